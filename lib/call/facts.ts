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
import { callbackBy } from './pledges.ts';
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
  return {
    conditions: conditionsOf(call),
    slots: {
      ...lenderWords(call.debt),
      ...dayNames(call),
      ...lastSlots(call),
      ...incomeSlot(call),
      ...debtSlots(call),
      ...planSlots(call),
    },
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
};

function dayNames({ today }: CallCase) {
  const callback = formatDaySeenFrom(callbackBy(today), today);
  return { writtenBy: callback, callbackBy: callback };
}

/** A longer note in its place is no number to say. */
const STAFF_SAID = 12;

function lastSlots({ last, today }: CallCase): CallFacts['slots'] {
  if (!last) return {};
  const { on, staff } = last;
  return {
    lastDate: formatDaySeenFrom(on, today),
    ...(staff && staff.length <= STAFF_SAID && { lastStaff: staff }),
  };
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
