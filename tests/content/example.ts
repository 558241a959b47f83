import type { Condition, Slot } from '../../lib/call/index.ts';
import type { CallKind } from '../../lib/record/index.ts';

/** The example case on 24 November 2026: 8,640.00 due on 10 November, 14 days late at 0.05 % a day. */
export const exampleSlots: Record<Slot, string> = {
  debt: '花呗',
  base: '本金',
  principal: '8,640.00',
  fee: '60.48',
  owed: '8,700.48',
  dueDate: '11月10日',
  days: '14',
  parts: '12',
  perPart: '720.00',
  firstDate: '12月10日',
  income: '6,400.00',
  nextParts: '18',
  nextPerPart: '480.00',
  feeAheadBy: '12月1日',
  extendTo: '12月30日',
  writtenBy: '11月26日',
  callbackBy: '11月26日',
  agreedUpfront: '60.48',
  agreedParts: '12',
  agreedPerPart: '720.00',
  agreedLastPart: '720.00',
  agreedFirst: '12月10日',
  agreedLast: '2027年11月10日',
};

/** An offer in the example case. */
export const exampleOffer = {
  offerDown: '1,500.00',
  offerParts: '12',
  offerPays: '1,254.00',
  offerRate: '30.8%',
  offerShort: '3,700.48',
  offerApart: '323.52',
};

/** The user's limit in the example case: a month, and at once. It is said nowhere. */
export const exampleLimit = ['860.00', '800.00'];

export type Situation = { name: string; kind: CallKind; conditions: readonly Condition[] };

const cases: { name: string; conditions: readonly Condition[] }[] = [
  { name: 'late, fee ahead', conditions: ['late', 'plan', 'feeAhead'] },
  { name: 'late, parts that do not come out even', conditions: ['late', 'plan', 'feeAhead', 'unevenParts'] },
  { name: 'early, parts at once', conditions: ['early', 'plan', 'feeAhead'] },
  { name: 'late, more parts', conditions: ['late', 'plan', 'otherParts'] },
  { name: 'late, fewer parts', conditions: ['late', 'plan', 'otherParts', 'fewerParts'] },
  { name: 'late, no plan', conditions: ['late', 'noPlan'] },
  { name: 'early, fee ahead', conditions: ['early', 'asksExtension', 'plan', 'feeAhead'] },
  { name: 'early, other parts', conditions: ['early', 'asksExtension', 'plan', 'otherParts'] },
  { name: 'early, no plan', conditions: ['early', 'asksExtension', 'noPlan'] },
  { name: 'no debt', conditions: ['noDebt', 'noPlan'] },
  { name: 'late, the bill differs', conditions: ['late', 'plan', 'feeAhead', 'disputed'] },
];

/** A plan within the limit; and one whose rungs have come to lie above it. */
const fitting = cases.map(({ name, conditions }) => ({
  name,
  conditions: conditions.includes('plan')
    ? [...conditions, 'firstFits' as const, 'nextFits' as const]
    : conditions,
}));
const all = [
  ...fitting,
  { name: 'late, above the limit', conditions: ['late', 'plan', 'otherParts'] as const },
];

const kinds: readonly CallKind[] = ['outgoing', 'incoming'];

/** Nobody rings the lender before legal advice was asked, so of an old debt only they ring. */
const old: Situation = {
  name: 'an old debt, incoming',
  kind: 'incoming',
  conditions: ['late', 'plan', 'feeAhead', 'firstFits', 'nextFits', 'old', 'incoming'],
};

export const situations: readonly Situation[] = [
  ...all.flatMap(({ name, conditions }) =>
    kinds.map((kind) => ({ name: `${name}, ${kind}`, kind, conditions: [...conditions, kind] })),
  ),
  old,
];
