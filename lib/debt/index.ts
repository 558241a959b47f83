/** What is owed, today and on any day: the fee for being late, payments, and the sum the bill shows. */
export { type Accrual, accruedFee } from './accrual.ts';
export { type Account, balanceOn } from './balance.ts';
export {
  applyDebts,
  type Debt,
  type DebtChange,
  type DebtKind,
  type Debts,
  type PaidPart,
  type Priority,
  type Rule,
} from './debts.ts';
export type { Line, Payment, Portion } from './follow.ts';
export { anyLender, isOtherLender, type LenderWords, lenderWords } from './lender.ts';
export {
  isLongAgo,
  type Limitation,
  lastDue,
  limitationEnds,
  limitationOn,
  limitationSince,
} from './limitation.ts';
export { kindNames, nameOf, spokenName } from './name.ts';
export { debtOnCall, inOrder, nameAmong, priorityRank, totalOwed } from './order.ts';
export { baseOf, derivationOn, type Owed, owedInPlan, owedOn, tomorrowAdds } from './owed.ts';
export { billQuestion, guessNote, MULTIPLE_QUESTION, SPLIT_QUESTION } from './question.ts';
export { type Reading, type Reconciled, reconcile } from './reconcile.ts';
export {
  advance,
  payOn,
  principalOf,
  type RunningDebt,
  runningFrom,
  type Standing,
  standingOf,
} from './running.ts';
export { type Stage, stageOf } from './stage.ts';
export { COMMON_RATE, GUESSED_MULTIPLE, lateRateOf } from './terms.ts';
