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
