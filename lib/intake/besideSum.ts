import type { Amount } from './figure.ts';
import { lateDaysIn } from './lateDays.ts';
import { NUMERALS } from './numerals.ts';
import type { Called, Label } from './roles.ts';
import { sumBehind } from './sumBehind.ts';

/** How far behind its label a sum may stand, characters. */
const NEAR = 14;
/** And a bare whole number, which may be anything. */
const NEXT_TO = /^(?:[:(（为是约共计有达仅]|人民币|金额|[（(]元[)）]|¥|，|,)*$/;
const SENTENCE = /[。；;!！?？]/;
/** 账单明细, 共5笔: what follows is what was bought, one by one. */
const ROWS = /明细|\d笔/;
/** 本月应还(1笔)2,083.34. */
const HOW_MANY = /^[(（]共?\d{1,2}笔[)）][:为]?$/;

/** A text with its sums, the labels in it, and where its lines begin. */
export type Labelled = {
  text: string;
  amounts: readonly Amount[];
  labels: readonly Label[];
  breaks: readonly number[];
};

/** The label that names a sum: the last before it from a place on, or else one right behind it. */
export function labelBeside(
  { text, amounts, labels, breaks }: Labelled,
  amount: Amount,
  from: number,
): { before?: Label; behind?: Label | undefined } {
  const before = labels.filter(({ start, end }) => start >= from && end <= amount.start).at(-1);
  if (before && isNear(text, before, amount)) return { before };
  const next = amounts[amounts.indexOf(amount) + 1];
  const isOwn = (label: Label) =>
    isRightBehind(text, amount, label) &&
    !isOfNext(label, amount, amounts, breaks) &&
    !(hasCaption(text, from, amount) && isRightBefore(label, next));
  return { behind: labels.find(isOwn) };
}

function isNear(text: string, { end }: Label, { start, marked }: Amount): boolean {
  const between = text.slice(end, start);
  if (!marked) return NEXT_TO.test(between);
  if (HOW_MANY.test(between)) return true;
  return between.length <= NEAR && !SENTENCE.test(between) && !ROWS.test(between);
}

const FIGURE = new RegExp(`^(?:¥|RMB|CNY|人民币)?[\\d${NUMERALS}]`);

/** But not (含罚息57.80元) and ，合计386元, which name the next one. */
function isRightBehind(text: string, { end }: Amount, { start, end: labelEnd }: Label): boolean {
  if (start < end || start > end + 1 || /^[(,，]?(?:其中|包?含)/.test(text.slice(end, end + 4))) return false;
  return start === end || !/^[,，、;；+|]/.test(text.slice(end)) || !FIGURE.test(text.slice(labelEnd));
}

/** 利息56.78 最低还款345.68: words before a sum name it, though they are no label; what is behind names the next. */
const hasCaption = (text: string, from: number, { start }: Amount): boolean =>
  /[\u4e00-\u9fff][:：]?$/.test(text.slice(Math.max(from, start - 3), start));
const isRightBefore = ({ end }: Label, next: Amount | undefined): boolean =>
  next?.marked === true && next.start >= end && next.start - end <= 1;

/** At the beginning of a line in which another sum stands, it names that one. */
const isOfNext = (
  { start, end }: Label,
  amount: Amount,
  amounts: readonly Amount[],
  breaks: readonly number[],
) =>
  breaks.includes(start) &&
  amounts.some(
    (next) =>
      next !== amount &&
      next.start >= end &&
      next.start - end <= 3 &&
      !breaks.some((at) => at > start && at <= next.start),
  );

/** 会产生20元滞纳金: not yet. */
const WOULD = /(?:会|将|可能)[^,，。;；]{0,6}$/;

/** What is said of a sum right behind it: 8,640.00元已逾期. */
export function calledBehind(text: string, { start, end, marked }: Amount): Called | undefined {
  const behind = text.slice(end, end + 24);
  const called = marked ? sumBehind.find(([pattern]) => pattern.test(behind))?.[1] : undefined;
  return called === 'fee' && WOULD.test(text.slice(Math.max(0, start - 8), start)) ? 'none' : called;
}

/** 2,216.09元为您11月账单应还款，110.80元为最低还款: each says behind itself what it is, whatever stands before. */
const TOLD_BEHIND =
  /^元?[为是][^。；;,，¥]{0,24}?(?:(?<minimum>最[低小](?:应?还款?)?)|(?:应|待|需)还款?)(?:金额|总额|额)?(?=[。；;,，]|$)/;

/** 这个月8652.4，最低432.62: all of it stands before its minimum. */
const BEFORE_MINIMUM =
  /^[元块]?[,，、(（](?:其中)?最[低小少](?:应|需)?(?:还款?|付|缴)?(?:金额|额)?[:为是]?¥?(\d[\d,]*(?:\.\d+)?)(?![\d%])/;
/** 逾期金额2,340元，最低…: but what is late has its name. */
const LATE = /逾期(?:应还|未还|待还|欠款)?(?:本金|本息)?(?:金额|总额|款)?[:为]?(?:人民币)?¥?$/;
const isBeforeMinimum = (text: string, { amount, start, end }: Amount): boolean => {
  const [, minimum] = BEFORE_MINIMUM.exec(text.slice(end, end + 30)) ?? [];
  return (
    minimum !== undefined &&
    Number(minimum.replaceAll(',', '')) * 100 < amount &&
    !LATE.test(text.slice(Math.max(0, start - 16), start))
  );
};

/** 罚息0.96元/天，累计1.92元; 每日违约金2元，共14元: what a day costs, and right behind it what so many days have come to. */
const ACCRUED =
  /(?:违约金|滞纳金|罚息|逾期费用?|逾期利息)[^。；;,，\d]{0,4}([\d.]+)元?(?:[/每][日天]|(?<=[每一][日天].{0,20}))[,，、]?(?:已|目前|现)?(?:累计|合计|一?共计?|总共)[:为]?¥?$/;
function isAccrued(text: string, { amount, start }: Amount): boolean {
  const [, daily] = ACCRUED.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  if (daily === undefined) return false;
  const days = amount / Math.round(Number(daily) * 100);
  const told = lateDaysIn(text)?.value;
  return Number.isInteger(days) && (told === undefined ? days <= MOST_DAYS : Math.abs(days - told) <= 1);
}
/** Where it is not told how long it is late, days. */
const MOST_DAYS = 90;

/** What a sum is by a whole clause behind it, or before it. */
export function toldBeside(text: string, sum: Amount): 'minimum' | 'total' | 'fee' | undefined {
  const { end, marked } = sum;
  if (marked && isAccrued(text, sum)) return 'fee';
  if (isBeforeMinimum(text, sum)) return 'total';
  const told = marked ? TOLD_BEHIND.exec(text.slice(end, end + 40)) : null;
  return told ? (told.groups?.minimum ? 'minimum' : 'total') : undefined;
}
