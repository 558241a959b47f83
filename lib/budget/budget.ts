import type { Fen } from '../money/index.ts';
import { afford, type Figures } from './afford.ts';

/** The most the user can pay each month, and at once. For nobody but the user: it is never spoken. */
export type Limit = { monthly: Fen; atOnce: Fen };

/** The limit in force, and the figures it was last worked out from. */
export type Budget = { limit?: Limit | undefined; figures?: Figures | undefined };

export type BudgetChange =
  /** Set by hand; the figures stay for another time. */
  { type: 'limitSet'; limit: Limit } | { type: 'budgetSet'; figures: Figures };

export function applyBudget(budget: Budget, change: BudgetChange): Budget {
  switch (change.type) {
    case 'limitSet':
      return { ...budget, limit: change.limit };
    case 'budgetSet':
      return { ...budget, figures: change.figures, limit: limitOf(change.figures) };
    default:
      return change satisfies never;
  }
}

/** The limit that the figures make. 0 a month where nothing is safe: then every monthly sum is beyond it. */
function limitOf(figures: Figures): Limit {
  return { monthly: afford(figures).stays, atOnce: figures.atHand };
}

/** Whether the limit in force is not what the figures make. */
export function isByHand({ limit, figures }: Budget): boolean {
  if (!limit || !figures) return limit !== undefined;
  const own = limitOf(figures);
  return limit.monthly !== own.monthly || limit.atOnce !== own.atOnce;
}
