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

const DEBT_BEFORE =
  /(?:欠款?|待还|(?<!已)应还|本金|账单|分期(?:金额|本金))(?:余额|总额|金额|合计|总计|共计|共|为|是|:|人民币|¥){0,3}$/;
const DEBT_BEHIND = /^元?的?[^,，。;；\d]{0,8}分期/;

/**
 * Whether the debt that stands there is what all parts come to without their fees: 欠款9,600元，12期，每期812元（含手续费12元）.
 * What they come to with them need not be written, then. It must be called the debt, and nothing else may be owed beside it.
 *
 * @param text  in which the amounts stand
 */
export function isCovered(terms: Terms, amounts: readonly Amount[], text: string): boolean {
  const { total, parts = 0, perPart = 0, fee = 0, lastPart, down = 0 } = terms;
  if (total !== undefined || lastPart !== undefined || parts < 2 || fee === 0) return false;
  const debt = down + parts * (perPart - fee);
  const usual: readonly number[] = [debt, perPart, fee, perPart - fee, down];
  const marked = amounts.filter((sum) => sum.marked);
  return (
    marked.every(({ amount }) => usual.includes(amount)) &&
    marked.some(
      ({ amount, start, end }) =>
        amount === debt &&
        (DEBT_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
          DEBT_BEHIND.test(text.slice(end, end + 16))),
    )
  );
}
