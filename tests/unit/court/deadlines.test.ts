import { describe, expect, it } from 'vitest';
import { type DeadlineKind, deadlineFrom, deadlineOn, deadlines } from '../../../lib/court/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';

describe('counted on the calendar', () => {
  it.each<[DeadlineKind, PlainDate, PlainDate, PlainDate, string]>([
    ['answer', '2026-11-24', '2026-11-25', '2026-12-09', '15 days, of which 25 November is the first'],
    ['payOrder', '2026-11-24', '2026-11-25', '2026-12-09', '15 days'],
    ['appeal', '2026-12-20', '2026-12-21', '2027-01-04', 'over the turn of the year'],
    ['appealRuling', '2027-02-20', '2027-02-21', '2027-03-02', '10 days, February has 28'],
    ['appealRuling', '2028-02-20', '2028-02-21', '2028-03-01', '10 days, February has 29'],
    ['confirm', '2026-11-24', '2026-11-25', '2026-12-24', '30 days'],
    ['enforcement', '2026-11-24', '2026-11-25', '2028-11-24', 'two years to the day'],
    ['enforcement', '2028-02-29', '2028-03-01', '2030-02-28', 'there is no 29 February'],
  ])('%s from %s: %s to %s (%s)', (kind, event, first, last) =>
    expect(deadlineOn(kind, event)).toMatchObject({ first, last }),
  );
});

describe('the last day', () => {
  it('on a weekday is the last day', () =>
    expect(deadlineOn('answer', '2026-11-24')).toEqual({
      first: '2026-11-25',
      last: '2026-12-09',
      lastIsWeekend: false,
    }));

  it('on a Saturday is told, with the Monday it may move to', () =>
    expect(deadlineOn('answer', '2026-11-20')).toEqual({
      first: '2026-11-21',
      last: '2026-12-05',
      lastIsWeekend: true,
      shifted: '2026-12-07',
    }));

  it('on a weekend that is worked does not move', () => {
    const worked = deadlineOn('answer', '2026-09-25', [], ['2026-10-10']);
    expect(worked).toEqual({ first: '2026-09-26', last: '2026-10-10', lastIsWeekend: false });
  });

  it('on a holiday moves behind all of it, and the weekend after it', () => {
    const days: PlainDate[] = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
    expect(deadlineOn('payOrder', '2026-09-16', days)).toEqual({
      first: '2026-09-17',
      last: '2026-10-01',
      lastIsWeekend: false,
      shifted: '2026-10-08',
    });
  });

  it('stays where it is while holidays are not known', () =>
    expect(deadlineOn('payOrder', '2026-09-16')).not.toHaveProperty('shifted'));
});

it('seen from today: days left, 0 on the last day, below 0 behind it', () => {
  const left = (today: PlainDate) => deadlineFrom('answer', { eventDate: '2026-11-24', today }).daysLeft;
  expect([left('2026-11-25'), left('2026-12-09'), left('2026-12-10')]).toEqual([14, 0, -1]);
});

it('a day that is none is refused', () =>
  expect(() => deadlineOn('answer', '2026-02-30')).toThrow(RangeError));

it('has the lengths of the law', () =>
  expect(Object.fromEntries(Object.entries(deadlines).map(([id, { length }]) => [id, length]))).toEqual({
    answer: { days: 15 },
    appeal: { days: 15 },
    appealRuling: { days: 10 },
    payOrder: { days: 15 },
    confirm: { days: 30 },
    enforcement: { months: 24 },
  }));
