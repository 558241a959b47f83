import { type Fraction, fraction } from './fraction.ts';
import { type Rate, rate } from './rate.ts';

/** What a contract states a rate for. */
export type RatePer = 'day' | 'month' | 'year';

/** Days in the contract's year. 360 only where it says so; a month is a twelfth of the year either way. */
export type DayBasis = 360 | 365;

/** A rate as the contract writes it: 18.25 % a year is { percent: '18.25', per: 'year', basis: 365 }. */
export type StatedRate = { percent: string; per: RatePer; basis: DayBasis };

/**
 * The same rate for another time, exact and without compounding: 18.25 % a year of 365 days is 0.05 % a day.
 *
 * @throws RangeError if `percent` is no number
 */
export function statedPer({ percent, per, basis }: StatedRate, wanted: RatePer): Rate {
  const { num, den } = rate(`${percent}%`, per);
  const parts: Record<RatePer, number> = { year: 1, month: 12, day: basis };
  return { ...fraction(num * BigInt(parts[per]), den * BigInt(parts[wanted])), per: wanted };
}

/**
 * A rate times a number, exact: the contract's rate and its penalty multiple.
 *
 * @param factor  '1.5'
 * @throws RangeError if factor is no number >= 0
 */
export function timesRate(one: Rate, factor: string): Rate {
  const { num, den } = rate(factor, 'term');
  return { ...fraction(one.num * num, one.den * den), per: one.per };
}

/**
 * In per cent: '0.05'. Up to six decimals as it is, longer ones are rounded half up to four significant digits, from
 * 100 per cent on to two decimals.
 *
 * @returns `exact` is false where it was cut
 */
export function percentOf({ num, den }: Fraction): { text: string; exact: boolean } {
  const millionths = num * 100_000_000n;
  if (millionths % den === 0n) return { text: decimals(millionths / den, 6), exact: true };
  const places = smallPlaces(num, den);
  const scaled = (2n * num * 100n * 10n ** BigInt(places) + den) / (2n * den);
  return { text: decimals(scaled, places), exact: false };
}

/** Enough decimals for four digits that are not 0 in front. */
function smallPlaces(num: bigint, den: bigint): number {
  let places = 2;
  while (num * 100n * 10n ** BigInt(places) < 1000n * den && places < 12) places++;
  return places;
}

function decimals(scaled: bigint, places: number): string {
  const digits = String(scaled).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
