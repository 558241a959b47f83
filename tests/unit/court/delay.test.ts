import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditLeavesOn, delayInterest, lateOnJudgment } from '../../../lib/court/index.ts';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';

describe('late on a judgment, by hand', () => {
  it.each<[string, PlainDate, number, string, string]>([
    ['10000.00', '2026-12-24', 30, '52.50', '1.75 a day'],
    ['8640.00', '2026-12-24', 30, '45.36', '1.512 a day'],
    ['8640.00', '2026-11-25', 1, '1.51', 'one day: 1.512'],
    ['8640.00', '2026-11-24', 0, '0.00', 'the last day itself costs nothing'],
    ['8640.00', '2026-11-01', 0, '0.00', 'paid early'],
    ['100.00', '2026-12-14', 20, '0.35', '0.0175 a day'],
    ['28.00', '2026-12-24', 30, '0.15', '0.147'],
    ['8.00', '2026-12-19', 25, '0.04', '0.035, half up; as a float it would be 0.03'],
    ['100000.00', '2027-11-24', 365, '6387.50', 'a year: 6.3875 %'],
  ])('%s paid on %s: %i days, %s (%s)', (due, paidOn, days, extra) =>
    expect(delayInterest({ due: yuan(due), lastDay: '2026-11-24', paidOn })).toEqual({
      days,
      extra: yuan(extra),
    }),
  );

  it('is exact for any sum and any number of days', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), fc.integer({ min: 0, max: 3650 }), (due, days) => {
        const lastDay = '2026-11-24';
        // 0.0175 % is 7 in 40,000
        const exact = (2n * BigInt(due) * 7n * BigInt(days) + 40_000n) / 80_000n;
        const { extra } = delayInterest({ due: fen(due), lastDay, paidOn: addDays(lastDay, days) });
        expect(BigInt(extra)).toBe(exact);
      }),
    ));

  it('with what is to be paid in all; of nothing there is none', () => {
    const days = { lastDay: '2026-11-24', paidOn: '2026-12-24' } as const;
    expect(lateOnJudgment({ due: yuan('10000'), ...days })).toEqual({
      days: 30,
      extra: yuan('52.50'),
      total: yuan('10052.50'),
    });
    expect(lateOnJudgment({ due: fen(0), ...days })).toEqual({ problem: 'nothing' });
    expect(() => delayInterest({ due: fen(0), ...days })).toThrow(RangeError);
  });
});

describe('the credit record', () => {
  it.each<[PlainDate | undefined, PlainDate | undefined, string]>([
    ['2026-11-24', '2031-11-24', 'five years from the day it was paid'],
    ['2028-02-29', '2033-02-28', 'there is no 29 February'],
    [undefined, undefined, 'not paid: the five years have not begun'],
  ])('paid %s, gone %s (%s)', (paid, gone) => expect(creditLeavesOn(paid)).toBe(gone));
});
