import type { PlainDate } from '../dates/index.ts';
import { amountsIn } from './amounts.ts';
import { asRows } from './cellLines.ts';
import type { Amount } from './figure.ts';
import { messageOnly } from './message.ts';
import { lateRows } from './openRows.ts';
import { blanked, type Place, placeOf, type Squeezed, squeeze } from './squeeze.ts';
import { uncut } from './uncut.ts';

/** 第2笔, ②; 第2期 is a part of one. */
const NUMBER = /第([1-9一二三四五六七八九])笔|([①②③④⑤⑥⑦⑧⑨])/g;
const DIGITS = '一二三四五六七八九';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨';
const SENTENCE = /[。！!]|$/;
/** Of each it must be told how it stands: else they are parts of one figure, or one figure is told of all. */
const STANDS = /逾期|到期|应还|待还|未还|还款日/;
const TOGETHER = /[均都皆]已?(?:逾期|到期)|[合总共]计|一共|[，,。；;]共|总额/;

/** Two bills of one lender: 10月账单3,200.00元，还款日10月10日；11月账单…. What was paid is over. */
const MONTH = /(\d{1,2})月份?(?:的?(?:信用卡|花呗|白条|月付|人民币))?账单/g;
const PAID = /已(?:经)?(?:全部|全额|部分|成功)?[还结缴付扣]|还清|结清/;

/** One of the loans, from its number to where it is told of. */
type Stretch = { number: number; start: number; end: number };

/**
 * The loans of one lender that a message tells apart by their numbers, each with a sum of its own: 第1笔3,000元已逾期，第2笔
 * 2,000元12月5日到期; or its bills by their months, in their order. `readBill` reads one; [] where there are no two.
 */
export function loansNumbered(given: string, today: PlainDate): number[] {
  return placesIn(given, today).map((_, at) => at + 1);
}

/** A message with blanks where it tells of its other loans; each character keeps its place. */
export function onlyLoan(given: string, number: number, today: PlainDate): string {
  return blanked(
    asRows(given),
    placesIn(given, today).filter((_, at) => at + 1 !== number),
  );
}

/** In the text as given; else the late rows of a copied list. */
function placesIn(given: string, today: PlainDate): Place[] {
  const squeezed = squeeze(uncut(given));
  const told = stretchesIn(squeezed).map(({ start, end }) => placeOf(squeezed, start, end));
  return told.length > 0 ? told : lateRows(given, today);
}

function stretchesIn(squeezed: Squeezed): Stretch[] {
  const text = messageOnly(squeezed.text);
  const numbered = toldApart(text, numbersIn(text));
  return numbered.length > 0 ? numbered : billsIn(text);
}

/** By their months, where each has a day to pay of its own. */
function billsIn(text: string): Stretch[] {
  const months = [...text.matchAll(MONTH)];
  const isOwn = new Set(months.map(([, month]) => month)).size === months.length;
  const bills = toldApart(
    text,
    months.map(({ index }, at) => ({ number: at + 1, start: index })),
  );
  const isDue = (one: Stretch) => /还款日|到期|前还/.test(text.slice(one.start, one.end));
  return isOwn && !PAID.test(text) && bills.every(isDue) ? bills : [];
}

function numbersIn(text: string): Omit<Stretch, 'end'>[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    number: match[1] ? Number(match[1]) || DIGITS.indexOf(match[1]) + 1 : CIRCLED.indexOf(match[2] ?? '') + 1,
    start: match.index,
  }));
}

function toldApart(text: string, found: readonly Omit<Stretch, 'end'>[]): Stretch[] {
  const all = found.map((one, at) => ({ ...one, end: endOf(text, one.start, found[at + 1]?.start) }));
  const amounts = amountsIn(text);
  const isInOrder = all.every(({ number }, at) => number === at + 1);
  const isTold = (one: Stretch) => STANDS.test(text.slice(one.start, one.end)) && hasSum(one, amounts);
  return all.length > 1 && isInOrder && !TOGETHER.test(text) && all.every(isTold) ? all : [];
}

const endOf = (text: string, start: number, next: number | undefined): number =>
  next ?? start + text.slice(start).search(SENTENCE);

const hasSum = ({ start, end }: Stretch, amounts: readonly Amount[]): boolean =>
  amounts.some((sum) => sum.marked && sum.start >= start && sum.end <= end);
