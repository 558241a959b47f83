import type { Look } from './look.ts';
import { debtsApart } from './several.ts';
import type { Found } from './sums.ts';

/** 花呗8,640.00元12月8日到期，借呗1,560.20元逾期11天: the day and the sum of the one are not the other's. */
export function ofOneDebt({ squeezed, amounts }: Look, fields: Found): Found {
  const { daysOverdue: days, overdue, total } = fields;
  const told = debtsApart(squeezed.text, amounts);
  const isIn = (one: { start: number; end: number }, at: number) => at >= one.start && at < one.end;
  const mine =
    told.find((one) => days && isIn(one, days.start)) ??
    told.find(({ sum }) => sum?.start === (overdue ?? total)?.start);
  if (!mine) return fields;
  const others = told.filter(({ name }) => name !== mine.name);
  const own: Found = Object.fromEntries(
    Object.entries(fields).filter(([, { start }]) => !others.some((one) => isIn(one, start))),
  );
  // 花呗待还7,310.00元，借呗1,905.40元已拖欠9天: that sum is late which the days are told of.
  if (!days || own.overdue || own.total || !mine.sum) return own;
  const { amount, start, end } = mine.sum;
  return { ...own, overdue: { value: amount, start, end } };
}
