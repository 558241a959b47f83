/** What is owed, today and on any day: the fee for being late, payments, and the sum the bill shows. */
export { type Accrual, accruedFee } from './accrual.ts';
export { type Account, balanceOn, type Payment } from './balance.ts';
export { applyDebts, type Debt, type DebtChange, type Debts } from './debts.ts';
export { dailyRateOf, type Owed, owedOn, tomorrowAdds } from './owed.ts';
export { type Reconciled, reconcile } from './reconcile.ts';
