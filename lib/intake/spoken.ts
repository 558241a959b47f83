import { fen } from '../money/index.ts';
import type { Amount } from './figure.ts';
import { inWords, NUMERALS } from './numerals.ts';

/** 逾期是六千五百三十八, from a thousand up. */
const SPOKEN = new RegExp(
  `(?<=[欠还款共额约了是呗条贷期把])(?=[^千万]{1,4}[千万])[${NUMERALS}]{3,16}(?=$|[,，。；;、!！]|左右)`,
  'g',
);

/** Sums without their unit in a squeezed text, as one says them, in order. */
export function spokenIn(text: string): Amount[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ 0: words, index }) => {
    const yuan = inWords(words);
    return yuan === undefined
      ? []
      : [{ amount: fen(yuan * 100), start: index, end: index + words.length, marked: true }];
  });
}
