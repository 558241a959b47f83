import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../lib/budget/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';
import { applyPlan, defaultFirstDate, lastDate, type Plan, rungs } from '../../../lib/plan/index.ts';

const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };
const limit: Limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };
const owed = { principal: yuan('8640.00'), fee: yuan('60.48') };

describe('8,640.00 and 60.48 of fee, asked for in 12 parts', () => {
  it('with the fee ahead as the second rung', () =>
    expect(rungs({ plan, limit, ...owed })).toEqual({
      first: { parts: 12, perPart: 72000, lastPart: 72000, total: 864000, waived: 6048 },
      next: { parts: 12, perPart: 72000, lastPart: 72000, upfront: 6048, total: 870048, waived: 0 },
      limit: { ...limit, atLeast: 11 }, // 8700.48 / 860.00 = 10.1
      over: { firstMonthly: 0, nextMonthly: 0, upfront: 0 },
    }));

  it('with 9 parts as the second rung the fee stays asked for, and 960.00 a month are 100.00 too much', () => {
    const { next, over } = rungs({ plan: { ...plan, next: { kind: 'parts', parts: 9 } }, limit, ...owed });
    expect(next).toEqual({
      parts: 9,
      perPart: 96000,
      lastPart: 96000,
      upfront: 0,
      total: 864000,
      waived: 6048,
    });
    expect(over).toEqual({ firstMonthly: 0, nextMonthly: 10000, upfront: 0 });
  });

  it('a fee ahead of 60.48 is 10.48 too much for 50.00 at once', () =>
    expect(rungs({ plan, limit: { ...limit, atOnce: yuan('50') }, ...owed }).over.upfront).toBe(1048));

  it('without a limit nothing is beyond it', () => {
    const all = rungs({ plan, ...owed });
    expect(all).not.toHaveProperty('limit');
    expect(all.over).toEqual({ firstMonthly: 0, nextMonthly: 0, upfront: 0 });
  });

  it('nothing a month never pays it', () => {
    const none = { ...limit, monthly: fen(0) };
    expect(rungs({ plan, limit: none, ...owed }).limit?.atLeast).toBe(Number.POSITIVE_INFINITY);
  });

  it('of a debt that is paid, every part is 0', () => {
    const paid = rungs({ plan, limit: { ...limit, monthly: fen(0) }, principal: fen(0), fee: fen(0) });
    expect(paid.first).toMatchObject({ perPart: 0, lastPart: 0, total: 0 });
    expect(paid.limit?.atLeast).toBe(0);
  });

  it.each([0, 1.5, 601])('cannot be asked for in %d parts', (parts) =>
    expect(() => rungs({ plan: { ...plan, parts }, ...owed })).toThrow(RangeError),
  );
});

it('the last part takes the rest, and it is the one that counts against the limit', () => {
  const tight = { ...limit, monthly: yuan('33.33') };
  const three = { ...plan, parts: 3 };
  const { first, over } = rungs({ plan: three, limit: tight, principal: yuan('100'), fee: fen(0) });
  expect(first).toMatchObject({ perPart: 3333, lastPart: 3334 });
  expect(over.firstMonthly).toBe(1);
});

it('the parts of any rung are its total to the fen', () => {
  const parts = fc.integer({ min: 1, max: 60 });
  const principal = fc.integer({ min: 1, max: 100_000_000 }).map(fen);
  fc.assert(
    fc.property(principal, fc.nat(1_000_000).map(fen), parts, parts, (principal, fee, parts, other) => {
      for (const next of [{ kind: 'feeAhead' }, { kind: 'parts', parts: other }] as const) {
        const all = rungs({ plan: { ...plan, parts, next }, limit, principal, fee });
        for (const rung of [{ ...all.first, upfront: 0 }, all.next]) {
          expect(rung.upfront + rung.perPart * (rung.parts - 1) + rung.lastPart).toBe(rung.total);
          expect(rung.total + rung.waived).toBe(principal + fee);
        }
        const atLeast = all.limit?.atLeast ?? 0;
        expect(atLeast * limit.monthly).toBeGreaterThanOrEqual(principal + fee);
        expect((atLeast - 1) * limit.monthly).toBeLessThan(principal + fee);
      }
    }),
  );
});

it.each<[PlainDate, PlainDate, PlainDate, string]>([
  ['2026-11-10', '2026-11-24', '2026-12-10', '16 days to agree'],
  ['2026-11-10', '2026-12-03', '2026-12-10', 'exactly 7 days'],
  ['2026-11-10', '2026-12-04', '2027-01-10', 'only 6 days'],
  ['2026-11-10', '2026-10-01', '2026-12-10', 'never the due date itself'],
  ['2027-01-31', '2027-02-10', '2027-02-28', 'February ends the month'],
  ['2027-01-31', '2027-03-01', '2027-03-31', 'and the 31st comes back'],
])('due %s, today %s: first on %s, %s', (dueDate, today, first) =>
  expect(defaultFirstDate(dueDate, today)).toBe(first),
);

it('12 parts from 10 December end on 10 November, one part on its own day', () => {
  expect(lastDate('2026-12-10', 12)).toBe('2027-11-10');
  expect(lastDate('2026-12-10', 1)).toBe('2026-12-10');
});

it('a plan is set, and set anew', () => {
  const slice = applyPlan({}, { type: 'planSet', plan });
  expect(slice).toEqual({ plan });
  expect(applyPlan(slice, { type: 'planSet', plan: { ...plan, parts: 6 } }).plan?.parts).toBe(6);
  expect(slice).toEqual({ plan });
});
