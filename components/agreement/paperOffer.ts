import type { Terms } from '../../lib/agreement/index.ts';
import { fen } from '../../lib/money/index.ts';
import type { Offer } from '../../lib/plan/index.ts';

/** What a total holds beside the parts is paid ahead; a part may be rounded by a fen. */
function besideParts(rest: number, parts: number): number | undefined {
  if (Math.abs(rest) <= parts) return 0;
  return rest > 0 ? rest : undefined;
}

/**
 * What a paper offers, to be judged like an offer; what it does not say is missing, and never 0.
 *
 * @param owed  fen, on the day of the call: where the paper comes to less, there is nothing to ask about the rest
 */
export function offerOf(terms: Terms, owed = fen(0)): Offer {
  const offer = asWritten(terms);
  const { total = owed, fee = fen(0) } = terms;
  const { down, parts, perPart = fen(0) } = offer;
  if (offer.waived !== undefined || total >= owed || down === undefined || parts === undefined) return offer;
  const principal = down + parts * perPart;
  // Parts that do not make up its total tell nothing of the rest.
  if (Math.abs(principal + parts * fee - total) > parts) return offer;
  return { ...offer, waived: fen(owed - principal) };
}

function asWritten({ total, down, parts, perPart, fee, lastPart, waived }: Terms): Offer {
  // What is paid in one is judged as a sum at once.
  if (parts === 1 && !down) return { down: total ?? perPart, parts: 0, waived };
  const last = lastPart ?? perPart;
  const inParts =
    parts && perPart !== undefined && last !== undefined ? perPart * (parts - 1) + last : undefined;
  const ahead =
    total !== undefined && inParts !== undefined ? besideParts(total - inParts, parts ?? 0) : undefined;
  return {
    down: down ?? (ahead === undefined ? undefined : fen(ahead)),
    parts,
    perPart: perPart !== undefined && fee !== undefined && fee <= perPart ? fen(perPart - fee) : perPart,
    fee,
    waived,
  };
}
