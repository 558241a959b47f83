import fc from 'fast-check';
import { countedIncome, type Figures, type Income } from '../../../lib/budget/index.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import type { Debt, Rule } from '../../../lib/debt/index.ts';
import { fen } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import type { AgreedTerms, CallEvent, CallRecord, Pledge } from '../../../lib/record/index.ts';
import { type Contact, channels, deedIds, whos } from '../../../lib/rights/index.ts';

/** Case files of any content, for what must hold for all of them. */

const id = fc.uuid();
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const money = fc.integer({ min: 0, max: 10_000_000_000 }).map(fen);
const date: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 36_500 })
  .map((n) => addDays('2000-01-01', n));
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const parts = fc.integer({ min: 1, max: 600 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant('penalty' as const),
    multiple: fc.constantFrom('1', '1.5', '10'),
    interest: fc.constant(fen(1)),
    compound: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('penalty' as const),
    multiple: fc.constant('1.5'),
    guessed: fc.constant(true as const),
    interest: fc.constant(fen(1)),
    compound: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('instalment' as const),
    parts,
    fee: money,
    taken: fc.constantFrom('spread', 'once'),
  }),
  fc.record({
    kind: fc.constant('minimum' as const),
    share: fc.constantFrom('10', '0', '100'),
    restRate: fc.constantFrom('0.05', '0'),
  }),
  fc.record({
    kind: fc.constant('minimum' as const),
    least: fc.constant(fen(1)),
    restRate: fc.constantFrom('0.05', '0'),
  }),
);

/** Of any kind and rule. */
export const anyDebt: fc.Arbitrary<Debt> = fc.record({
  id,
  kind: fc.constantFrom('huabei', 'jiebei', 'card', 'other'),
  name: maybe(words),
  unpaid: fc.integer({ min: 1, max: 10_000_000_000 }).map(fen),
  dueDate: date,
  dailyRate: fc.constantFrom('0.05', '0', '0.065', '1'),
  ratePer: fc.constantFrom('month', 'year', undefined),
  dayBasis: fc.constantFrom(360, undefined),
  rule: maybe(rule),
  payments: maybe(
    fc.array(
      fc.record({
        ...{ id, date, amount: fc.integer({ min: 1, max: 10_000_000_000 }).map(fen) },
        after: fc.constantFrom(true, false, undefined),
      }),
      {
        maxLength: 3,
      },
    ),
  ),
  priority: fc.constantFrom('rent', 'guarantor', undefined),
  onCall: fc.constantFrom(true, undefined),
  enteredAt: maybe(instant),
  billSays: maybe(money),
  askBill: maybe(fc.boolean()),
  sued: fc.constantFrom(true, undefined),
  lastDemand: maybe(date),
  advice: maybe(fc.record({ words, on: date })),
});

/** One income, as it was before several could be listed. */
const plainFigures: fc.Arbitrary<Figures> = fc.record({
  income: money,
  rent: money,
  food: money,
  travel: money,
  family: money,
  otherDebts: money,
  atHand: money,
});

/** At most 100 million of all of them, as a form takes. */
const incomes: fc.Arbitrary<Income[]> = fc.array(
  fc
    .record({
      name: words,
      steady: fc.boolean(),
      months: fc.array(fc.integer({ min: 0, max: 1_600_000_000 }).map(fen), { minLength: 1, maxLength: 12 }),
    })
    .map(({ steady, months, ...rest }) => ({
      ...rest,
      steady,
      months: steady ? months.slice(0, 1) : months,
    })),
  { minLength: 1, maxLength: 6 },
);

export const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    plain: plainFigures,
    incomes: maybe(incomes),
    first: maybe(fc.record({ mortgage: money, support: money, secured: money })),
    extra: maybe(money),
  })
  .map(({ plain, incomes, first, extra }) => ({
    ...plain,
    ...first,
    ...(extra !== undefined && { extra }),
    ...(incomes && { incomes, income: countedIncome(incomes) }),
  }));

const plan: fc.Arbitrary<Plan> = fc.record({
  parts,
  firstDate: date,
  next: fc.oneof(
    fc.record({ kind: fc.constant('feeAhead' as const) }),
    fc.record({ kind: fc.constant('parts' as const), parts }),
  ),
  extendTo: maybe(date),
});

