import type { Squeezed } from '../intake/index.ts';
import { simplified } from '../text/index.ts';

/** Gives the words of a stretch of the squeezed text as they stand in the pasted one. @param most  signs, of the squeezed text */
export type Quote = (start: number, end: number, most?: number) => string;

const HAN = /[\u4e00-\u9fff，。；：、（）“”]/;
const LETTER = /[A-Za-z]/;
/** What stands between two signs, and was left out to read them: blanks, and the same word once more in English. */
const LEFT_OUT = /^[\s\u00a0A-Za-z()（）]*$/;

/** So many signs behind a cut tell in which word it is. */
const BEYOND = 8;

/** The end of the last word that is over by `to`: 偿还 and 720.00 are not cut in two. English ones have no blanks here. */
function wordEnd(text: string, start: number, to: number): number {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const word = words.segment(text.slice(start, to + BEYOND)).containing(to - start);
  return !word || word.index === 0 || LETTER.test(word.segment) ? to : start + word.index;
}

/**
 * Quotes a text that was read without its blanks: with those that part words and figures, on one line, and with its own
 * signs, simplified; a Chinese line that was wrapped goes on without one. What is cut short ends behind a word, with ….
 *
 * @param given  the text as it was pasted
 */
export function quoter(given: string, { text, at }: Squeezed): Quote {
  const signAt = (i: number) => {
    const sign = given.charAt(at[i] ?? 0);
    return /\s/.test(sign) ? text.charAt(i).replace(/\S/, '') : sign;
  };
  const gapAt = (i: number): string => {
    const gap = given.slice((at[i - 1] ?? 0) + 1, at[i]);
    if (gap === '' || text.charAt(i) === ' ' || !LEFT_OUT.test(gap)) return '';
    const isInside = HAN.test(text.charAt(i - 1)) && HAN.test(text.charAt(i));
    return isInside && /^\s*\n\s*$/.test(gap) ? '' : gap.replace(/\s+/g, ' ');
  };
  return (start, end, most = end - start) => {
    const isCut = start + most < end;
    const to = isCut ? wordEnd(text, start, start + most) : end;
    let words = signAt(start);
    for (let i = start + 1; i < to; i++) words += gapAt(i) + signAt(i);
    if (!isCut) return simplified(words);
    return `${simplified(isInWord(to) ? words.replace(/ ?[A-Za-z]+$/, '') : words)}…`;
  };
  function isInWord(i: number): boolean {
    return LETTER.test(text.charAt(i - 1)) && LETTER.test(text.charAt(i)) && gapAt(i) === '';
  }
}
