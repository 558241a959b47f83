import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, type Rate, share } from '../money/index.ts';

export type Accrual = {
  unpaid: Fen;
  /** Per day. */
  daily: Rate;
  dueDate: PlainDate;
  asOf: PlainDate;
};

/**
 * Fee accrued from the day after `dueDate` through `asOf`, simple interest: 0 on the due date.
 *
 * @param unpaid  fen, > 0
 * @param daily  rate('0.05%', 'day')
 * @returns fen, rounded half up once
 * @throws RangeError if unpaid <= 0, asOf is before dueDate, or the rate is not per day
 * @see facts.md fee.huabei.daily
 */
export function accruedFee({ unpaid, daily, dueDate, asOf }: Accrual): Fen {
  const days = daysBetween(dueDate, asOf);
  if (unpaid <= 0 || days < 0) throw new RangeError(`unpaid ${unpaid} fen, ${days} days`);
  return share(unpaid, perDay(daily), days);
}

/** @throws RangeError if the rate is not per day: times days it would give a wrong sum without a sign */
export function perDay(rate: Rate): Rate {
  if (rate.per !== 'day') throw new RangeError(`a rate per ${rate.per}, not per day`);
  return rate;
}
