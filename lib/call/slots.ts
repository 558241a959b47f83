import { formatDaySeenFrom } from '../dates/index.ts';
import { baseOf, type Debt, lenderWords, owedInPlan, spokenName } from '../debt/index.ts';
import { formatYuan } from '../money/index.ts';
import { rungs } from '../plan/index.ts';
import { agreedRung, agreedSlots, firstDateOf, upfrontBy } from './agreed.ts';
import type { CallCase, CallFacts } from './case.ts';
import { callbackBy } from './pledges.ts';
import { staffSaid } from './staffSaid.ts';

/** What is known whatever the call is about. */
export const knownSlots = (call: CallCase): CallFacts['slots'] => ({
  ...lenderWords(call.debt),
  ...dayNames(call),
  ...lastSlots(call),
  ...incomeSlot(call),
});

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

export function debtSlots({ debt, today, plan }: CallCase): CallFacts['slots'] {
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

export function planSlots(call: CallCase): CallFacts['slots'] {
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
