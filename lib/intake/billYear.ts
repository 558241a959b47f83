import { addMonths, daysBetween, type PlainDate, plainDate } from '../dates/index.ts';
import type { Day } from './days.ts';

/** 2025年12月账单: a bill that tells its year. */
const OF_BILL = /(20\d\d)年(\d{1,2})月份?(?:的?(?:信用卡|花呗|白条|月付|人民币|电子))?账单/;
const WITH_YEAR = /^(?:20)?\d\d[年./-]\d{1,2}[月./-]|^20\d{6}|^明年|^二/;

/** Whether a day tells its year as it is written: 26-01-07 does, 01-07 does not. */
export const tellsYear = (text: string, { start, end }: Day): boolean =>
  WITH_YEAR.test(text.slice(start, end));

/** Days without a year beside a bill that tells its own are the nearest to its month, and not to today. */
export function daysOfBill(text: string, days: readonly Day[]): readonly Day[] {
  const [, year, month] = OF_BILL.exec(text) ?? [];
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return days;
  const issued = plainDate(`${year}-${month.padStart(2, '0')}-28`);
  return days.map((day) =>
    day.date && !day.guessed && !tellsYear(text, day) ? { ...day, date: nearestTo(issued, day.date) } : day,
  );
}

function nearestTo(issued: PlainDate, date: PlainDate): PlainDate {
  const years = Number(issued.slice(0, 4)) - Number(date.slice(0, 4));
  const [nearest = date] = [-1, 0, 1]
    .map((more) => addMonths(date, 12 * (years + more)))
    .sort((a, b) => Math.abs(daysBetween(issued, a)) - Math.abs(daysBetween(issued, b)));
  return nearest;
}
