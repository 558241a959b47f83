import type { Terms } from '../../lib/agreement/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { judge, type Offer } from '../../lib/plan/index.ts';
import { emptyOffer, type OfferField, readOffer } from '../plan/offerForm.ts';

/**
 * The plan of theirs as its figures were typed while they spoke. A payment is known only with its fee; the total only
 * when nothing is missing.
 *
 * @param owed  fen, on the day of the call
 */
export function heardTerms(typed: (field: OfferField) => string | undefined, owed: Fen): Terms {
  const names = Object.keys(emptyOffer) as OfferField[];
  const texts = Object.fromEntries(names.map((name) => [name, typed(name) ?? '']));
  const { offer } = readOffer(texts as Record<OfferField, string>, owed);
  if (Object.values(offer).every((value) => value === undefined)) return {};
  const { terms, pays, total, missing } = judge(offer, { owed });
  if (offer.parts === 0) return inOne(offer, total, missing.length === 0);
  const known = (name: keyof Offer) => offer[name] !== undefined;
  return {
    ...(missing.length === 0 && { total }),
    ...(known('down') && { down: terms.down }),
    ...(known('parts') && terms.parts > 0 && { parts: terms.parts }),
    ...(known('perPart') && known('fee') && { perPart: pays }),
    ...(known('fee') && { fee: terms.fee }),
    ...(known('waived') && { waived: terms.waived }),
  };
}

/** One sum that settles it all: nothing is paid ahead of it, and no fee is in it. */
const inOne = ({ waived }: Offer, total: Fen, isKnown: boolean): Terms => ({
  parts: 1,
  ...(isKnown && { total, perPart: total }),
  fee: fen(0),
  ...(waived !== undefined && { waived }),
});
