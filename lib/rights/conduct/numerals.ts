import { anyOf } from '../../text/index.ts';

const DIGITS = '零一二三四五六七八九';
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/**
 * A number is meant where something is counted, or after the hour: 四回, 十几条, 九点五十. 一直 and 万一 stay. No number has
 * more than a dozen signs: a row of hundreds is not tried from each of them to the end.
 */
const counted = anyOf(
  [
    /[零〇一二两三四五六七八九十百千万几数]{1,12}(?=[多来余]?(?:[个通次遍回条点时分名位天周秒日人年轮趟声]|小时|口气|晚上|上午|下午|星期|拳))/,
    /(?<=\d点|[一二两三四五六七八九十]点)[零〇一二三四五六七八九十]+(?![天个次])/,
  ],
  'g',
);

/** Counted numbers in figures, the least where words leave room: 四回 → 4回, 七八个 → 7个, 几十条 → 20条. */
export function withFigures(text: string): string {
  return text
    .replaceAll('俩人', '两个人')
    .replaceAll('仨人', '三个人')
    .replace(/(?<=[接打来响了就])(仨|俩)(?!人|口)/g, (both) => (both === '仨' ? '三个' : '两个'))
    .replace(counted, (words) => (/^[几数]$/.test(words) ? words : String(figureOf(words))));
}

/** 十几 is at least 11, 几十 at least 20, 三四十 at least 30, 七八 at least 7. */
function figureOf(words: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const char of words) {
    const tens = TENS.get(char);
    if (tens) {
      sum += (digit ?? 1) * tens;
      digit = undefined;
    } else if (char === '几' || char === '数') digit = sum > 0 ? 1 : 2;
    else digit ??= char === '两' ? 2 : char === '〇' ? 0 : DIGITS.indexOf(char);
    if (digit === 0) digit = undefined;
  }
  return sum + (digit ?? 0);
}
