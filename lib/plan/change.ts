import type { Limit } from '../budget/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { financedBy, isDear, type OfferTerms, paysOf } from './offer.ts';
import { MOST_PARTS } from './plans.ts';

/** What would have to be otherwise, and the terms that result. Another number of parts makes other parts: they go unnamed. */
export type TermsChange = { of: readonly ('down' | 'parts' | 'perPart' | 'fee')[]; terms: OfferTerms };

/**
 * The smallest change that brings an offer within the limit and to 24 % at most: one figure if one is enough,
 * the fee first since it costs the user nothing, then what the parts hold beyond the debt, then the first payment,
 * then the number of parts; else two, in the same order, else all. Of a fee that must be lower the most is left.
 *
 * @returns undefined where no number of parts up to 60 is enough
 */
export function smallestChange(terms: OfferTerms, owed: Fen, limit: Limit): TermsChange | undefined {
  const perPart: Step = (from) => spread(from, owed, from.parts);
  const down: Step = (from) => withLessDown(from, owed, limit);
  const parts: Step = (from) => withMoreParts(from, owed, limit);
  const fee = (step: Step): Step => withLessFee(step, owed, limit);
  const both: Step = (from) => then(down(from), parts);
  const ways = [
    fee((from) => from),
    perPart,
    down,
    parts,
    fee(perPart),
    fee(down),
    both,
    fee(parts),
    fee(both),
  ];
  for (const way of ways) {
    const changed = way(terms);
    if (changed && isGood(changed, owed, limit)) return { of: changedIn(terms, changed), terms: changed };
  }
  return undefined;
}

type Step = (from: OfferTerms) => OfferTerms | undefined;

function then(terms: OfferTerms | undefined, step: Step): OfferTerms | undefined {
  return terms && step(terms);
}

function changedIn(from: OfferTerms, to: OfferTerms): TermsChange['of'] {
  const names = (['down', 'parts', 'perPart', 'fee'] as const).filter((name) => from[name] !== to[name]);
  return names.includes('parts') ? names.filter((name) => name !== 'perPart') : names;
}

function isGood(terms: OfferTerms, owed: Fen, limit: Limit): boolean {
  return terms.down <= limit.atOnce && paysOf(terms) <= limit.monthly && !isDear(terms, owed);
}

/**
 * The step taken without a fee, and then the highest fee that is good, since it is the smallest cut; found by halving, for
 * cost rises with the fee.
 */
function withLessFee(step: Step, owed: Fen, limit: Limit): Step {
  return (from) => {
    const changed = from.fee > 0 ? step({ ...from, fee: fen(0) }) : undefined;
    if (!changed || !isGood(changed, owed, limit)) return undefined;
    let [most, tooMuch] = [0, from.fee as number];
    while (tooMuch - most > 1) {
      const middle = Math.floor((most + tooMuch) / 2);
      if (isGood({ ...changed, fee: fen(middle) }, owed, limit)) most = middle;
      else tooMuch = middle;
    }
    return { ...changed, fee: fen(most) };
  };
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
