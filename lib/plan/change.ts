import type { Limit } from '../budget/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { financedBy, isDear, type OfferTerms, paysOf } from './offer.ts';
import { MOST_PARTS } from './plans.ts';

/** What would have to be otherwise, and the terms that result. */
export type Change = { of: readonly ('fee' | 'perPart' | 'down' | 'parts')[]; terms: OfferTerms };

/**
 * The smallest change that brings an offer within the limit and to 24 % at most: one figure if one is enough,
 * the fee first since it costs the user nothing, then what the parts hold beyond the debt, then the first payment,
 * then the number of parts; else two, else all.
 *
 * @returns undefined where no number of parts up to 60 is enough
 */
export function smallestChange(terms: OfferTerms, owed: Fen, limit: Limit): Change | undefined {
  const lessFee = (from: OfferTerms) => withLessFee(from, owed, limit);
  const lessDown = (from: OfferTerms) => withLessDown(from, owed, limit);
  const moreParts = (from: OfferTerms) => withMoreParts(from, owed, limit);
  const ways: [Change['of'], () => OfferTerms | undefined][] = [
    [['fee'], () => lessFee(terms)],
    [['perPart'], () => spread(terms, owed, terms.parts)],
    [['down'], () => lessDown(terms)],
    [['parts'], () => moreParts(terms)],
    [['down', 'parts'], () => then(lessDown(terms), moreParts)],
    [['parts', 'fee'], () => moreParts({ ...terms, fee: fen(0) })],
    [['down', 'parts', 'fee'], () => then(lessDown({ ...terms, fee: fen(0) }), moreParts)],
  ];
  for (const [of, way] of ways) {
    const changed = way();
    if (changed && isGood(changed, owed, limit)) return { of, terms: changed };
  }
  return undefined;
}

function then(
  terms: OfferTerms | undefined,
  step: (from: OfferTerms) => OfferTerms | undefined,
): OfferTerms | undefined {
  return terms && step(terms);
}

function isGood(terms: OfferTerms, owed: Fen, limit: Limit): boolean {
  return terms.down <= limit.atOnce && paysOf(terms) <= limit.monthly && !isDear(terms, owed);
}

/** The highest fee that is good, since it is the smallest cut; found by halving, for cost rises with the fee. */
function withLessFee(terms: OfferTerms, owed: Fen, limit: Limit): OfferTerms | undefined {
  if (terms.fee === 0) return undefined;
  const good = (fee: number) => isGood({ ...terms, fee: fen(fee) }, owed, limit);
  if (!good(0)) return undefined;
  let [most, tooMuch] = [0, terms.fee as number];
  while (tooMuch - most > 1) {
    const middle = Math.floor((most + tooMuch) / 2);
    if (good(middle)) most = middle;
    else tooMuch = middle;
  }
  return { ...terms, fee: fen(most) };
}

/** As much at once as there is at hand; what it falls short by is spread over the parts. */
function withLessDown(terms: OfferTerms, owed: Fen, limit: Limit): OfferTerms | undefined {
  if (terms.down <= limit.atOnce) return undefined;
  return spread({ ...terms, down: limit.atOnce }, owed, terms.parts || 1);
}

/** The fewest parts, each with the same fee, that the limit holds. */
function withMoreParts(terms: OfferTerms, owed: Fen, limit: Limit): OfferTerms | undefined {
  const room = limit.monthly - terms.fee;
  if (room <= 0 || terms.parts === 0) return undefined;
  const parts = Math.max(terms.parts, Math.ceil(financedBy(terms, owed) / room));
  return parts <= MOST_PARTS ? spread(terms, owed, parts) : undefined;
}

/** Equal parts, rounded up: a fen too much is better than a part that is left over. */
function spread(terms: OfferTerms, owed: Fen, parts: number): OfferTerms | undefined {
  if (parts === 0) return undefined;
  return { ...terms, parts, perPart: fen(Math.ceil(Math.max(0, financedBy(terms, owed)) / parts)) };
}
