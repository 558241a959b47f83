import { type Debt, debtOnCall } from '../debt/index.ts';
import type { Plan } from '../plan/index.ts';
import type { CallRecord } from '../record/index.ts';
import type { CaseFile } from './casefile.ts';

/** The debt that home, the plan and the call are about: see `debtOnCall`. */
export function mainDebt(file: CaseFile): Debt | undefined {
  return debtOnCall(file.debts);
}

/** Beside which all others are told, unless a call is about another. */
export const mainId = (file: CaseFile): string | undefined => mainDebt(file)?.id;

/** The debt a call is about, while it is there; of a call that names none, or did not begin, the main one. */
export function debtOf(file: CaseFile, { debt }: Pick<CallRecord, 'debt'>): Debt | undefined {
  return debt === undefined ? mainDebt(file) : file.debts[debt];
}

/**
 * The plan for the debt a call is about, or for the main one: the plan of another debt is none for it. One that names no
 * debt is that of the main one, for which it was made.
 */
export function planOf(file: CaseFile, call: Pick<CallRecord, 'debt'> = {}): Plan | undefined {
  const debt = debtOf(file, call);
  const { plan, plans } = file.plan;
  const own = debt && plans?.[debt.id];
  return own ?? (debt?.id === mainDebt(file)?.id ? plan : undefined);
}
