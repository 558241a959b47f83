/** What can be paid, and the limit that nobody else sees. */
export { type Affordable, afford, essentials, type Figures } from './afford.ts';
export { applyBudget, type Budget, type BudgetChange, isByHand, type Limit } from './budget.ts';
