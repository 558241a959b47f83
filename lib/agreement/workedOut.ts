import { amountsIn, squeeze } from '../intake/index.ts';
import { asRows } from './lines.ts';
import { LONGEST_AGREEMENT } from './read.ts';
import type { TermId, Terms } from './types.ts';

const SUMS = ['total', 'down', 'perPart', 'fee', 'lastPart', 'waived'] as const satisfies readonly TermId[];
/** As many as the reader looks at. */
const MOST_FIGURES = 200;

/**
 * The sums that a paper was read to say although they stand nowhere in it: principal and fee of a part added up, or the
 * whole fee divided. That there is none (免手续费) is said in words, and counts as written.
 *
 * @param terms  as read of it
 */
export function workedOutIn(text: string, terms: Terms): TermId[] {
  const squeezed = squeeze(asRows(text.slice(0, LONGEST_AGREEMENT)), LONGEST_AGREEMENT);
  const written = new Set<number>(amountsIn(squeezed.text, MOST_FIGURES).map(({ amount }) => amount));
  return SUMS.filter((id) => {
    const sum = terms[id];
    return sum !== undefined && sum > 0 && !written.has(sum);
  });
}
