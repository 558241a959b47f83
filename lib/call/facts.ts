import { formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import {
  baseOf,
  type Debt,
  isOtherLender,
  lenderWords,
  limitationOn,
  owedInPlan,
  owedOn,
  reconcile,
  spokenName,
} from '../debt/index.ts';
import { type Fen, formatYuan } from '../money/index.ts';
import { type Plan, rungs } from '../plan/index.ts';
import type { Agreed, CallAbout, CallKind } from '../record/index.ts';
import { agreedRung, agreedSlots, firstDateOf, upfrontBy } from './agreed.ts';
import { type DeferralCase, deferralConditions, deferralSlots } from './deferral.ts';
import { callbackBy } from './pledges.ts';
import { staffSaid } from './staffSaid.ts';
import type { Condition, Slot } from './types.ts';

/** What the script may know: which replies are open, and the figures its sentences are filled with. */
export type CallFacts = {
  conditions: ReadonlySet<Condition>;
  slots: Readonly<Partial<Record<Slot, string>>>;
};

export type CallCase = {
  kind: CallKind;
  about?: CallAbout | undefined;
  /** The call that this one follows. */
  last?: { on: PlainDate; staff: string } | undefined;
  /** One payment of what was agreed before, in a call about it. */
  deferral?: DeferralCase | undefined;
  debt?: Debt | undefined;
  plan?: Plan | undefined;
  /** A month, as the budget has it. */
  income?: Fen | undefined;
  today: PlainDate;
  /** What the other side has agreed to so far. */
  agreed?: Agreed | undefined;
};

/** The user's limit is not among what comes in, so no sentence can give it away. */
export function callFacts(call: CallCase): CallFacts {
  if (call.about === 'deferral') return aboutOnePayment(call);
  return {
    conditions: conditionsOf(call),
    slots: { ...knownSlots(call), ...debtSlots(call), ...planSlots(call) },
  };
}

const knownSlots = (call: CallCase): CallFacts['slots'] => ({
  ...lenderWords(call.debt),
  ...dayNames(call),
  ...lastSlots(call),
  ...incomeSlot(call),
});

/** There is an agreement, so no plan is asked for; its own days and sums count, and of no other fee is anything said. */
function aboutOnePayment({ plan: _, ...call }: CallCase): CallFacts {
  const { debt, today, kind, agreed, deferral = {} } = call;
  const is = (condition: Condition, holds: boolean | undefined) => (holds ? [condition] : []);
  return {
    conditions: new Set([
      kind,
      'noPlan',
      ...deferralConditions(deferral),
      ...is('late', debt && owedOn(debt, today).late),
      ...is('otherLender', debt && isOtherLender(debt)),
      ...is('sued', debt?.sued),
      ...(agreed ? (['agreed', agreedConditions[agreed]] as const) : []),
    ]),
    slots: { ...knownSlots(call), ...debtSlots(call), ...deferralSlots(deferral, today) },
  };
}

function conditionsOf(call: CallCase): Set<Condition> {
  const { kind, about, debt, today, agreed } = call;
  // A plan outlives its debt in the case, and says nothing then.
  const plan = debt && call.plan;
  const conditions = new Set<Condition>([kind, plan ? 'plan' : 'noPlan']);
  if (about === 'collector') conditions.add('collector');
  if (debt && isOtherLender(debt)) conditions.add('otherLender');
  if (debt?.sued) conditions.add('sued');
  if (debt) conditions.add(owedOn(debt, today).late ? 'late' : 'early');
  else conditions.add('noDebt');
  if (debt) conditions.add(owesFee(call) ? 'fee' : 'noFee');
  if (debt?.askBill && (reconcile(debt, today)?.difference ?? 0) !== 0) conditions.add('disputed');
  if (debt && !debt.advice && limitationOn(debt, today)) conditions.add('old');
  if (conditions.has('early') && (!plan || plan.extendTo)) conditions.add('asksExtension');
  if (conditions.has('late'))
    for (const condition of secondRung(plan, owesFee(call))) conditions.add(condition);
  if (agreed) conditions.add('agreed').add(agreedConditions[agreed]);
  const rung = agreedRung(call);
  if (rung && rung.lastPart !== rung.perPart) conditions.add('unevenParts');
  return conditions;
}

/** Whether being late has cost anything so far: at no rate, or where it was paid today, it has not. */
const owesFee = ({ debt, today }: CallCase): boolean => debt !== undefined && owedInPlan(debt, today).fee > 0;

/** Once it is late. Before, parts are the last that the plan has, and what it comes down to is not shown. */
function secondRung(plan: Plan | undefined, hasFee: boolean): Condition[] {
  if (!plan) return [];
  if (plan.next.kind === 'feeAhead') return hasFee ? ['feeAhead'] : [];
  return plan.next.parts < plan.parts ? ['otherParts', 'fewerParts'] : ['otherParts'];
}

const agreedConditions: Record<Agreed, Condition> = {
  first: 'agreedFirst',
  next: 'agreedNext',
  extension: 'agreedExtension',
  theirs: 'agreedTheirs',
  moved: 'agreedMoved',
  shifted: 'agreedShifted',
  movedTheirs: 'agreedDay',
};

function dayNames({ today }: CallCase) {
  const callback = formatDaySeenFrom(callbackBy(today), today);
  return { writtenBy: callback, callbackBy: callback };
}

function lastSlots({ last, today }: CallCase): CallFacts['slots'] {
  if (!last) return {};
  const lastStaff = staffSaid(last.staff);
  return { lastDate: formatDaySeenFrom(last.on, today), ...(lastStaff && { lastStaff }) };
}

function incomeSlot({ income }: CallCase): CallFacts['slots'] {
  return income ? { income: formatYuan(income) } : {};
}

function debtSlots({ debt, today, plan }: CallCase): CallFacts['slots'] {
  if (!debt) return {};
  const { principal, interest, fee, total, daysLate, dueDate } = owedInPlan(debt, today);
  return {
    debt: spokenName(debt),
    ...costsSlot(debt),
    base: baseOf({ interest }),
    principal: formatYuan(principal),
    ...(fee > 0 && { fee: formatYuan(fee) }),
    owed: formatYuan(total),
    dueDate: formatDaySeenFrom(dueDate, today),
    days: String(daysLate),
    ...(plan?.extendTo ? { extendTo: formatDaySeenFrom(plan.extendTo, today) } : {}),
  };
}

/** Of a loan, and of a card, the interest goes on beside what being late costs: that must stop, too. */
function costsSlot(debt: Debt): CallFacts['slots'] {
  const late = lateBeside(debt);
  return late ? { lateCosts: `利息、${late}` } : {};
}

/** What being late costs where the interest goes on beside it; undefined where a debt has that one charge only. */
export function lateBeside({ kind, rule }: Debt): '罚息' | '违约金' | undefined {
  if (kind === 'jiebei' || rule?.kind === 'penalty') return '罚息';
  return kind === 'card' || rule?.kind === 'minimum' ? '违约金' : undefined;
}

function planSlots(call: CallCase): CallFacts['slots'] {
  const { debt, plan, today } = call;
  if (!debt || !plan) return {};
  const { principal, fee } = owedInPlan(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  const rung = agreedRung(call);
  return {
    parts: String(first.parts),
    perPart: formatYuan(first.perPart),
    firstDate: formatDaySeenFrom(firstDateOf(debt, plan, today), today),
    nextParts: String(next.parts),
    nextPerPart: formatYuan(next.perPart),
    feeAheadBy: formatDaySeenFrom(upfrontBy(today), today),
    ...(rung && agreedSlots(rung, today)),
  };
}
