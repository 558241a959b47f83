import { fen } from '../money/index.ts';
import type { Amount } from './figure.ts';
import { inWords, NUMERALS } from './numerals.ts';

const ENDS = '(?=$|[,，。；;、!！]|左右|最低|到期)';
/** 逾期是六千五百三十八, from a thousand up; 最低还两百二, from a hundred. */
const SPOKEN = new RegExp(
  `(?<=[欠还款共额约了是呗条贷期把])(?=[^千万]{1,4}[千万])[${NUMERALS}]{3,16}${ENDS}|` +
    `(?<=最低(?:可以?|只[要需]|都要)?[还交付]?)[${NUMERALS}]百[${NUMERALS}]{0,4}${ENDS}`,
  'g',
);
/** 两百二, 四千六百五: the last figure is tens. */
const TENS = /百[一二三四五六七八九]$/;

/** Sums without their unit in a squeezed text, as one says them, in order. */
export function spokenIn(text: string): Amount[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ 0: words, index }) => {
    const yuan = inWords(TENS.test(words) ? `${words}十` : words);
    return yuan === undefined
      ? []
      : [{ amount: fen(yuan * 100), start: index, end: index + words.length, marked: true }];
  });
}
