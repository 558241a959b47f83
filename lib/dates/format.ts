import * as fns from 'date-fns';
import { type PlainDate, toUtc, weekday } from './plain.ts';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/**
 * '周二'
 *
 * @throws RangeError if date is no date
 */
export function weekdayName(date: PlainDate): string {
  return WEEKDAYS[weekday(date)];
}

/**
 * '11月24日'
 *
 * @throws RangeError if date is no date
 */
export function formatDay(date: PlainDate): string {
  const day = toUtc(date);
  return `${fns.getMonth(day) + 1}月${fns.getDate(day)}日`;
}

/**
 * '2027年11月10日'
 *
 * @throws RangeError if date is no date
 */
export function formatDayOfYear(date: PlainDate): string {
  return `${fns.getYear(toUtc(date))}年${formatDay(date)}`;
}

/**
 * '2027年11月10日 周三'
 *
 * @throws RangeError if date is no date
 */
export function formatDayAndWeekday(date: PlainDate): string {
  return `${formatDayOfYear(date)} ${weekdayName(date)}`;
}

/** Whether the two days lie in different years: then the year is said, too. */
export function inOtherYear(date: PlainDate, today: PlainDate): boolean {
  return date.slice(0, 4) !== today.slice(0, 4);
}

/**
 * '11月20日', and of another year than today's '2027年11月20日'.
 *
 * @throws RangeError if date is no date
 */
export function formatDaySeenFrom(date: PlainDate, today: PlainDate): string {
  return inOtherYear(date, today) ? formatDayOfYear(date) : formatDay(date);
}
