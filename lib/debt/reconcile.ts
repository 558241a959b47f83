import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, share } from '../money/index.ts';
import type { Debt } from './debts.ts';
import { dailyRateOf, owedOn } from './owed.ts';

export type Reconciled = {
  /** What the bill says less what we compute. */
  difference: Fen;
  /** `feeDays`: whole days of fee more or fewer. `noFee`: the bill shows what was due, without the fee. */
  reading: 'same' | 'feeDays' | 'noFee' | 'unknown';
  /** With feeDays: +1 as if the due date itself counted, -2 as if the figure were two days old. */
  days?: number;
};

/** Nearest first. A figure may be a month old, but a bill can hardly run more than three days ahead. */
const SHIFTS = [1, -1, 2, -2, 3, ...Array.from({ length: 29 }, (_, i) => -3 - i)];

/**
 * Compares the sum the bill shows with the one we compute, and says what would explain the difference
 * to the fen.
 *
 * @returns undefined if the user gave no sum from the bill
 * @throws RangeError as owedOn
 */
export function reconcile(debt: Debt, today: PlainDate): Reconciled | undefined {
  const { billSays, unpaid } = debt;
  if (billSays === undefined) return undefined;
  const difference = fen(billSays - owedOn(debt, today).total);
  if (difference === 0) return { difference, reading: 'same' };
  if (billSays === unpaid) return { difference, reading: 'noFee' };
  const days = feeDaysApart(debt, billSays, today);
  return days === undefined ? { difference, reading: 'unknown' } : { difference, reading: 'feeDays', days };
}

function feeDaysApart(debt: Debt, billSays: Fen, today: PlainDate): number | undefined {
  const late = daysBetween(debt.dueDate, today);
  if (late < 0) return undefined; // a fee before the due date has no day to come from
  const daily = dailyRateOf(debt);
  return SHIFTS.find(
    (shift) => late + shift > 0 && billSays - debt.unpaid === share(debt.unpaid, daily, late + shift),
  );
}
