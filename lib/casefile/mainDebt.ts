import { type Debt, debtOnCall } from '../debt/index.ts';
import type { CaseFile } from './casefile.ts';

/** The debt that home, the plan and the call are about: see `debtOnCall`. */
export function mainDebt(file: CaseFile): Debt | undefined {
  return debtOnCall(file.debts);
}
