import { type Fen, fen } from './fen.ts';

/** An exact number, reduced, `den` > 0. As a sum of money it is in fen. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

export const ZERO: Fraction = { num: 0n, den: 1n };

/** @throws RangeError unless den > 0 */
export function fraction(num: bigint, den = 1n): Fraction {
  if (den <= 0n) throw new RangeError(`denominator ${den}`);
  const common = gcd(num < 0n ? -num : num, den);
  return { num: num / common, den: den / common };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

/**
 * The nearest whole fen; a half goes up, towards more.
 *
 * @throws RangeError if the sum is no safe integer
 */
export function roundHalfUp({ num, den }: Fraction): Fen {
  return fen(Number(floorDivide(2n * num + den, 2n * den)));
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b; // bigint division cuts towards zero
  return a < 0n && a % b !== 0n ? quotient - 1n : quotient;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
