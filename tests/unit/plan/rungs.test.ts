import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../lib/budget/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { type Owed, owedOn } from '../../../lib/debt/index.ts';
import { type Fen, fen, yuan } from '../../../lib/money/index.ts';
import {
  applyPlan,
  beyondLimit,
  defaultFirstDate,
  fewestParts,
  lastDate,
  type Plan,
  rungs,
} from '../../../lib/plan/index.ts';
import { huabei } from '../casefile/example.ts';

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
    expect(rungs({ plan, limit: none, ...owed }).limit?.atLeast).toBeUndefined();
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
      }
    }),
  );
});

describe('the fewest parts within a monthly sum', () => {
  it.each([
    { owed: '8700.48', monthly: '860.00', is: 11, because: '10.1 parts of 860.00' },
    {
      owed: '8599.99',
      monthly: '860.00',
      is: 11,
      because: '10 × 860.00 is enough, but the last of 10 is 860.08',
    },
    { owed: '8640.00', monthly: '720.00', is: 12, because: '12 × 720.00 to the fen' },
    { owed: '8640.00', monthly: '144.00', is: 60, because: '60 × 144.00 to the fen' },
    { owed: '8640.00', monthly: '143.99', is: undefined, because: '60 parts are the most' },
    { owed: '8640.00', monthly: '0.00', is: undefined, because: 'nothing a month never pays it' },
    { owed: '0.00', monthly: '0.00', is: 0, because: 'nothing is owed' },
  ])('of $owed at most $monthly: $is, $because', ({ owed, monthly, is }) =>
    expect(fewestParts(yuan(owed), yuan(monthly))).toBe(is),
  );
});

it('the fewest parts keep within the sum to the last one, and one fewer do not', () => {
  const sums = fc.integer({ min: 1, max: 5_000_000 }).map(fen);
  const lastOf = (principal: Fen, parts: number) =>
    rungs({ plan: { ...plan, parts }, principal, fee: fen(0) }).first.lastPart;
  fc.assert(
    fc.property(sums, sums, (owed, monthly) => {
      const parts = fewestParts(owed, monthly);
      if (parts !== undefined) expect(lastOf(owed, parts)).toBeLessThanOrEqual(monthly);
      if (parts !== 1) expect(lastOf(owed, (parts ?? 61) - 1)).toBeGreaterThan(monthly);
    }),
  );
});

describe('what of the plan is beyond the limit', () => {
  const late: Owed = owedOn(huabei, '2026-11-24');
  const early: Owed = owedOn({ ...huabei, dueDate: '2026-11-30' }, '2026-11-24');
  const limitOf = (monthly: string, atOnce: string): Limit => ({
    monthly: yuan(monthly),
    atOnce: yuan(atOnce),
  });
  const nineNext: Plan = { ...plan, next: { kind: 'parts', parts: 9 } };
  const extended: Plan = { ...plan, extendTo: '2026-12-30' };

  it.each<[string, Plan, Limit | undefined, Owed, [string, string][]]>([
    ['12 × 720.00 and 60.48 at once, of 860.00 and 800.00', plan, limit, late, []],
    ['without a limit', plan, undefined, late, []],
    [
      '12 × 720.00 either way, of 700.00',
      plan,
      limitOf('700', '800'),
      late,
      [
        ['first', '20.00'],
        ['next', '20.00'],
      ],
    ],
    ['only what it may come down to: 9 × 960.00 of 860.00', nineNext, limit, late, [['next', '100.00']]],
    ['the fee of 60.48 ahead, of 50.00 at hand', plan, limitOf('860', '50'), late, [['upfront', '10.48']]],
    [
      'before the due date: more time, then all 8,640.00 of 800.00',
      extended,
      limit,
      early,
      [['extension', '7840.00']],
    ],
    ['before it, where no more time is asked for', plan, limit, early, []],
    ['before it the second rung is not on the screen', nineNext, limit, early, []],
    ['late, more time is asked for no more', extended, limit, late, []],
    [
      'nothing a month',
      plan,
      limitOf('0', '0'),
      late,
      [
        ['first', '720.00'],
        ['next', '720.00'],
        ['upfront', '60.48'],
      ],
    ],
  ])('%s', (_, given, own, owed, wanted) =>
    expect(beyondLimit(given, own, owed)).toEqual(wanted.map(([of, by]) => ({ of, by: yuan(by) }))),
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
