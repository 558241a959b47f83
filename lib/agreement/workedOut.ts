import type { Amount } from '../intake/index.ts';
import type { TermId, Terms } from './types.ts';

const SUMS = ['total', 'down', 'perPart', 'fee', 'lastPart', 'waived'] as const satisfies readonly TermId[];

/**
 * The sums that a paper was read to say although they stand nowhere in it: principal and fee of a part added up, or the
 * whole fee divided. That there is none (免手续费) is said in words, and counts as written.
 *
 * @param amounts  all that stand in it
 */
export function workedOutIn(terms: Terms, amounts: readonly Amount[]): TermId[] {
  const written = new Set<number>(amounts.map(({ amount }) => amount));
  return SUMS.filter((id) => {
    const sum = terms[id];
    return sum !== undefined && sum > 0 && !written.has(sum);
  });
}

/**
 * Whether the debt that stands there is what all parts come to without their fees: 欠款9,600元，12期，每期812元（含手续费12元）.
 * What they come to with them need not be written, then.
 */
export function isCovered(terms: Terms, amounts: readonly Amount[]): boolean {
  const { total, parts = 0, perPart = 0, fee = 0, lastPart, down = 0 } = terms;
  if (total !== undefined || lastPart !== undefined || parts < 2 || fee === 0) return false;
  return amounts.some(({ amount, marked }) => marked && amount === down + parts * (perPart - fee));
}
