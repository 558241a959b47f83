import type { Limit } from '../budget/index.ts';
import { addMonths, type PlainDate } from '../dates/index.ts';
import { type Debt, type Owed, owedInPlan } from '../debt/index.ts';
import type { Fen } from '../money/index.ts';
import { defaultFirstDate, MOST_PARTS, type Plan, USUAL_PARTS } from './plans.ts';
import { beyondLimit, fewestParts } from './rungs.ts';

/** How many parts to begin with: a year of them, more only as the limit needs; the most where that is too few. */
export function proposedParts(owed: Fen, limit: Limit | undefined): number {
  const fewest = limit ? (fewestParts(owed, limit.monthly) ?? MOST_PARTS) : USUAL_PARTS;
  return Math.max(USUAL_PARTS, fewest);
}

/**
 * A plan for a debt that has none, wholly within the limit: before the due date more time is asked for first, if all of it
 * can be paid at once then; a fee that cannot be paid ahead is no way down, half as many parts again are. Undefined without
 * a limit, and where no such plan is within it.
 *
 * @throws RangeError as owedOn
 */
export function proposed(debt: Debt, limit: Limit | undefined, today: PlainDate): Plan | undefined {
  if (!limit) return undefined;
  const owed = owedInPlan(debt, today);
  const parts = proposedParts(owed.total, limit);
  const firstDate = defaultFirstDate(debt.dueDate, today);
  const more = Math.min(MOST_PARTS, Math.ceil(parts * 1.5));
  const plain: Plan = { parts, firstDate, next: { kind: 'feeAhead' } };
  const ways: Plan[] = owed.late
    ? [plain, ...(more > parts ? [{ ...plain, next: { kind: 'parts', parts: more } } as const] : [])]
    : [{ ...plain, extendTo: monthLater(owed) }, plain];
  return ways.find((plan) => beyondLimit(plan, limit, owed).length === 0);
}

const monthLater = ({ dueDate }: Owed): PlainDate => addMonths(dueDate, 1);
