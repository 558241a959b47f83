import { addMonths, type PlainDate } from '../dates/index.ts';

const FIVE_YEARS = 60;

/**
 * The day on which the five years of a bad entry in the credit record are full; then it is to be deleted.
 *
 * @param paidOn  the day the default ended: all that was late is paid
 * @returns undefined while it is not paid: the five years have not begun
 * @throws RangeError if paidOn is no date
 * @see sources credit.5y
 */
export function creditLeavesOn(paidOn: PlainDate | undefined): PlainDate | undefined {
  return paidOn && addMonths(paidOn, FIVE_YEARS);
}
