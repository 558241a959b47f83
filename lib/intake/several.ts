import { amountsIn } from './amounts.ts';
import { PRODUCTS } from './called.ts';
import { allOf, type Named } from './named.ts';
import { squeeze } from './squeeze.ts';

/** How far behind its name the sum of a debt stands, characters. */
const NEAR = 14;
const JOINS = /[、和及与/,，&+]/;

/**
 * The debts a message tells of, where it tells of several: each with its sum behind it, or side by side. `readBill` reads
 * one creditor and one sum; the user must know that there is more.
 */
export function debtsNamed(given: string): string[] {
  const { text } = squeeze(given);
  const amounts = amountsIn(text);
  const joined = ({ end }: Named, next: Named | undefined) =>
    JOINS.test(text.charAt(end)) && next?.start === end + 1;
  const found = allOf(PRODUCTS, text).filter((name, at, all) => {
    const before = all[at - 1];
    const hasSum = amounts.some(
      ({ start, marked }) => marked && start >= name.end && start - name.end <= NEAR,
    );
    return hasSum || joined(name, all[at + 1]) || (before !== undefined && joined(before, name));
  });
  const names = [...new Set(found.map(({ name }) => name))];
  return names.length > 1 ? names : [];
}
