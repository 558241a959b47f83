import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  chinaClock,
  chinaDate,
  daysBetween,
  formatDay,
  formatDayOfYear,
  formatDaySeenFrom,
  isPlainDate,
  type PlainDate,
  plainDate,
  readDate,
  weekday,
  weekdayName,
} from '../../../lib/dates/index.ts';

const NONE = [
  '',
  'abc',
  'no date',
  'Invalid Date',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '2026-11-10 ',
  '0050-01-01',
];
const bad = '2026-02-30';

it.each(NONE)('"%s" is no date', (text) => {
  expect(() => plainDate(text)).toThrow(RangeError);
  expect(isPlainDate(text)).toBe(false);
});

it('29 February is a day in leap years only', () => {
  expect(plainDate('2028-02-29')).toBe('2028-02-29');
  expect(plainDate('2000-02-29')).toBe('2000-02-29');
  expect(() => plainDate('2027-02-29')).toThrow(RangeError);
  expect(() => plainDate('2100-02-29')).toThrow(RangeError);
});

it.each([
  { what: 'daysBetween', call: () => daysBetween('2026-11-10', bad) },
  { what: 'daysBetween, first', call: () => daysBetween(bad, '2026-11-10') },
  { what: 'addDays', call: () => addDays(bad, 1) },
  { what: 'addDays by no number', call: () => addDays('2026-11-10', Number.NaN) },
  { what: 'addDays out of the calendar', call: () => addDays('9999-12-31', 1) },
  { what: 'addMonths', call: () => addMonths(bad, 1) },
  { what: 'weekday', call: () => weekday(bad) },
  { what: 'weekdayName', call: () => weekdayName(bad) },
  { what: 'formatDay', call: () => formatDay(bad) },
  { what: 'formatDayOfYear', call: () => formatDayOfYear(bad) },
  { what: 'formatDaySeenFrom', call: () => formatDaySeenFrom(bad, '2026-11-24') },
  { what: 'chinaDate', call: () => chinaDate(Number.NaN) },
  { what: 'chinaClock', call: () => chinaClock(Number.NaN) },
])('$what throws for a day that does not exist', ({ call }) => expect(call).toThrow(RangeError));

it.each<[PlainDate, PlainDate, number]>([
  ['2026-11-10', '2026-11-24', 14],
  ['2026-11-24', '2026-11-10', -14],
  ['2026-11-10', '2026-11-10', 0],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-03-07', '2026-03-09', 2], // New York's clocks change between
  ['2011-12-29', '2011-12-31', 2], // Samoa had no 30 December 2011
  ['2000-01-01', '2100-01-01', 36525],
])('from %s to %s are %d days', (a, b, days) => expect(daysBetween(a, b)).toBe(days));

it.each<[PlainDate, number, PlainDate]>([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-10', 2, '2027-01-10'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2027-01-31', -2, '2026-11-30'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %d months is %s', (date, months, is) => expect(addMonths(date, months)).toBe(is));

it('names days as people do', () => {
  expect(formatDay('2026-11-24')).toBe('11月24日');
  expect(formatDay('2026-01-05')).toBe('1月5日');
  expect(formatDayOfYear('2027-11-10')).toBe('2027年11月10日');
  expect(weekdayName('2026-11-24')).toBe('周二');
  expect(weekday('2026-11-24')).toBe(2);
  expect(weekday('2026-11-22')).toBe(0);
  expect(weekdayName('2026-11-22')).toBe('周日');
});

it.each<[PlainDate, PlainDate, string]>([
  ['2026-11-20', '2026-11-24', '11月20日'],
  ['2026-12-31', '2027-01-01', '2026年12月31日'],
  ['2027-01-05', '2026-12-30', '2027年1月5日'],
])('%s, seen from %s, is %s: the year only if it is another one', (date, today, words) =>
  expect(formatDaySeenFrom(date, today)).toBe(words),
);

it.each([
  ['2026-11-24T15:59:59.999Z', '2026-11-24', '23:59'],
  ['2026-11-24T16:00:00Z', '2026-11-25', '00:00'],
  ['2026-12-31T16:00:00Z', '2027-01-01', '00:00'],
  ['2026-11-24T01:05:00Z', '2026-11-24', '09:05'],
])('%s is %s %s in China', (instant, date, clock) => {
  expect(chinaDate(Date.parse(instant))).toBe(date);
  expect(chinaClock(Date.parse(instant))).toBe(clock);
});

describe('a date typed into a field', () => {
  it.each([
    ['2026-11-10', '2026-11-10'],
    [' 2026/11/10 ', '2026-11-10'],
    ['2026.11.10', '2026-11-10'],
    ['2026-1-5', '2026-01-05'],
    ['20261110', '2026-11-10'],
    ['2026年11月10日', '2026-11-10'],
    ['2026 年 1 月 5 日', '2026-01-05'],
    ['2026年1月5号', '2026-01-05'],
    ['２０２６－１１－１０', '2026-11-10'],
    ['２０２６。１１。１０', '2026-11-10'],
    ['2000-01-01', '2000-01-01'],
    ['2100-12-31', '2100-12-31'],
  ])('"%s" is %s', (text, date) => expect(readDate(text)).toEqual({ date }));

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['明天', 'notADate'],
    ['11-10', 'notADate'],
    ['26-11-10', 'notADate'],
    ['2026-11/10', 'notADate'],
    ['2026111', 'notADate'],
    ['2026-02-30', 'noSuchDay'],
    ['2026-13-01', 'noSuchDay'],
    ['20260230', 'noSuchDay'],
    ['2026-0-1', 'noSuchDay'],
    ['1999-12-31', 'farAway'],
    ['2101-01-01', 'farAway'],
    ['0001-01-01', 'farAway'],
  ])('"%s" is refused as %s', (text, problem) => expect(readDate(text)).toEqual({ problem }));
});

describe('for any day of the years 2000 to 2100', () => {
  const day = fc.integer({ min: 0, max: 36_889 }).map((n) => addDays('2000-01-01', n));

  it('what is shown can be typed back', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(formatDayOfYear(date))).toEqual({ date });
        expect(readDate(date.replaceAll('-', ''))).toEqual({ date });
        expect(plainDate(date)).toBe(date);
        expect(isPlainDate(date)).toBe(true);
      }),
    );
  });

  it('days added are the days between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(daysBetween(other, date)).toBe(0 - days);
        expect(addDays(other, -days)).toBe(date);
        expect(other < date).toBe(days < 0); // text sorts as dates do
      }),
    );
  });

  it('a week on is the same weekday, and a month on the same day or the last', () => {
    fc.assert(
      fc.property(day, fc.nat(240), (date, months) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).toBe((weekday(date) + 1) % 7);
        const later = addMonths(date, months);
        if (later.slice(8) !== date.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('it is that day in China from midnight to midnight there', () => {
    fc.assert(
      fc.property(day, fc.nat(86_399_999), (date, ms) => {
        const instant = Date.parse(`${date}T00:00:00+08:00`) + ms;
        expect(chinaDate(instant)).toBe(date);
        expect(chinaClock(instant)).toBe(new Date(ms).toISOString().slice(11, 16));
      }),
    );
  });
});
