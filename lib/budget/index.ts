import type { Fen } from '../money/index.ts';

/** The most the user can pay each month, and at once. For nobody but the user: it is never spoken. */
export type Limit = { monthly: Fen; atOnce: Fen };

export type Budget = { limit?: Limit | undefined };

export type BudgetChange = { type: 'limitSet'; limit: Limit };

export function applyBudget(budget: Budget, change: BudgetChange): Budget {
  switch (change.type) {
    case 'limitSet':
      return { ...budget, limit: change.limit };
    default:
      return change.type satisfies never;
  }
}
