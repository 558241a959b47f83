import { LATER } from './apart.ts';
import type { Day } from './days.ts';
import { askedBefore, askedBehind, dueBefore, dueBehind, otherBehind, otherDay } from './dueLabels.ts';

/**
 * The last day to pay, or the day of each month. Where something is late a demand names a day of its own, which is not
 * the one it was due on.
 */
export function dueIn(text: string, days: readonly Day[], isLate: boolean): Day | undefined {
  // 今天, 明天: nobody knows when the text came.
  const told = days.filter(({ guessed, day }) => !guessed || day !== undefined);
  const named = told.find((day) => isNamedDue(text, day) && !(isLate && isToCome(text, day)));
  if (named || isLate) return named;
  return told.find((day) => !isOther(text, day) && isAskedFor(text, day));
}

/** 下期12月12日, 将于12月5日到期: of what is late it is not the day. */
const TO_COME = new RegExp(`(?:${LATER})[^,，。;；\\d]{0,8}$|[将会][于在]$`);
export const isToCome = (text: string, day: Day): boolean => TO_COME.test(before(text, day));

/** 还息期8-15至8-20: the last of them. */
const RANGE = /\d{1,2}[月./-]\d{1,2}[日号]?[-~至到]$/;
const RANGE_BEHIND = /^[-~至到]\d{1,2}[月./-]\d/;
const before = (text: string, { start }: Day) =>
  text.slice(Math.max(0, start - 40), start).replace(RANGE, '');
/** Whether words beside a day say that it is another than the one to pay on. */
export const isOther = (text: string, day: Day) =>
  otherDay.test(before(text, day)) || otherBehind.test(text.slice(day.end, day.end + 8));

/** Whether words beside a day call it the last one to pay on. */
export function isNamedDue(text: string, day: Day): boolean {
  if (RANGE_BEHIND.test(text.slice(day.end, day.end + 5))) return false;
  if (dueBefore.test(before(text, day))) return true;
  const behind = text.slice(day.end, day.end + 24);
  if (/^应(?:偿还|归还|支付|[付缴]清?)/.test(behind)) return true;
  if (
    /(?:应当?[于在]|[本原]应当?)$/.test(before(text, day)) &&
    /^(?:归还|偿还|还款|还清|支付|应?还)/.test(behind)
  )
    return true;
  return !isOther(text, day) && dueBehind.test(behind);
}

/** Whether it is asked to pay by that day, or a payment will be taken then. */
export function isAskedFor(text: string, day: Day): boolean {
  const behind = text.slice(day.end, day.end + 16);
  return (
    askedBehind.test(behind) ||
    (askedBefore.test(before(text, day)) && /^[^,，。;；]{0,12}(?:还|扣|存|缴|付)/.test(behind))
  );
}
