import type { PlainDate } from '../dates/index.ts';
import type { Portion } from '../debt/index.ts';
import { type Fen, fen, fraction, roundHalfUp, sum } from '../money/index.ts';
import { type AgreedPayment, leftOf } from './met.ts';

/**
 * What is left of payments as parts of a debt, the first due first, each with its own sum on its own day; one that has no
 * day comes last.
 *
 * @param first  the day where none of them has one
 * @param interest  what of all of them is no principal, fen, no more than they come to: of each its share
 */
export function portionsOf(open: readonly AgreedPayment[], first: PlainDate, interest: Fen): Portion[] {
  const days = open.flatMap(({ due }) => due ?? []).sort();
  const dated = open.map((one) => ({
    due: one.due ?? days.at(-1) ?? first,
    none: !one.due,
    left: leftOf(one),
  }));
  const all = dated.sort((a, b) => Number(a.none) - Number(b.none) || (a.due < b.due ? -1 : 1));
  const whole = BigInt(sum(all.map(({ left }) => left)) || 1);
  let [paid, told] = [0, 0];
  return all.map(({ due, left }) => {
    paid += left;
    // Rounded as differences of rounded sums, so that they come to all of it.
    const own = fen(roundHalfUp(fraction(BigInt(interest) * BigInt(paid), whole)) - told);
    told += own;
    return { due, principal: fen(left - own), interest: own };
  });
}
