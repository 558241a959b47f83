import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { anyOf } from '../text/index.ts';
import { namedSum } from './named.ts';
import type { Doubt, Terms } from './types.ts';

const DAY = /(?:[(（]?(?:20\d\d年)?\d{1,2}月\d{1,2}[日号](?:前|之前|当[日天])?[)）]?)?/.source;
/** 首期1,020元, 第一个月12月10日还1,020元; 首期手续费 is a fee. */
const FIRST = anyOf([
  new RegExp(
    `(?:首[期次月笔]|第[一1]期|[第头][一1]个?[期月]|头期)${DAY}(?:(?![费息险押保减免])[^,，。;；\\d]){0,10}$`,
  ),
  new RegExp(
    `(?:首[期次月笔]|第[一1]期)[^,，。;；\\d]{0,8}${DAY}[,，](?:应|需|须)?(?:还款?|付款?|扣款?)(?:金额)?(?:为|是|:)?$`,
  ),
]);

/** 首期多还500元: on top of what each of them is. */
const MORE = /(?:首[期次月笔]|第[一1]期)[^,，。;；\d]{0,4}(?:多|另|再|加)(?:加|还|付|收|扣|缴|交)?$/;

/**
 * The first part, where a clause gives it a sum of its own that is more than each of the others. By a fen a part it is
 * rounded.
 *
 * @param sums  of the clause
 * @param terms  what was read of the paper
 */
export function largerFirst(
  text: string,
  sums: readonly Amount[],
  { perPart, parts = 0, down }: Terms,
): Fen | undefined {
  const found = sums.find(
    ({ start, end }) =>
      FIRST.test(text.slice(Math.max(0, start - 40), start)) && !OTHERS.has(namedSum(text, start, end) ?? ''),
  );
  if (!found || perPart === undefined || parts < 2 || found.amount === down) return undefined;
  const isMore = MORE.test(text.slice(Math.max(0, found.start - 16), found.start));
  const first = fen(found.amount + (isMore ? perPart : 0));
  return first - perPart > parts ? first : undefined;
}

/** What words call otherwise. */
const OTHERS: ReadonlySet<string> = new Set([
  'down',
  'fee',
  'feeTotal',
  'feeApart',
  'waived',
  'lastPart',
  'total',
]);

/** Whether the first part is more than the call knows of: equal parts were agreed, and nothing ahead of them is meant. */
export function isFirstNotAgreed({ first }: Doubt, { perPart, parts = 0, down }: Terms): boolean {
  if (first === undefined || perPart === undefined) return false;
  return first !== down && first - perPart > parts && first !== perPart + (down ?? 0);
}
