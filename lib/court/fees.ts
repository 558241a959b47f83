import {
  add,
  exactShare,
  type Fen,
  type Fraction,
  fen,
  fraction,
  type Rate,
  rate,
  roundHalfUp,
  yuan,
} from '../money/index.ts';

/** `halved`: ended by mediation or withdrawal, or tried in the simple procedure. */
export type Halved = 'halved';

/** What lies above this sum, up to the next one, bears the rate. */
type Bracket = { above: Fen; rate: Rate };

/** Up to the first bracket of either table. */
export const BASE_FEE = yuan('50');
const BASE = fraction(BigInt(BASE_FEE));

const bracket = (above: string, percent: string): Bracket => ({
  above: yuan(above),
  rate: rate(percent, 'term'),
});

const caseBrackets: readonly Bracket[] = [
  bracket('10000', '2.5%'),
  bracket('100000', '2%'),
  bracket('200000', '1.5%'),
  bracket('500000', '1%'),
  bracket('1000000', '0.9%'),
  bracket('2000000', '0.8%'),
  bracket('5000000', '0.7%'),
  bracket('10000000', '0.6%'),
  bracket('20000000', '0.5%'),
];

const enforcementBrackets: readonly Bracket[] = [bracket('10000', '1.5%'), bracket('500000', '1%')];

/** No source of ours says what is taken above it. */
const MOST_ENFORCED = yuan('5000000');

/**
 * Fee for a lawsuit over a sum of money. Exact over all brackets, then rounded half up to the fen once; halved before it
 * is rounded. The rule names no rounding: courts may bill whole yuan.
 *
 * @param claim  fen, > 0
 * @throws RangeError if claim <= 0
 * @see sources court.fee, court.half
 */
export function caseFee(claim: Fen, halved?: Halved): Fen {
  return part(feeIn(caseBrackets, claim), halved ? 2n : 1n);
}

/**
 * Fee for a 支付令: a third of the fee for a lawsuit, rounded half up to the fen once.
 *
 * @param claim  fen, > 0
 * @throws RangeError if claim <= 0
 * @see sources court.order
 */
export function paymentOrderFee(claim: Fen): Fen {
  return part(feeIn(caseBrackets, claim), 3n);
}

/**
 * Fee for enforcement, rounded half up to the fen once.
 *
 * @param claim  fen, > 0, at most 5,000,000 yuan
 * @returns undefined above that
 * @throws RangeError if claim <= 0
 * @see sources court.execfee
 */
export function enforcementFee(claim: Fen): Fen | undefined {
  const fee = part(feeIn(enforcementBrackets, claim), 1n);
  return claim > MOST_ENFORCED ? undefined : fee;
}

/** A part of the sum with a rate of its own; what lies below the first of them bears `BASE_FEE` whatever it is. */
export type FeePart = { part: Fen; rate: Rate };

/**
 * How the fee for a lawsuit comes about: 50.00 yuan, and each part times its rate. Not rounded; `caseFee` is their sum.
 *
 * @param claim  fen, > 0
 * @throws RangeError if claim <= 0
 */
export function caseFeeParts(claim: Fen): FeePart[] {
  return partsIn(caseBrackets, claim);
}

function partsIn(brackets: readonly Bracket[], claim: Fen): FeePart[] {
  if (claim <= 0) throw new RangeError(`a claim of ${claim} fen`);
  const parts = brackets.map(({ above, rate }, at) => {
    const upTo = Math.min(claim, brackets[at + 1]?.above ?? claim);
    return { part: fen(Math.max(0, upTo - above)), rate };
  });
  return parts.filter(({ part }) => part > 0);
}

function feeIn(brackets: readonly Bracket[], claim: Fen): Fraction {
  const parts = partsIn(brackets, claim);
  return parts.reduce((fee, { part, rate }) => add(fee, exactShare(part, rate, 1)), BASE);
}

function part({ num, den }: Fraction, of: bigint): Fen {
  return roundHalfUp(fraction(num, den * of));
}
