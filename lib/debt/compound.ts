import { addMonths, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, type Rate, roundHalfUp } from '../money/index.ts';

/** Digits of the exact result; beyond that it could not be worked out while one types. Ten years at 0.05 % a day fit. */
const LONGEST = 40_000;

/**
 * The fee if it bore the fee itself: taken into the base at the end of every day, or of every month from the due date.
 * Exact, rounded half up once.
 *
 * @param daily  per day
 * @returns undefined where the number grows too long, or beyond what fen can hold
 * @throws RangeError if a date is none
 */
export function compoundFee(
  unpaid: Fen,
  daily: Rate,
  dueDate: PlainDate,
  asOf: PlainDate,
  every: 'day' | 'month',
): Fen | undefined {
  const days = Math.max(0, daysBetween(dueDate, asOf));
  const steps = every === 'month' ? months(dueDate, days) : Array.from({ length: days }, () => 1);
  if (String(daily.den).length * steps.length > LONGEST) return undefined;
  // Reducing after every step would take far longer than carrying the long numbers.
  let [num, den] = [BigInt(unpaid), 1n];
  for (const step of steps) {
    num *= daily.den + daily.num * BigInt(step);
    den *= daily.den;
  }
  if (num / den >= BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return roundHalfUp({ num: num - BigInt(unpaid) * den, den });
}

/** How many days each month has, and the days over. */
function months(from: PlainDate, days: number): number[] {
  const ends: number[] = [];
  for (let month = 1; ; month++) {
    const end = daysBetween(from, addMonths(from, month));
    if (end >= days) return [...ends, days].map((at, i) => at - (i === 0 ? 0 : (ends[i - 1] ?? 0)));
    ends.push(end);
  }
}
