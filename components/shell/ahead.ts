/** The tools with which one gets ready, before there is a call. */
export { BudgetTool } from '../budget/BudgetTool.tsx';
export { Prepare } from '../call/Prepare.tsx';
export { FirstRecord } from '../checklist/FirstRecord.tsx';
export { UnfinishedDebt } from '../checklist/UnfinishedDebt.tsx';
export { DebtTool } from '../debt/DebtTool.tsx';
export { PlanTool } from '../plan/PlanTool.tsx';
