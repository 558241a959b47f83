import { daysBetween } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import type { Found } from './promises.ts';

const LISTED = /^(?:[、,，/]|[,，、]?[②-⑳])$/;
const EACH_OF_TWO = /^(?:各|分别)/;
const EACH_SUM =
  /^(?:各|每次|每笔|均)(?:需|应|须)?(?:自动)?(?:还款?|偿还|归还|支付|付款?|存入|扣款?)?(?:人民币)?$/;
/** 12月8号、1月8号、2月8号: one behind the other, three or more, or two 各还一次. */
export function firstOfList(text: string, days: readonly Day[]): Day | undefined {
  const isNext = (at: number) => LISTED.test(text.slice(days[at]?.end, days[at + 1]?.start));
  const isList = (at: number) =>
    isNext(at) &&
    ((at + 2 < days.length && isNext(at + 1)) || EACH_OF_TWO.test(text.slice(days[at + 1]?.end)));
  return days.find(({ date }, at) => date && at + 1 < days.length && isList(at));
}

/** 12月15日、1月15日、2月15日: three or more, each on the same day of its month. */
export function dayOfList(text: string, days: readonly Day[]): Found<number> | undefined {
  const first = firstOfList(text, days);
  const at = first ? days.indexOf(first) : -1;
  if (!first?.date) return undefined;
  let last = at;
  while (LISTED.test(text.slice(days[last]?.end, days[last + 1]?.start)) && days[last + 1]?.date) last++;
  const [due, end] = [first.date.slice(8), days[last]?.end];
  const isSame = days.slice(at, last + 1).every(({ date }) => date?.slice(8) === due);
  return isSame && last - at >= 2 && end ? { value: Number(due), start: first.start, end } : undefined;
}

/** How many days stand one behind the other before a sum that is paid on each: 12月8日、1月8日各还500元. */
export function daysOfEach(text: string, { start }: Amount, days: readonly Day[]): number {
  const before = days.filter(({ date, end }) => date && end <= start);
  const last = before.at(-1);
  if (!last || !EACH_SUM.test(text.slice(last.end, start))) return 0;
  const isNext = (at: number) =>
    BETWEEN.test(text.slice(before[at - 1]?.end, before[at]?.start)) && isMonth(before[at - 1], before[at]);
  let from = before.length - 1;
  while (from > 0 && isNext(from)) from--;
  return before.length - from;
}
const BETWEEN = /^[、,，/和及与]$/;
/** 12月10日、12月25日: no parts of a plan that is paid each month. */
const isMonth = (one?: Day, next?: Day): boolean =>
  one?.date !== undefined && next?.date !== undefined && Math.abs(daysBetween(one.date, next.date) - 30) <= 2;
