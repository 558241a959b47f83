import * as v from 'valibot';
import { MOST_INCOMES, MOST_MONTHS } from '../budget/index.ts';
import { isPlainDate, type PlainDate } from '../dates/index.ts';
import { type Fen, MOST_INSTALMENTS, MOST_SUM } from '../money/index.ts';
import { channels, deedIds, TIME, whos } from '../rights/index.ts';
import type { CaseFile } from './casefile.ts';

// The bounds are those of the fields, or wider: beyond them a sum or a date has no answer, and no screen could be drawn.
const within = <T extends number>(least: number, most: number) =>
  v.custom<T>((value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
const MOST_MULTIPLE = 10;
const typedMoney = within<Fen>(0, MOST_SUM);
const money = within<Fen>(0, Number.MAX_SAFE_INTEGER);
/** So far from the last year that there is that months can be added to it. */
const date = v.custom<PlainDate>(
  (value) => typeof value === 'string' && isPlainDate(value) && value < '3000',
);
const typedDate = v.custom<PlainDate>(
  (value) => typeof value === 'string' && isPlainDate(value) && value >= '2000' && value < '2101',
);
/** Through the year 9892. */
const instant = within<number>(0, 250_000_000_000_000);
const percent = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.regex(/^\d+(\.\d+)?$/),
  v.check((text) => Number(text) <= 100),
);
const parts = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_INSTALMENTS));
const agreed = v.picklist(['first', 'next', 'extension', 'theirs', 'moved', 'shifted', 'movedTheirs']);

const rule = v.variant('kind', [
  v.object({
    kind: v.literal('penalty'),
    multiple: v.pipe(
      percent,
      v.maxLength(20),
      v.check((text) => Number(text) <= MOST_MULTIPLE),
    ),
    guessed: v.optional(v.literal(true)),
    interest: typedMoney,
    compound: v.boolean(),
  }),
  v.object({ kind: v.literal('instalment'), parts, fee: typedMoney, taken: v.picklist(['spread', 'once']) }),
  v.object({
    kind: v.literal('minimum'),
    share: v.optional(percent),
    least: v.optional(typedMoney),
    restRate: percent,
  }),
]);

const debt = v.pipe(
  v.object({
    id: v.string(),
    kind: v.picklist(['huabei', 'jiebei', 'card', 'other']),
    name: v.optional(v.pipe(v.string(), v.maxLength(40))),
    unpaid: within<Fen>(1, MOST_SUM),
    dueDate: typedDate,
    dailyRate: percent,
    ratePer: v.optional(v.picklist(['month', 'year'])),
    dayBasis: v.optional(v.literal(360)),
    rule: v.optional(rule),
    payments: v.optional(
      v.array(
        v.object({
          ...{ id: v.string(), date: typedDate, amount: within<Fen>(1, MOST_SUM) },
          after: v.optional(v.boolean()),
        }),
      ),
    ),
    priority: v.optional(v.picklist(['rent', 'mortgage', 'utilities', 'support', 'guarantor', 'pledge'])),
    onCall: v.optional(v.literal(true)),
    enteredAt: v.optional(instant),
    billSays: v.optional(typedMoney),
    askBill: v.optional(v.boolean()),
    sued: v.optional(v.literal(true)),
    lastDemand: v.optional(typedDate),
    advice: v.optional(v.object({ words: v.string(), on: date })),
  }),
  v.check(({ unpaid, rule }) => rule?.kind !== 'penalty' || rule.interest <= unpaid),
  v.check(
    ({ unpaid, rule }) => rule?.kind !== 'minimum' || (rule.least ?? (rule.share ? 0 : Number.NaN)) <= unpaid,
  ),
);

const limit = v.object({ monthly: typedMoney, atOnce: typedMoney });

const income = v.object({
  name: v.string(),
  steady: v.boolean(),
  months: v.pipe(v.array(typedMoney), v.minLength(1), v.maxLength(MOST_MONTHS)),
});

const figures = v.pipe(
  v.object({
    income: typedMoney,
    incomes: v.optional(v.pipe(v.array(income), v.minLength(1), v.maxLength(MOST_INCOMES))),
    rent: typedMoney,
    food: typedMoney,
    travel: typedMoney,
    family: typedMoney,
    mortgage: v.optional(typedMoney),
    support: v.optional(typedMoney),
    secured: v.optional(typedMoney),
    otherDebts: typedMoney,
    atHand: typedMoney,
    extra: v.optional(typedMoney),
  }),
  // In plain numbers, since this also runs on lists that are too long or empty, and may not throw.
  v.check(
    ({ income, incomes }) =>
      !incomes || income === incomes.reduce((all, { months }) => all + Math.min(...months), 0),
  ),
);

