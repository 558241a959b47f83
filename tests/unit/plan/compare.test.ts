import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../lib/budget/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';
import {
  type Compared,
  type Cost,
  compare,
  doNothing,
  optionOf,
  standsAt,
  type Terms,
} from '../../../lib/plan/index.ts';
import { huabei as debt } from '../casefile/example.ts';

const TODAY = '2026-11-24';
const firstDate = '2026-12-10';
const limitOf = (monthly: string, atOnce: string): Limit => ({
  monthly: yuan(monthly),
  atOnce: yuan(atOnce),
});
const nothing = doNothing(debt, TODAY);

const equal: Terms = { id: 'equal', parts: 12, firstDate };
const rising: Terms = { id: 'rising', months: 3, low: yuan('300'), parts: 12, firstDate };
const once: Terms = { id: 'once', amount: yuan('7344'), firstDate };
const minimum = (amount: string): Terms => ({ id: 'minimum', amount: yuan(amount), firstDate });

const beside = (terms: readonly Terms[], limit: Limit | undefined) =>
  compare(
    terms.map((one) => optionOf(one, debt, TODAY)),
    { limit, owed: yuan('8700.48'), nothing },
  );
const ids = (all: readonly Compared[]) => all.map(({ terms }) => terms.id);

describe('doing nothing for 12 months', () => {
  it('adds 8,640.00 × 0.05 % × 365 days', () =>
    expect(nothing).toEqual({ on: '2027-11-24', total: 1027728, adds: 157680, days: 365 }));

  it('has 366 days over a 29 February, and only those after the due date', () => {
    expect(doNothing(debt, '2027-11-24')).toMatchObject({ days: 366, adds: 158112 });
    expect(doNothing({ ...debt, dueDate: '2026-12-04' }, TODAY)).toMatchObject({ days: 355, adds: 153360 });
  });
});

describe('the days on which the fee runs in 12 months of doing nothing', () => {
  it('are all of them once the minimum was paid: the rest bears interest, though it is due a month later', () => {
    const paid: Debt = {
      ...debt,
      unpaid: yuan('10000'),
      dueDate: '2026-11-20',
      rule: { kind: 'minimum', share: '10', restRate: '0.03' },
      payments: [{ id: 'p', date: '2026-11-19', amount: yuan('1000') }],
    };
    // 26 days of 2.70 are 70.20, then 339 of 4.50 are 1,525.50.
    expect(doNothing(paid, TODAY)).toMatchObject({ days: 365, adds: yuan('1595.70') });
  });

  it('are none at a rate of 0', () =>
    expect(doNothing({ ...debt, dailyRate: '0' }, TODAY)).toMatchObject({ days: 0, adds: 0 }));

  it('of a debt in parts begin with its first part', () => {
    const parts: Debt = {
      ...debt,
      unpaid: yuan('1200'),
      dueDate: '2026-12-04',
      rule: { kind: 'instalment', parts: 12, fee: yuan('0'), taken: 'spread' },
    };
    expect(doNothing(parts, TODAY).days).toBe(355);
    // The first was paid, the second is due on 4 January.
    const paid = [{ id: 'p', date: '2026-11-20', amount: yuan('100') } as const];
    expect(doNothing({ ...parts, payments: paid }, TODAY).days).toBe(324);
  });
});

describe('8,640.00 with 860.00 a month and 800.00 at hand', () => {
  const all = beside([once, rising, equal], limitOf('860', '800'));

  it('parts that can be paid stand before one payment that cannot, though it is less', () =>
    expect(all.map(({ terms, fits, short }) => [terms.id, fits, short])).toEqual([
      ['equal', 'yes', 0],
      ['rising', 'yes', 0],
      ['once', 'no', 654400],
    ]));

  it('each beside what is owed and beside doing nothing', () =>
    expect(all.map(({ vsNow, vsNothing }) => [vsNow, vsNothing])).toEqual([
      [-6048, -163728],
      [-6048, -163728],
      [-135648, -293328],
    ]));

  it('with the cash at hand the smallest total comes first', () =>
    expect(ids(beside([equal, once], limitOf('860', '7344')))).toEqual(['once', 'equal']));

  it('a part of 720.00 is 20.00 too much for 700.00, and then the lighter months come first', () => {
    const [first, second] = beside([equal, rising], limitOf('700', '800'));
    expect(first).toMatchObject({ terms: { id: 'rising' }, fits: 'yes' });
    expect(second).toMatchObject({ terms: { id: 'equal' }, fits: 'no', short: 2000 });
  });

  it('where nothing can be paid, one payment still does not lead', () =>
    expect(ids(beside([once, equal], limitOf('0', '0')))).toEqual(['equal', 'once']));

  it('what never ends stands last, though it can be paid each month', () => {
    const [before, never] = beside([minimum('120'), once], limitOf('860', '800'));
    expect(before).toMatchObject({ fits: 'no' });
    expect(never).toMatchObject({ terms: { id: 'minimum' }, fits: 'never' });
  });
});

it('without a limit nothing is said to fit, and one payment comes after the parts', () =>
  expect(beside([once, equal], undefined).map(({ terms, fits }) => [terms.id, fits])).toEqual([
    ['equal', 'unknown'],
    ['once', 'unknown'],
  ]));

it('nothing that is beyond the limit stands before what is within it, and equals go by total, then day', () => {
  const amount = fc.integer({ min: 1, max: 870_048 }).map(fen);
  const parts = fc.integer({ min: 1, max: 60 });
  const terms: fc.Arbitrary<Terms> = fc.oneof(
    fc.record({ id: fc.constant('equal' as const), parts, firstDate: fc.constant(firstDate) }),
    fc.record({ id: fc.constant('later' as const), months: parts, parts, firstDate: fc.constant(firstDate) }),
    fc.record({ id: fc.constant('once' as const), amount, firstDate: fc.constant(firstDate) }),
  );
  const order = ['yes', 'no', 'never'];
  fc.assert(
    fc.property(fc.array(terms, { maxLength: 6 }), amount, amount, (terms, monthly, atOnce) => {
      const all = beside(terms, { monthly, atOnce });
      for (const [at, one] of all.entries()) {
        const before = all[at - 1];
        if (!before) continue;
        expect(order.indexOf(before.fits)).toBeLessThanOrEqual(order.indexOf(one.fits));
        if (before.fits !== one.fits) continue;
        if (one.fits === 'no' && one.terms.id === 'once' && before.terms.id !== 'once') continue;
        expect(before.agreed.total).toBeLessThanOrEqual(one.agreed.total);
        if (before.agreed.total === one.agreed.total)
          expect(before.agreed.last <= one.agreed.last).toBe(true);
      }
    }),
  );
});

it.each<[Partial<Cost>, string]>([
  [{ nominal: 0.24 }, 'below'],
  [{ nominal: 0.2401, effective: 0.2684 }, 'above'],
  // 23 % by the month compounds to 25.59 %
  [{ nominal: 0.23, effective: 0.2559 }, 'compounded'],
  [{ nominal: 0.2, effective: 0.2194, byDates: 0.25 }, 'compounded'],
])('%s stands %s 24 %%', (cost, where) =>
  expect(
    standsAt({ perPeriod: 0, nominal: 0, effective: 0, byDates: undefined, simple: undefined, ...cost }),
  ).toBe(where),
);
