const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]{0,6}\\.?`;
/** Dec 9, 2026, or 9 Dec 2026; the year may be left out. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ?(20\\d\\d))?(?![\\d%]|[.,]\\d)`,
  'gi',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (20\\d\\d))?(?![\\da-z])`,
  'gi',
);
/** 05/12/2026: May or December, unless one of the figures is no month. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?![\d/])/g;
/** Not the day to pay on, even where that had to be left out. */
const STATEMENT_DAY = /((?:statement|closing|billing) date[:：\s]{0,3}(?:is )?)20\d\d[-/][-/\d\u200b]+/gi;

/** A text with its English days in Chinese; each character keeps its place. */
export function daysInChinese(text: string): string {
  const order = orderIn(text);
  const isLeftOut = order === undefined && text.search(SLASHED) >= 0;
  return text
    .replace(SLASHED, (all, a: string, b: string, year: string) => inOrder(all, a, b, year, order))
    .replace(MONTH_FIRST, (all, m: string, d: string, y?: string) => dayInChinese(all, m, d, y))
    .replace(DAY_FIRST, (all, d: string, m: string, y?: string) => dayInChinese(all, m, d, y))
    .replace(STATEMENT_DAY, (all, label: string) => (isLeftOut ? label.padEnd(all.length) : all));
}

type Order = 'dayFirst' | 'monthFirst' | undefined;

/** Which comes first in the slashed days of a text, as soon as one of them tells; of two that differ, none. */
function orderIn(text: string): Order {
  const pairs = [...text.matchAll(SLASHED)].map(([, a, b]) => [Number(a), Number(b)] as const);
  const isDayFirst = pairs.some(([a]) => a > 12);
  const isMonthFirst = pairs.some(([, b]) => b > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'dayFirst' : 'monthFirst';
}

/** The year first, where it is sure which is the month; else no day. */
function inOrder(all: string, first: string, second: string, year: string, order: Order): string {
  if (order === 'dayFirst') return `${year}/${second}/${first}`;
  return order === 'monthFirst' || Number(first) === Number(second)
    ? `${year}/${first}/${second}`
    : ' '.repeat(all.length);
}

/** The blanks that fill it up stand inside, so that it ends where it did; they have no width, and part no figures. */
function dayInChinese(all: string, month: string, day: string, year?: string): string {
  const number = MONTHS.split('|').indexOf(month.toLowerCase()) + 1;
  const [before, behind] = year ? [`${year}-`, `${number}-${day}`] : [`${number}月`, `${day}日`];
  const fill = all.length - before.length - behind.length;
  return fill < 0 || !/[A-Z]/.test(all) ? all : before + '\u200b'.repeat(fill) + behind;
}
