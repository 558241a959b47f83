import type { PlainDate } from '../dates/index.ts';
import { dayOfMonth, FORMS, type Form } from './dayForms.ts';

/**
 * A day named in a squeezed text. `date`: where it can be told. `day`: where only the day of a month is named.
 * `every`: of every month. `guessed`: the month is told from today, not from the text.
 */
export type Day = {
  start: number;
  end: number;
  date?: PlainDate;
  day?: number;
  every?: true;
  guessed?: true;
};

/** A text that names more is no message. */
const MOST = 20;

/**
 * The days in a squeezed text, in order, at most 20, or `most`. Throws nothing.
 *
 * @param more  other ways in which a day may be written there
 */
export function daysIn(text: string, today: PlainDate, most = MOST, more: readonly Form[] = []): Day[] {
  const days: Day[] = [];
  let left = most;
  for (const { pattern, read } of [...more, ...FORMS])
    for (const found of text.matchAll(pattern)) {
      if (left-- === 0) return inYears(text, inMonths(text, days, today));
      const [start, end] = [found.index, found.index + found[0].length];
      if (days.some((day) => start < day.end && end > day.start)) continue;
      const day = read(found.slice(1), today);
      if (day) days.push({ ...day, start, end });
    }
  return inYears(text, inMonths(text, days, today));
}

const OF_MONTH = /(?<!\d)(\d{1,2})月份?的?(?:信用卡|人民币|电子)?账单/g;

/** 10月账单，次月5日还: the month after that of the bill, not after today's. */
function inMonths(text: string, days: readonly Day[], today: PlainDate): Day[] {
  return days.map((day) => {
    const [sign] = text.slice(day.start, day.end);
    if (!day.guessed || day.day === undefined || !sign || !/[次下隔当]/.test(sign)) return day;
    const month = [...text.slice(0, day.start).matchAll(OF_MONTH)].at(-1)?.[1];
    const date = month && dayOfMonth(month, sign === '当' ? 0 : 1, day.day, today);
    return date ? { ...day, date } : day;
  });
}

const WITH_YEAR = /^(?:20\d\d|二)/;

/** In order. 6月12日 beside 2025-06-12 is the same day. */
function inYears(text: string, days: readonly Day[]): Day[] {
  const withYear = days.filter(({ start }) => WITH_YEAR.test(text.slice(start, start + 4)));
  return days
    .map((day) => {
      const same = withYear.find((one) => one.date?.slice(4) === day.date?.slice(4));
      return day.date && !withYear.includes(day) && same?.date ? { ...day, date: same.date } : day;
    })
    .sort((a, b) => a.start - b.start);
}
