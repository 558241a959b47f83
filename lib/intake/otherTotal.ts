import type { Amount } from './figure.ts';
import { isLate, type Look } from './look.ts';
import type { Found } from './sums.ts';

/** 已扣回840.50元, 您只还了100.00元, 实还 900.00. */
const PAID =
  /(?:已(?:经|自动|主动)?(?:[还扣付缴收]|入账)|[还扣付缴][了回收]|[实仅只可](?:际|可)?[还扣付缴]|(?<![应待未需期])还款|收到|入账)[^。；;\d]{0,6}$/;

/**
 * What is late of a bill of which a part was paid, without all that it was: 账单1,280元中已还300元，仍有980元逾期. No more is
 * late than is owed in all, so what is less is no such total.
 */
export function withoutOtherTotal({ kind, amounts, squeezed: { text } }: Look, found: Found): Found {
  const { total, ...others } = found;
  const { overdue } = others;
  if (!isLate(kind) || !total || !overdue) return found;
  const isPaid = ({ amount, start }: Amount) =>
    total.value - amount === overdue.value && PAID.test(text.slice(Math.max(0, start - 14), start));
  return total.value < overdue.value || amounts.some(isPaid) ? others : found;
}
