import fc from 'fast-check';
import { addDays } from '../../../lib/dates/index.ts';
import type { Debt, PaidPart, Rule } from '../../../lib/debt/index.ts';
import { fen } from '../../../lib/money/index.ts';

/** Debts of every rule, due in 2027 or 2028, with payments around the due days. */

const unpaid = fc
  .oneof(fc.integer({ min: 300, max: 3000 }), fc.integer({ min: 300, max: 5_000_000 }))
  .map(fen);
const rate = fc.constantFrom('0', '0.05', '0.03', '0.065', '14.6', '18', '1');
const rule: fc.Arbitrary<Rule | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    kind: fc.constant('penalty' as const),
    multiple: fc.constantFrom('1', '1.3', '1.5'),
    interest: fc.integer({ min: 0, max: 300 }).map(fen),
    compound: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('instalment' as const),
    parts: fc.integer({ min: 1, max: 12 }),
    fee: fc.integer({ min: 0, max: 20_000 }).map(fen),
    taken: fc.constantFrom('spread' as const, 'once' as const),
  }),
  fc.record({
    kind: fc.constant('minimum' as const),
    share: fc.constantFrom('10', '0', '33.3'),
    restRate: fc.constantFrom('0.05', '0.03', '0'),
  }),
  fc.record({
    kind: fc.constant('minimum' as const),
    least: fc.constantFrom(1, 68_124).map(fen),
    restRate: fc.constantFrom('0.05', '0'),
  }),
);

export const lateBy = fc.integer({ min: -20, max: 150 });
const payment = fc.record({
  day: fc.integer({ min: -20, max: 150 }),
  amount: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100_000 })).map(fen),
});

export const ruledDebt: fc.Arbitrary<Debt> = fc
  .record({
    unpaid,
    due: fc.integer({ min: 0, max: 730 }).map((days) => addDays('2027-01-01', days)),
    dailyRate: rate,
    ratePer: fc.constantFrom(undefined, 'month' as const, 'year' as const),
    dayBasis: fc.constantFrom(undefined, 360 as const),
    rule,
    paid: fc.array(payment, { maxLength: 5 }),
  })
  .map(({ due, paid, ...rest }) => ({
    ...rest,
    id: 'd',
    kind: 'huabei',
    dueDate: due,
    payments: paid.map(
      ({ day, amount }, at): PaidPart => ({ id: String(at), date: addDays(due, day), amount }),
    ),
  }));
