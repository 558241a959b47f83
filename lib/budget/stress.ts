import { type Fen, fen } from '../money/index.ts';
import { type Affordable, afford, type Figures } from './afford.ts';

/** In the order of the screen: every income a fifth less, one month without any, the user's one extra expense. */
export const stresses = ['fifthLess', 'monthWithout', 'extra'] as const;
export type StressId = (typeof stresses)[number];

/** The first month in which the cash is not enough, and what is missing then. Month 0 is at once, 1 the first monthly payment. */
export type Breaks = { month: number; short: Fen };

/**
 * Whether payments can be kept up: what is at hand, and each month what is left of the income, carried on.
 *
 * @param payments  fen >= 0: at once, in month 1, in month 2 …
 * @returns undefined if they can, and for `extra` where the figures name none
 * @throws RangeError if a sum is no safe integer
 */
export function breaksAt(
  figures: Figures,
  payments: readonly Fen[],
  stress: StressId | 'none',
): Breaks | undefined {
  if (stress === 'extra' && figures.extra === undefined) return undefined;
  const found = afford(figures);
  let cash = figures.atHand;
  for (const [month, payment] of payments.entries()) {
    const left = month === 0 ? 0 : found.most - lost(stress, month, figures, found);
    cash = fen(cash + left - payment);
    if (cash < 0) return { month, short: fen(-cash) };
  }
  return undefined;
}

/**
 * What keeps the payments up: what is left of the income, carried on from month to month; with it what is at hand; or
 * nothing.
 */
export type Stand = { by: 'income' | 'atHand' } | { by: 'nothing'; breaks: Breaks };

/** The same as `breaksAt`, with what it is that holds; undefined for `extra` where the figures name none. */
export function standsUnder(
  figures: Figures,
  payments: readonly Fen[],
  stress: StressId | 'none',
): Stand | undefined {
  if (stress === 'extra' && figures.extra === undefined) return undefined;
  const breaks = breaksAt(figures, payments, stress);
  if (breaks) return { by: 'nothing', breaks };
  const nothingKept = { ...figures, atHand: payments[0] ?? fen(0) };
  return { by: breaksAt(nothingKept, payments, stress) ? 'atHand' : 'income' };
}

/**
 * What the stress takes in this month. The month without income, and the extra expense, are the first: whatever is
 * lost in a month is missing in all later ones too, so no other month leaves less in any of them.
 */
function lost(stress: StressId | 'none', month: number, figures: Figures, { drop }: Affordable): number {
  if (stress === 'fifthLess') return drop;
  if (month > 1 || stress === 'none') return 0;
  return stress === 'monthWithout' ? figures.income : (figures.extra ?? 0);
}
