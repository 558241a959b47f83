import type { PlainDate } from '../dates/index.ts';
import { type Debt, lastDue } from '../debt/index.ts';
import type { CaseFile } from './casefile.ts';
import { agreementsOf } from './payments.ts';

/**
 * The day on which the last of it falls due: of what was agreed the last payment, whether it is made or not; else by the
 * contract. Three years run from it.
 *
 * @see sources law.limitation
 */
export function lastDueNow(file: CaseFile, debt: Debt): PlainDate {
  const agreed = agreementsOf(file).find((one) => one.debt?.id === debt.id);
  const days = agreed?.all.flatMap(({ due }) => due ?? []).sort() ?? [];
  return days.at(-1) ?? lastDue(debt);
}
