import type { Limit } from '../../lib/budget/index.ts';
import { addMonths, type PlainDate, readDate } from '../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { defaultFirstDate, type Plan, proposedParts } from '../../lib/plan/index.ts';
import type { Problem } from '../ui/problems.ts';
import { dayAfter, readParts } from './read.ts';

export type PlanField = 'parts' | 'firstDate' | 'next' | 'nextParts' | 'extendTo';
export type PlanTexts = Record<PlanField, string>;

/** The texts of the plan as it stands; before there is one, a year of parts or as many as the limit needs. */
export function planTexts(
  plan: Plan | undefined,
  debt: Debt,
  limit: Limit | undefined,
  today: PlainDate,
): PlanTexts {
  const { total, late, dueDate } = owedOn(debt, today);
  return {
    parts: String(plan?.parts ?? proposedParts(total, limit)),
    firstDate: plan?.firstDate ?? defaultFirstDate(debt.dueDate, today),
    next: plan?.next.kind ?? 'feeAhead',
    nextParts: plan?.next.kind === 'parts' ? String(plan.next.parts) : '',
    // A plan without it was made so: no more time is wanted.
    extendTo: plan ? (plan.extendTo ?? '') : late ? '' : addMonths(dueDate, 1),
  };
}

/** Whether the debt is not late yet, and its next day that is open: only beyond that is more time. */
export type When = { early: boolean; dueDate: PlainDate; today: PlainDate };

export function whenOf(debt: Debt, today: PlainDate): When {
  const { late, dueDate } = owedOn(debt, today);
  return { early: !late, dueDate, today };
}

/** The plan that the texts make, or what is wrong with each. */
export function readPlan(
  texts: PlanTexts,
  { early, dueDate, today }: When,
): { plan?: Plan; problems: Partial<Record<PlanField, Problem>> } {
  const parts = readParts(texts.parts);
  const firstDate = dayAfter(texts.firstDate, today);
  const nextParts = texts.next === 'parts' ? readParts(texts.nextParts) : { count: 1 };
  const extendTo = readDate(texts.extendTo);
  const problems: Partial<Record<PlanField, Problem>> = {};
  if ('problem' in parts) problems.parts = parts.problem;
  if ('problem' in firstDate) problems.firstDate = firstDate.problem;
  // What is not on the screen now cannot be wrong; what it was stays.
  if (!early && 'problem' in nextParts) problems.nextParts = nextParts.problem;
  // The same offer again is none.
  else if (
    !early &&
    texts.next === 'parts' &&
    'count' in nextParts &&
    'count' in parts &&
    nextParts.count === parts.count
  )
    problems.nextParts = 'sameCount';
  // Left empty, no more time is asked for.
  if (early && texts.extendTo.trim() !== '') {
    if ('problem' in extendTo) problems.extendTo = extendTo.problem;
    else if (extendTo.date <= dueDate) problems.extendTo = 'notLater';
  }
  if (!('count' in parts && 'date' in firstDate) || Object.keys(problems).length > 0) return { problems };
  const next: Plan['next'] =
    texts.next === 'parts' && 'count' in nextParts
      ? { kind: 'parts', parts: nextParts.count }
      : { kind: 'feeAhead' };
  const plan = { parts: parts.count, firstDate: firstDate.date, next };
  return { problems, plan: 'date' in extendTo ? { ...plan, extendTo: extendTo.date } : plan };
}
