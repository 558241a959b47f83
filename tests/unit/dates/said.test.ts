import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDay,
  formatDayAndWeekday,
  formatDayOfYear,
  type Lies,
  type PlainDate,
  readDay,
} from '../../../lib/dates/index.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

describe('a day as bills write it and people say it', () => {
  it.each([
    ['11月10日', '2026-11-10'],
    ['11月10号', '2026-11-10'],
    ['11月10', '2026-11-10'],
    ['11 月 10 日', '2026-11-10'],
    ['11月份10号', '2026-11-10'],
    ['11.10', '2026-11-10'],
    ['11。10', '2026-11-10'],
    ['11/10', '2026-11-10'],
    ['11-10', '2026-11-10'],
    ['1.5', '2027-01-05'],
    ['26号', '2026-11-26'],
    ['26日', '2026-11-26'],
    ['１１月１０日', '2026-11-10'],
    ['２６号', '2026-11-26'],
    ['十一月十日', '2026-11-10'],
    ['十二月二十三号', '2026-12-23'],
    ['二十六号', '2026-11-26'],
    ['三十号', '2026-11-30'],
    ['二〇二六年十一月十日', '2026-11-10'],
    ['二零二六年一月五日', '2026-01-05'],
    ['今天', '2026-11-24'],
    ['明天', '2026-11-25'],
    ['后天', '2026-11-26'],
    ['昨天', '2026-11-23'],
    ['前天', '2026-11-22'],
    ['明日', '2026-11-25'],
    ['明年1月5日', '2027-01-05'],
    ['去年12月1日', '2025-12-01'],
    ['今年11月10日', '2026-11-10'],
    ['26年11月10日', '2026-11-10'],
    ['26-11-10', '2026-11-10'],
    ['11月24日 周二', '2026-11-24'],
    ['11月24日（星期二）', '2026-11-24'],
    ['28', '2026-11-28'],
    ['二十八', '2026-11-28'],
    ['每月28号', '2026-11-28'],
    ['每个月10日', '2026-11-10'],
    ['12天前', '2026-11-12'],
    ['12 天以前', '2026-11-12'],
    ['十二天前', '2026-11-12'],
    ['两天前', '2026-11-22'],
    ['3天后', '2026-11-27'],
    ['逾期12天', '2026-11-12'],
    ['逾期了 十二 天', '2026-11-12'],
    ['过期1天', '2026-11-23'],
    ['上个月12号', '2026-10-12'],
    ['上月十二号', '2026-10-12'],
    ['下个月8号', '2026-12-08'],
    ['这个月5号', '2026-11-05'],
    ['本月5日', '2026-11-05'],
    ['上周五', '2026-11-20'],
    ['这周五', '2026-11-27'],
    ['下周五', '2026-12-04'],
    ['下个星期日', '2026-12-06'],
    ['本周天', '2026-11-29'],
    ['这礼拜一', '2026-11-23'],
    ['明天周三', '2026-11-25'],
    ['十一月二十四周二', '2026-11-24'],
    ['2026-11-10', '2026-11-10'],
    ['2023年9月12日', '2023-09-12'],
    ['20261110', '2026-11-10'],
  ])('"%s" is %s', (text, date) => expect(readDay(text, TODAY)).toEqual({ date }));

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['月底', 'notADate'],
    ['周二', 'notADate'],
    ['下周', 'notADate'],
    ['上周', 'notADate'],
    ['上个月', 'notADate'],
    ['逾期', 'notADate'],
    ['12天', 'notADate'],
    ['9999天前', 'notADate'],
    ['11月', 'notADate'],
    ['1110', 'notADate'],
    ['8,640.00', 'notADate'],
    ['八千', 'notADate'],
    ['11月10日前', 'notADate'],
    ['11.31', 'noSuchDay'],
    ['2.29', 'noSuchDay'],
    ['13月1日', 'noSuchDay'],
    ['0.10', 'noSuchDay'],
    ['32号', 'noSuchDay'],
    ['32', 'noSuchDay'],
    ['这个月31号', 'noSuchDay'],
    ['0号', 'noSuchDay'],
    ['2026-02-30', 'noSuchDay'],
    ['1999-12-31', 'farAway'],
  ])('"%s" is refused as %s', (text, problem) => expect(readDay(text, TODAY)).toEqual({ problem }));
});

describe('of a day without its year or month it is the one nearest to today, the next or the last', () => {
  it.each<[string, PlainDate, Lies | undefined, PlainDate]>([
    ['12月20日', '2027-01-03', undefined, '2026-12-20'],
    ['1月5日', '2026-12-30', undefined, '2027-01-05'],
    ['11.10', TODAY, 'ahead', '2027-11-10'],
    ['11.10', TODAY, 'behind', '2026-11-10'],
    ['12.10', TODAY, 'behind', '2025-12-10'],
    ['12.10', TODAY, 'ahead', '2026-12-10'],
    ['11.24', TODAY, 'ahead', TODAY],
    ['11.24', TODAY, 'behind', TODAY],
    ['20号', TODAY, undefined, '2026-11-20'],
    ['20号', TODAY, 'ahead', '2026-12-20'],
    ['26号', TODAY, 'behind', '2026-10-26'],
    ['24号', TODAY, 'ahead', TODAY],
    ['5号', '2026-12-30', undefined, '2027-01-05'],
    ['每月28号', '2026-11-10', 'behind', '2026-10-28'],
    ['上个月31号', '2027-01-10', undefined, '2026-12-31'],
    ['上周日', '2026-11-29', undefined, '2026-11-22'],
    ['这周一', '2026-11-29', undefined, '2026-11-23'],
    ['31号', '2026-11-30', 'ahead', '2026-12-31'],
    ['30号', '2027-01-31', 'ahead', '2027-03-30'],
    ['2.29', '2027-10-01', undefined, '2028-02-29'],
    // What is said in full is taken as said; whether it may be so is for the form to say.
    ['2026-11-10', TODAY, 'ahead', '2026-11-10'],
    ['明天', TODAY, 'behind', '2026-11-25'],
  ])('%s, on %s, %s, is %s', (text, today, lies, date) =>
    expect(readDay(text, today, lies)).toEqual({ date }),
  );
});

it('what was understood is said as a whole date with its weekday', () =>
  expect(formatDayAndWeekday('2026-11-10')).toBe('2026年11月10日 周二'));

describe('for any today', () => {
  const day = fc.integer({ min: 400, max: 36_400 }).map((n) => addDays('2000-01-01', n));

  it('a day within five months of it is itself, said without its year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -150, max: 150 }), (today, days) => {
        const date = addDays(today, days);
        expect(readDay(formatDay(date), today)).toEqual({ date });
        expect(readDay(formatDay(date), today, days < 0 ? 'behind' : 'ahead')).toEqual({ date });
        expect(readDay(formatDayOfYear(date), today)).toEqual({ date });
      }),
    );
  });

  it('ahead is never before it, behind never after it, and never more than two months off by its number', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 31 }), (today, number) => {
        for (const lies of ['ahead', 'behind'] as const) {
          const read = readDay(`${number}号`, today, lies);
          const apart = 'date' in read ? daysBetween(today, read.date) : Number.NaN;
          const off = lies === 'ahead' ? apart : 0 - apart;
          expect(off).toBeGreaterThanOrEqual(0);
          expect(off).toBeLessThanOrEqual(62);
        }
      }),
    );
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(day, fc.string({ unit: 'grapheme' }), (today, text) => {
        readDay(text, today);
      }),
    );
  });
});
