import type { KnownLoans } from '../../lib/agreement/index.ts';
import { chinaDate } from '../../lib/dates/index.ts';
import { type Debt, type Debts, owedOn } from '../../lib/debt/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';

/**
 * The debts that a paper may be about, as they stood on the day of the call; undefined where nobody knows which of them
 * the call was about.
 *
 * @param debt  the one it was about, as it stood then
 */
export function knownLoans(
  debts: Debts,
  { debt: about, startedAt }: CallRecord,
  debt: Debt | undefined,
): KnownLoans | undefined {
  if (about === undefined || !debt) return undefined;
  const on = chinaDate(startedAt);
  const known = (one: Debt) => {
    const { principal, total } = owedOn(one, on);
    return { debt: one, sums: [one.unpaid, principal, total, ...(one.billSays ? [one.billSays] : [])] };
  };
  return {
    own: known(debt),
    others: Object.values(debts)
      .filter(({ id }) => id !== debt.id)
      .map(known),
  };
}
