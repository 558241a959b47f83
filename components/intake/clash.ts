import { addDays, daysBetween, type PlainDate } from '../../lib/dates/index.ts';
import type { Confirmed } from './rows.ts';

/** The day to pay by and the days late of one message, which cannot both be right. */
export type Clash = {
  dueDate: PlainDate;
  daysOverdue: number;
  /** The day to pay by if it is the days that are right. */
  byDays: PlainDate;
};

/**
 * What does not go together: days late beside a day still to come, or more of them than there were since. Fewer are an
 * older message. The due day itself may be counted.
 *
 * @param asOf  the day for which the days late are told
 */
export function clashIn({ dueDate, daysOverdue }: Confirmed, asOf: PlainDate): Clash | undefined {
  if (!dueDate || daysOverdue === undefined) return undefined;
  if (daysOverdue <= Math.max(0, daysBetween(dueDate, asOf)) + 1 && dueDate < asOf) return undefined;
  return { dueDate, daysOverdue, byDays: addDays(asOf, -daysOverdue) };
}

/** What was said to be right without the one of the two that the user says is wrong; of neither before that. */
export function asChosen(confirmed: Confirmed, clash: Clash | undefined, day: string): Confirmed {
  if (!clash || day === 'dueDate') return confirmed;
  const { dueDate: _, daysOverdue: __, ...rest } = confirmed;
  return day === 'daysOverdue' ? { ...rest, daysOverdue: clash.daysOverdue } : rest;
}
