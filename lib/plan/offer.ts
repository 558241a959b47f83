import { type Fen, fen, MOST_INSTALMENTS, type Rate, share, sum } from '../money/index.ts';
import { JUST_ABOVE, type YearlyCost, yearlyCost } from './yearly.ts';

/** What the other side has said of an offer. What they have not said is undefined, and never 0. */
export type Offer = {
  /** Paid at once. */
  down?: Fen | undefined;
  /** Monthly payments after it, 0 to 600; 0 when all is paid at once. */
  parts?: number | undefined;
  /** One payment, without a fee that is named apart. */
  perPart?: Fen | undefined;
  /** Named apart and paid with each part: a sum, or a rate per month on what is paid in parts. */
  fee?: Fen | Rate | undefined;
  /** What they let go of the sum owed. */
  waived?: Fen | undefined;
  /** Months without a payment before the first part; none unless they say so. */
  pause?: number | undefined;
};

/** An offer in figures, with nothing left open. */
export type OfferTerms = { down: Fen; parts: number; perPart: Fen; fee: Fen; waived: Fen; pause: number };

export type Missing = 'down' | 'parts' | 'perPart' | 'fee' | 'waived';

/** From this much on, sums that should be equal are not: a yuan. */
const A_YUAN = 100;

/** By the month. */
const DEAR = JUST_ABOVE / 12;

/**
 * What must still be asked, in the order in which to ask it. A sum that falls short of what is owed, with
 * nothing said of a waiver, is an open question too.
 */
export function missingOf(offer: Offer, owed: Fen): Missing[] {
  const { parts, waived } = offer;
  const asked: Missing[] = parts === 0 ? ['down'] : ['parts', 'perPart', 'fee', 'down'];
  const missing = asked.filter((name) => offer[name as keyof Offer] === undefined);
  if (missing.length === 0 && waived === undefined && apartOf(termsOf(offer, owed), owed) < 0)
    return ['waived'];
  return missing;
}

/**
 * The terms as far as they are known; for what is not said, the least it can be. A part that is not named is
 * an equal share of what is left to pay.
 *
 * @param owed  fen, on the day of the offer
 * @throws RangeError if parts is not whole, 0 to 600, or a fee is a rate that is not per month
 */
export function termsOf(offer: Offer, owed: Fen): OfferTerms {
  const { parts = 0, down = fen(0), waived = fen(0), pause = 0 } = offer;
  if (!Number.isInteger(parts) || parts < 0 || parts > MOST_INSTALMENTS)
    throw new RangeError(`${parts} parts`);
  const financed = financedBy({ down, waived }, owed);
  const perPart = offer.perPart ?? fen(parts > 0 ? Math.floor(Math.max(0, financed) / parts) : 0);
  return { down, parts, perPart, fee: feeOf(offer.fee, financed), waived, pause };
}

function feeOf(fee: Offer['fee'], financed: Fen): Fen {
  if (fee === undefined || typeof fee === 'number') return fee ?? fen(0);
  if (fee.per !== 'month') throw new RangeError(`a fee per ${fee.per}, not per month`);
  return share(fen(Math.max(0, financed)), fee, 1);
}

/** What is left to be paid in parts: owed, less what is paid at once, less what is let go. */
export function financedBy({ down, waived }: Pick<OfferTerms, 'down' | 'waived'>, owed: Fen): Fen {
  return fen(owed - down - waived);
}

/** One payment, its fee included. */
export function paysOf({ perPart, fee }: OfferTerms): Fen {
  return sum([perPart, fee]);
}

/** All that is paid. */
export function totalOf(terms: OfferTerms): Fen {
  return fen(terms.down + terms.parts * paysOf(terms));
}

/** What is paid, at once and then month by month. */
export function paymentsOf(terms: OfferTerms): Fen[] {
  const pays = paysOf(terms);
  return [terms.down, ...Array<Fen>(terms.pause).fill(fen(0)), ...Array<Fen>(terms.parts).fill(pays)];
}

/**
 * By how much the parts and the first payment, without a fee named apart, miss the sum they should make:
 * owed, less what is let go. 0 for less than a yuan, which is rounding.
 */
export function apartOf(terms: OfferTerms, owed: Fen): Fen {
  const apart = terms.down + terms.parts * terms.perPart - (owed - terms.waived);
  return fen(Math.abs(apart) < A_YUAN ? 0 : apart);
}

/** What the parts cost by the year; undefined where nothing is left to be paid in parts. */
export function costOf(terms: OfferTerms, owed: Fen): YearlyCost | undefined {
  const financed = financedBy(terms, owed);
  const [, ...monthly] = paymentsOf(terms);
  return financed > 0 ? yearlyCost([-financed, ...monthly]) : undefined;
}

/**
 * Above 24 % nominal: at that rate what is paid is worth more than what it pays off. So too where it is paid on in
 * parts although nothing is left to pay, which has no rate at all.
 */
export function isDear(terms: OfferTerms, owed: Fen): boolean {
  if (terms.parts === 0) return false;
  const later = (1 + DEAR) ** -terms.pause;
  const worth = (paysOf(terms) * later * (1 - (1 + DEAR) ** -terms.parts)) / DEAR;
  return worth > Math.max(0, financedBy(terms, owed));
}
