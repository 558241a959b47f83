/** What is filled in before the call: a chunk of its own. */
export { LimitTool } from '../budget/LimitTool.tsx';
export { Prepare } from '../call/Prepare.tsx';
export { DebtTool } from '../debt/DebtTool.tsx';
export { PlanTool } from '../plan/PlanTool.tsx';
