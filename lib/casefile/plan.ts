import { firstDateOf } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { owedInPlan } from '../debt/index.ts';
import type { Fen } from '../money/index.ts';
import { type Rung, rungs } from '../plan/index.ts';
import { debtNow } from './asAgreed.ts';
import type { CaseFile } from './casefile.ts';
import type { Called } from './deferral.ts';
import { planOf } from './mainDebt.ts';

/**
 * What the plan takes: at once the fee, where that is paid ahead if it must be, then month by month the parts. Undefined
 * where there is nothing to plan.
 */
export function plannedPayments(file: CaseFile, today: PlainDate): Fen[] | undefined {
  const debt = debtNow(file);
  const plan = planOf(file);
  if (!debt || !plan) return undefined;
  const { principal, fee } = owedInPlan(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  const { parts, perPart, lastPart } = first;
  return [next.upfront, ...Array.from({ length: parts - 1 }, () => perPart), lastPart];
}

/**
 * What the page that is handed in begins with: what is asked for first, where that is in parts and for the only debt
 * there is. What others get beside it the plan does not say.
 */
export function plannedOffer(
  file: CaseFile,
  today: PlainDate,
): { asked: Rung; firstDate: PlainDate } | undefined {
  const debt = debtNow(file);
  const plan = planOf(file);
  if (!debt || !plan || Object.keys(file.debts).length > 1) return undefined;
  const owed = owedInPlan(debt, today);
  if (owed.total === 0 || (!owed.late && plan.extendTo)) return undefined;
  return { asked: rungs({ plan, ...owed }).first, firstDate: firstDateOf(debt, plan, today) };
}

/**
 * Which of the user's own rungs for the debt of this call are within the limit; before the due date there is one. None about
 * one payment of what was agreed: no plan is asked for then, and its figures are in no sentence.
 */
export function rungsThatFit(file: CaseFile, call: Called, today: PlainDate): ('firstFits' | 'nextFits')[] {
  const debt = debtNow(file, call);
  const plan = planOf(file, call);
  if (!debt || !plan || call.about === 'deferral') return [];
  const owed = owedInPlan(debt, today);
  const { over } = rungs({ plan, limit: file.budget.limit, ...owed });
  // To pay the fee ahead is no way down where there is none.
  const hasNext = owed.late && (plan.next.kind === 'parts' || owed.fee > 0);
  return [
    ...(over.firstMonthly === 0 ? (['firstFits'] as const) : []),
    ...(hasNext && over.nextMonthly + over.upfront === 0 ? (['nextFits'] as const) : []),
  ];
}
