import { daysBetween } from '../dates/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { type Accrual, accruedFee } from './accrual.ts';

/**
 * What a bill comes to on a day, for who has no debt stored: `accruedFee`, which is 0 through the due date.
 *
 * @returns a problem where nothing is unpaid
 * @throws RangeError if a date is none or the rate is not per day
 */
export function overdueBy(given: Accrual): { days: number; fee: Fen; total: Fen } | { problem: 'nothing' } {
  const { unpaid, dueDate, asOf } = given;
  if (unpaid <= 0) return { problem: 'nothing' };
  const days = Math.max(0, daysBetween(dueDate, asOf));
  const fee = days > 0 ? accruedFee(given) : fen(0);
  return { days, fee, total: fen(unpaid + fee) };
}