const pledge: fc.Arbitrary<Pledge> = fc.record({
  id,
  by: fc.constantFrom('me', 'them'),
  what: words,
  amount: maybe(money),
  due: maybe(date),
  keptOn: maybe(date),
});

const at = { id, at: instant };
const event: fc.Arbitrary<CallEvent> = fc.oneof(
  fc.record({ ...at, kind: fc.constant('said' as const), line: words, words }),
  fc.record({
    ...at,
    kind: fc.constant('heard' as const),
    words,
    agrees: fc.constantFrom('first', 'next', 'extension', 'theirs', undefined),
    pledge: maybe(pledge),
    move: maybe(words),
  }),
  fc.record({
    ...at,
    kind: fc.constant('aside' as const),
    aside: fc.constantFrom('calm', 'other', 'counter', 'answer'),
    words,
  }),
  fc.record({ ...at, kind: fc.constant('back' as const) }),
  fc.record({ ...at, kind: fc.constant('note' as const), words }),
);

const terms: fc.Arbitrary<AgreedTerms> = fc.record({
  total: money,
  upfront: money,
  upfrontBy: maybe(date),
  parts,
  perPart: money,
  lastPart: money,
  firstDate: date,
  waived: money,
});

const record: fc.Arbitrary<CallRecord> = fc.record({
  id,
  kind: fc.constantFrom('outgoing', 'incoming'),
  about: fc.constantFrom('promised', 'superior', 'deferral', 'collector', undefined),
  deferral: maybe(
    fc.record({
      agreement: maybe(id),
      payment: maybe(id),
      pay: maybe(money),
      payBy: maybe(date),
      restBy: maybe(date),
      shift: fc.constantFrom(true, undefined),
    }),
  ),
  startedAt: instant,
  endedAt: maybe(instant),
  filedOn: maybe(date),
  paperMatched: maybe(fc.record({ on: date, told: maybe(fc.array(fc.string(), { maxLength: 4 })) })),
  outcome: fc.constantFrom('agreed', 'callback', 'again', 'refused', 'cut', undefined),
  who: words,
  staff: words,
  demanded: words,
  terms: maybe(terms),
  events: fc.array(event, { maxLength: 4 }),
  pledges: fc.array(pledge, { maxLength: 2 }),
});

const contact: fc.Arbitrary<Contact> = fc.record({
  id,
  on: date,
  time: fc.constantFrom('22:41', '07', 'day', 'night'),
  who: fc.constantFrom(...whos),
  person: words,
  channel: fc.constantFrom(...channels),
  happened: fc.subarray([...deedIds]),
  times: fc.integer({ min: 1, max: 99 }),
  from: words,
  firm: words,
  staff: words,
  words,
  answers: fc.dictionary(fc.constantFrom('reachable', 'agreedHours'), fc.constantFrom('yes', 'no', 'unsure')),
  call: maybe(id),
});

const byId = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.array(one, { maxLength: 3 }).map((all) => Object.fromEntries(all.map((it) => [it.id, it])));

const withAnyTicks: fc.Arbitrary<CaseFile> = fc.record({
  debts: byId(anyDebt),
  budget: fc.record({
    limit: maybe(fc.record({ monthly: money, atOnce: money })),
    figures: maybe(anyFigures),
  }),
  plan: fc.record({ plan: maybe(plan) }),
  checklist: fc.dictionary(
    fc.constantFrom('writtenReceived', 'firstPaid', 'firstPaid/d1', 'idCard'),
    fc.record({ doneOn: date }),
  ),
  records: byId(record),
  contacts: byId(contact),
  settings: fc.record({ startedOn: maybe(date) }),
  drafts: fc.dictionary(fc.constantFrom('debt.unpaid', 'plan.parts', 'limit.atOnce'), words),
});

/** Of a debt that is gone no tick is kept. */
export const anyCase: fc.Arbitrary<CaseFile> = withAnyTicks.map((file) => {
  const { 'firstPaid/d1': tick, ...checklist } = file.checklist;
  const [debt] = Object.keys(file.debts);
  return { ...file, checklist: tick && debt ? { ...checklist, [`firstPaid/${debt}`]: tick } : checklist };
});