const plan = v.object({
  parts,
  firstDate: typedDate,
  next: v.variant('kind', [
    v.object({ kind: v.literal('feeAhead') }),
    v.object({ kind: v.literal('parts'), parts }),
  ]),
  extendTo: v.optional(typedDate),
});

const terms = v.object({
  total: money,
  upfront: money,
  upfrontBy: v.optional(date),
  parts,
  perPart: money,
  lastPart: money,
  firstDate: date,
  waived: money,
});

const pledge = v.object({
  id: v.string(),
  by: v.picklist(['me', 'them']),
  what: v.string(),
  amount: v.optional(money),
  due: v.optional(date),
  keptOn: v.optional(date),
});

const deferral = v.object({
  agreement: v.optional(v.string()),
  payment: v.optional(v.string()),
  pay: v.optional(money),
  payBy: v.optional(date),
  restBy: v.optional(date),
  shift: v.optional(v.literal(true)),
});

const event = { id: v.string(), at: instant };
const callEvent = v.variant('kind', [
  v.object({ ...event, kind: v.literal('said'), line: v.string(), words: v.string() }),
  v.object({
    ...event,
    kind: v.literal('heard'),
    words: v.string(),
    agrees: v.optional(agreed),
    terms: v.optional(terms),
    pledge: v.optional(pledge),
    move: v.optional(v.string()),
  }),
  v.object({
    ...event,
    kind: v.literal('aside'),
    aside: v.picklist(['calm', 'other', 'counter', 'mine', 'answer']),
    words: v.string(),
  }),
  v.object({
    ...event,
    kind: v.literal('asked'),
    ask: v.string(),
    answered: v.boolean(),
    words: v.string(),
  }),
  v.object({ ...event, kind: v.literal('back') }),
  v.object({ ...event, kind: v.literal('note'), words: v.string() }),
]);

const record = v.object({
  id: v.string(),
  kind: v.picklist(['outgoing', 'incoming']),
  about: v.optional(v.picklist(['promised', 'superior', 'deferral', 'collector'])),
  debt: v.optional(v.string()),
  deferral: v.optional(deferral),
  startedAt: instant,
  endedAt: v.optional(instant),
  filedOn: v.optional(date),
  paperMatched: v.optional(v.object({ on: date, told: v.optional(v.array(v.string())) })),
  outcome: v.optional(v.picklist(['agreed', 'callback', 'again', 'refused', 'cut', 'stopped'])),
  who: v.string(),
  staff: v.string(),
  demanded: v.string(),
  terms: v.optional(terms),
  events: v.array(callEvent),
  pledges: v.array(pledge),
});

const contact = v.object({
  id: v.string(),
  on: typedDate,
  time: v.pipe(v.string(), v.regex(TIME)),
  who: v.picklist(whos),
  person: v.string(),
  channel: v.picklist(channels),
  happened: v.array(v.picklist(deedIds)),
  times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  from: v.string(),
  firm: v.string(),
  staff: v.string(),
  words: v.string(),
  answers: v.record(v.string(), v.picklist(['yes', 'no', 'unsure'])),
  call: v.optional(v.string()),
});

/** Slices stored under one key each. */
export const wholeSlices = {
  budget: v.object({ limit: v.optional(limit), figures: v.optional(figures) }),
  plan: v.object({ plan: v.optional(plan), plans: v.optional(v.record(v.string(), plan)) }),
  checklist: v.record(v.string(), v.object({ doneOn: date })),
  settings: v.object({
    startedOn: v.optional(date),
    keepAsked: v.optional(v.boolean()),
    maskAtOpen: v.optional(v.boolean()),
    singleKeys: v.optional(v.boolean()),
    launcher: v.optional(v.boolean()),
  }),
  drafts: v.record(v.string(), v.string()),
} satisfies { [K in keyof CaseFile]?: v.GenericSchema<unknown, CaseFile[K]> };

/** Slices stored record by record, each under a key of its own. */
export const listSlices = { debts: debt, records: record, contacts: contact } satisfies {
  [K in keyof CaseFile]?: v.GenericSchema<unknown, CaseFile[K][keyof CaseFile[K]]>;
};
