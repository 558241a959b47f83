import type { Fen } from './fen.ts';
import { type Fraction, fraction, roundHalfUp } from './fraction.ts';

/** `term`: once for the whole time, however long. */
export type Per = 'day' | 'month' | 'year' | 'term';

/** An exact rate >= 0, reduced: 0.05 % a day is { num: 1n, den: 2000n, per: 'day' }. */
export type Rate = Fraction & { readonly per: Per };

const RATE = /^(\d+)(?:\.(\d+))?(%?)$/;

/**
 * '0.05%' and '0.0005' are the same rate.
 *
 * @throws RangeError if text is no number, or negative
 */
export function rate(text: string, per: Per): Rate {
  const [, whole, decimals = '', percent] = RATE.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`"${text}" is no rate`);
  const den = 10n ** BigInt(decimals.length) * (percent ? 100n : 1n);
  return { ...fraction(BigInt(whole + decimals), den), per };
}

/**
 * amount x rate x times, not rounded: for sums that go on growing.
 *
 * @param times  whole number >= 0, of days, months ... as the rate is per
 * @throws RangeError if times is negative or not whole
 */
export function exactShare(amount: Fen, rate: Rate, times: number): Fraction {
  if (times < 0) throw new RangeError(`${times} times`);
  return fraction(BigInt(amount) * rate.num * BigInt(times), rate.den); // BigInt throws if not whole
}

/**
 * amount x rate x times, rounded half up once.
 *
 * @param times  whole number >= 0
 * @throws RangeError if times is negative or not whole
 */
export function share(amount: Fen, rate: Rate, times: number): Fen {
  return roundHalfUp(exactShare(amount, rate, times));
}
