import type { Condition, Slot, StartId } from '../../lib/call/index.ts';
import type { CallKind } from '../../lib/record/index.ts';

/** The example case on 24 November 2026: 8,640.00 due on 10 November, 14 days late at 0.05 % a day. */
export const exampleSlots: Record<Slot, string> = {
  debt: '花呗',
  line: '95188',
  place: '花呗里',
  payOnly: '只在花呗里还',
  lateCosts: '利息、罚息',
  lastDate: '11月20日',
  lastStaff: 'B3158',
  base: '本金',
  deal: '11月20日谈成的方案，工号 B3158，一共 8,640.00 元',
  waived: '60.48',
  part: '第 3 期',
  partSum: '720.00',
  partDue: '11月10日已经到期',
  can: '240.00',
  canBy: '11月30日',
  rest: '剩下的 480.00 元',
  restBy: '12月25日',
  shiftTo: '12月10日',
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

/** Of a debt whose name and lender's line are as long as they are said. */
export const longSlots: Record<Slot, string> = {
  ...exampleSlots,
  debt: '某某公司消费贷款分期',
  line: '客服电话',
  place: '官方渠道里',
  payOnly: '只在官方渠道里还，或还到出借方自己的账户',
  lateCosts: '利息、违约金',
  lastDate: '2026年11月20日',
  lastStaff: 'ABCD12345678',
  deal: '2026年11月20日谈成的方案，工号 ABCD1234567，一共 8,640.00 元',
  part: '第 12 期剩下的',
  partSum: '128,720.00',
  partDue: '2026年11月10日已经到期',
  can: '64,240.00',
  canBy: '2027年11月30日',
  rest: '剩下的 64,480.00 元',
  restBy: '2027年12月25日',
  shiftTo: '2027年12月10日',
};

/** `start`: the call begins in its own way; else as its kind does. */
export type Situation = { name: string; kind: CallKind; start?: StartId; conditions: readonly Condition[] };

const cases: { name: string; conditions: readonly Condition[] }[] = [
  { name: 'late, fee ahead', conditions: ['late', 'plan', 'feeAhead'] },
  { name: 'late, parts that do not come out even', conditions: ['late', 'plan', 'feeAhead', 'unevenParts'] },
  { name: 'early, parts at once', conditions: ['early', 'plan'] },
  { name: 'late, more parts', conditions: ['late', 'plan', 'otherParts'] },
  { name: 'late, fewer parts', conditions: ['late', 'plan', 'otherParts', 'fewerParts'] },
  { name: 'late, no plan', conditions: ['late', 'noPlan'] },
  { name: 'early, more time', conditions: ['early', 'asksExtension', 'plan'] },
  { name: 'early, no plan', conditions: ['early', 'asksExtension', 'noPlan'] },
  { name: 'no debt', conditions: ['noDebt', 'noPlan'] },
  { name: 'late, the bill differs', conditions: ['late', 'plan', 'feeAhead', 'disputed'] },
  { name: 'late, another lender', conditions: ['late', 'plan', 'otherParts', 'otherLender'] },
  { name: 'late, no fee', conditions: ['late', 'noFee', 'plan'] },
  { name: 'late, no fee, other parts', conditions: ['late', 'noFee', 'plan', 'otherParts'] },
  { name: 'late, no fee, no plan', conditions: ['late', 'noFee', 'noPlan'] },
  { name: 'late, sued', conditions: ['late', 'plan', 'feeAhead', 'sued'] },
];

/** A plan within the limit; and one whose rungs have come to lie above it. */
const fitting = cases.map(({ name, conditions }) => ({
  name,
  conditions: [
    ...conditions,
    ...(conditions.includes('late') && !conditions.includes('noFee') ? (['fee'] as const) : []),
    ...(conditions.includes('early') ? (['noFee'] as const) : []),
    ...(conditions.includes('plan') ? (['firstFits'] as const) : []),
    ...(conditions.includes('feeAhead') || conditions.includes('otherParts') ? (['nextFits'] as const) : []),
  ],
}));
const all = [
  ...fitting,
  { name: 'late, above the limit', conditions: ['late', 'fee', 'plan', 'otherParts'] as const },
];

const kinds: readonly CallKind[] = ['outgoing', 'incoming'];

/** Nobody rings the lender before legal advice was asked, so of an old debt only they ring. */
const old: Situation = {
  name: 'an old debt, incoming',
  kind: 'incoming',
  conditions: ['late', 'fee', 'plan', 'feeAhead', 'firstFits', 'nextFits', 'old', 'incoming'],
};

/** Calls that begin in a way of their own. */
const begun: readonly Situation[] = (['promised', 'superior', 'sued'] as const).flatMap((start) =>
  fitting.map(({ name, conditions }) => ({
    name: `${name}, ${start}`,
    kind: 'outgoing',
    start,
    conditions: [...conditions, 'outgoing', ...(start === 'sued' ? (['sued'] as const) : [])],
  })),
);

/** One payment of what was agreed cannot be made: with all that may be typed of it, and with nothing. */
const onePayment: readonly Situation[] = (
  [
    ['some of it is paid', ['late', 'paysPart', 'mayShift', 'dayKnown', 'shiftKnown', 'waived']],
    ['nothing of it is paid, no plan to move', ['dayKnown']],
    ['all is moved', ['late', 'asksShift', 'shiftKnown', 'paysPart']],
    ['nothing typed', ['late', 'mayShift', 'waived', 'otherLender']],
    ['papers of a court have come', ['late', 'mayShift', 'dayKnown', 'shiftKnown', 'waived', 'sued']],
  ] as const
).map(([name, conditions]) => ({
  name: `one payment, ${name}`,
  kind: 'outgoing',
  start: 'deferral',
  conditions: [...conditions, 'deferral', 'noPlan', 'outgoing'],
}));

export const situations: readonly Situation[] = [
  ...all.flatMap(({ name, conditions }) =>
    kinds.map((kind) => ({ name: `${name}, ${kind}`, kind, conditions: [...conditions, kind] })),
  ),
  ...begun,
  ...onePayment,
  old,
];
