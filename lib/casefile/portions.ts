import type { PlainDate } from '../dates/index.ts';
import type { Portion } from '../debt/index.ts';
import { type Fen, fen, fraction, roundHalfUp, sum } from '../money/index.ts';
import { type AgreedPayment, leftOf } from './met.ts';

/** Payments not made yet, and what is left of them. */
export const unpaid = (all: readonly AgreedPayment[]): AgreedPayment[] => all.filter(({ keptOn }) => !keptOn);
export const sumOf = (some: readonly AgreedPayment[]): Fen => sum(some.map(leftOf));

/**
 * What is left of payments as parts of a debt, the first due first: of each day what is to be paid on it. What has no day
 * comes last, and by itself.
 *
 * @param first  the day where none of them has one
 * @param interest  what of all of them is no principal, fen, no more than they come to: of each its share
 */
export function portionsOf(open: readonly AgreedPayment[], first: PlainDate, interest: Fen): Portion[] {
  const days = [...new Set(open.map(({ due }) => due))].sort();
  const last = days.filter(Boolean).at(-1) ?? first;
  const whole = BigInt(sumOf(open) || 1);
  let [paid, told] = [0, 0];
  return days.map((day) => {
    const left = sumOf(open.filter(({ due }) => due === day));
    paid += left;
    // Rounded as differences of rounded sums, so that they come to all of it.
    const own = fen(roundHalfUp(fraction(BigInt(interest) * BigInt(paid), whole)) - told);
    told += own;
    return { due: day ?? last, principal: fen(left - own), interest: own };
  });
}
