import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, rate, share } from '../money/index.ts';

const EXTRA = rate('0.0175%', 'day');

export type Delay = {
  /** fen, > 0: the money due that bears it. */
  due: Fen;
  /** The last day that the judgment leaves for paying. */
  lastDay: PlainDate;
  paidOn: PlainDate;
};

/**
 * What being late on a judgment costs besides the interest it grants: 0.0175 % a day on the money due, from the day after
 * the last one through the day of paying.
 *
 * @returns `extra` in fen, rounded half up once; 0 days for who pays in time
 * @throws RangeError if due <= 0 or a date is none
 * @see sources court.delay
 */
export function delayInterest({ due, lastDay, paidOn }: Delay): { days: number; extra: Fen } {
  if (due <= 0) throw new RangeError(`${due} fen due`);
  const days = Math.max(0, daysBetween(lastDay, paidOn));
  return { days, extra: share(due, EXTRA, days) };
}
