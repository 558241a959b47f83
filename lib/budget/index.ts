/** What can be paid, and the limit that nobody else sees. */
export { type Affordable, afford, dueFirst, essentials, type Figures } from './afford.ts';
export { applyBudget, type Budget, type BudgetChange, isByHand, type Limit } from './budget.ts';
export {
  averageOf,
  countedIncome,
  type Income,
  lowestOf,
  MOST_INCOMES,
  MOST_MONTHS,
  type MonthsProblem,
  readMonths,
} from './incomes.ts';
export { type Breaks, breaksAt, type Stand, type StressId, standsUnder, stresses } from './stress.ts';
