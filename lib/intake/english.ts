import { daysInChinese } from './englishDays.ts';
import { WORDS, YUAN } from './englishWords.ts';

/** Banks in China write English, too: its labels and days become the Chinese ones that the rules know. */

/** Most texts hold none of these. */
const ENGLISH = /balance|payment|statement|purchase|\b(?:due|spent)\b/i;

/** Of a sentence, not of Min. or Mr. */
const STOP = /(?<=[A-Za-z]{4}|[\d)])\. (?=[A-Z])/g;

/** Something is to be paid: what was paid is then of before. */
const ASKS =
  /\b(?:due|minimum(?: payment)?)(?: amount| payment)?(?: for this \w{4,9})?[:：\s]{0,3}(?:is |of )?(?:RMB|CNY|[¥￥]) ?(?!0(?:\.0+)?(?![\d.]))\d/i;
const WAS_PAID: readonly string[] = ['已还款', '已收到您的还款'];
/** Not the blanks of a form: {due}, #due_date#. */
const KNOWN = new RegExp(
  `(?<![\\w{#$%"'<])(?:${WORDS.map(([english]) => `(${english})`).join('|')})(?![A-Za-z_}#"'])`,
  'gi',
);
/** 应还金额 New Balance: the one says what the other does. */
const LABELLED = /[额款日期欠还止限低付费]\s?[(（/]?\s?$/;

/** A text with its English in Chinese, as far as the rules need it; each character keeps its place. */
export function inChinese(text: string): string {
  if (!ENGLISH.test(text)) return text;
  const dated = daysInChinese(text.replace(STOP, '。 '));
  const asks = ASKS.test(dated);
  return dated.replace(KNOWN, (all, ...found) => {
    const word = WORDS[found.slice(0, WORDS.length).findIndex((one) => one !== undefined)]?.[1] ?? all;
    const chinese = asks && WAS_PAID.includes(word) ? '上期已还款' : word;
    const at: number = found[WORDS.length];
    const isTwice = chinese !== YUAN && LABELLED.test(dated.slice(Math.max(0, at - 3), at));
    return (isTwice ? '' : chinese).padEnd(all.length);
  });
}
