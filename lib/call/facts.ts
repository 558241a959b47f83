import { addDays, formatDay, formatDayOfYear, formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import {
  type Debt,
  isOtherLender,
  lenderWords,
  limitationOn,
  owedOn,
  reconcile,
  spokenName,
} from '../debt/index.ts';
import { type Fen, formatYuan } from '../money/index.ts';
import { defaultFirstDate, lastDate, type Plan, type Rungs, rungs } from '../plan/index.ts';
import type { Agreed, AgreedTerms, CallAbout, CallKind, Pledge } from '../record/index.ts';
import type { Condition, PledgeTemplate, Slot } from './types.ts';

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

/** How many days the words ask for: two to call back or to write, a week for a first payment. */
const CALLBACK_DAYS = 2;
const UPFRONT_DAYS = 7;

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
  if (debt?.askBill && (reconcile(debt, today)?.difference ?? 0) !== 0) conditions.add('disputed');
  if (debt && !debt.advice && limitationOn(debt, today)) conditions.add('old');
  if (conditions.has('early') && (!plan || plan.extendTo)) conditions.add('asksExtension');
  for (const condition of secondRung(plan)) conditions.add(condition);
  if (agreed) conditions.add('agreed').add(agreedConditions[agreed]);
  const rung = agreedRung(call);
  if (rung && rung.lastPart !== rung.perPart) conditions.add('unevenParts');
  return conditions;
}

function secondRung(plan: Plan | undefined): Condition[] {
  if (!plan) return [];
  if (plan.next.kind === 'feeAhead') return ['feeAhead'];
  return plan.next.parts < plan.parts ? ['otherParts', 'fewerParts'] : ['otherParts'];
}

const agreedConditions: Record<Agreed, Condition> = {
  first: 'agreedFirst',
  next: 'agreedNext',
  extension: 'agreedExtension',
  theirs: 'agreedTheirs',
};

function dayNames({ today }: CallCase) {
  const callback = formatDay(addDays(today, CALLBACK_DAYS));
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
  const { principal, interest, fee, total, daysLate, dueDate } = owedOn(debt, today);
  return {
    debt: spokenName(debt),
    base: interest > 0 ? '账单' : '本金',
    principal: formatYuan(principal),
    fee: formatYuan(fee),
    owed: formatYuan(total),
    dueDate: formatDay(dueDate),
    days: String(daysLate),
    ...(plan?.extendTo ? { extendTo: formatDay(plan.extendTo) } : {}),
  };
}

function planSlots(call: CallCase): CallFacts['slots'] {
  const { debt, plan, today } = call;
  if (!debt || !plan) return {};
  const { principal, fee } = owedOn(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  return {
    parts: String(first.parts),
    perPart: formatYuan(first.perPart),
    firstDate: formatDay(firstDateOf(debt, plan, today)),
    nextParts: String(next.parts),
    nextPerPart: formatYuan(next.perPart),
    feeAheadBy: formatDay(addDays(today, UPFRONT_DAYS)),
    ...agreedSlots(call),
  };
}

/** A plan made weeks ago may begin on a day that has passed; then the next due day takes its place. */
export function firstDateOf(debt: Debt, plan: Plan, today: PlainDate): PlainDate {
  return plan.firstDate > today ? plan.firstDate : defaultFirstDate(debt.dueDate, today);
}

/** The rung that was agreed; the lender's own plan and an extension are none of ours. */
function agreedRung({ debt, plan, today, agreed }: CallCase): Rungs['next'] | undefined {
  if (!debt || !plan || (agreed !== 'first' && agreed !== 'next')) return undefined;
  const { principal, fee } = owedOn(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  return agreed === 'next' ? next : { ...first, upfront: 0 as Fen };
}

/** Undefined where nothing was agreed, or a plan of theirs, whose figures are not in the case. */
export function agreedTerms(call: CallCase): AgreedTerms | undefined {
  const { debt, plan, today, agreed } = call;
  if (!debt || !plan) return undefined;
  if (agreed === 'extension') return plan.extendTo && inOne(owedOn(debt, today).total, plan.extendTo);
  const rung = agreedRung(call);
  if (!rung) return undefined;
  const { upfront, parts, perPart, lastPart, total, waived } = rung;
  const by = upfront > 0 ? { upfrontBy: addDays(today, UPFRONT_DAYS) } : {};
  return {
    total,
    upfront,
    ...by,
    parts,
    perPart,
    lastPart,
    firstDate: firstDateOf(debt, plan, today),
    waived,
  };
}

function inOne(total: Fen, firstDate: PlainDate): AgreedTerms {
  const none = 0 as Fen;
  return { total, upfront: none, parts: 1, perPart: total, lastPart: total, firstDate, waived: none };
}

/** The figures to read back. */
function agreedSlots(call: CallCase): CallFacts['slots'] {
  const { debt, plan, today } = call;
  const rung = agreedRung(call);
  if (!debt || !plan || !rung) return {};
  const firstDate = firstDateOf(debt, plan, today);
  return {
    agreedUpfront: formatYuan(rung.upfront),
    agreedParts: String(rung.parts),
    agreedPerPart: formatYuan(rung.perPart),
    agreedLastPart: formatYuan(rung.lastPart),
    agreedFirst: formatDay(firstDate),
    agreedLast: formatDayOfYear(lastDate(firstDate, rung.parts)),
  };
}

/** What an answer promises, with its day filled in. */
export function pledgeFrom(template: PledgeTemplate, id: string, today: PlainDate): Pledge {
  return { id, by: template.by, what: template.what, due: addDays(today, CALLBACK_DAYS) };
}

/** What the user promised by the agreement, for the record; nothing where the lender's own plan was taken. */
export function ownPledges(call: CallCase, id: string): Pledge[] {
  const { debt, plan, today, agreed } = call;
  if (!debt || !plan) return [];
  if (agreed === 'extension') {
    if (!plan.extendTo) return [];
    return [
      { id: `${id}-due`, by: 'me', what: '还清', amount: owedOn(debt, today).total, due: plan.extendTo },
    ];
  }
  const rung = agreedRung(call);
  if (!rung) return [];
  const firstDate = firstDateOf(debt, plan, today);
  const part: Pledge = {
    id: `${id}-first`,
    by: 'me',
    what: '还第 1 期',
    amount: rung.perPart,
    due: firstDate,
  };
  if (rung.upfront === 0) return [part];
  const by = addDays(today, UPFRONT_DAYS);
  return [{ id: `${id}-fee`, by: 'me', what: '付逾期费用', amount: rung.upfront, due: by }, part];
}
