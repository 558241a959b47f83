import type { Hit, SignId } from './find.ts';
import type { Leaning } from './lean.ts';

type Found = Omit<Hit, 'clue'>;

/** Where something stands in the text as it is seen. */
export type Place = Pick<Hit, 'at' | 'end'>;

/** A sign, and where it shows: the best place first. */
export type Shown = { sign: SignId; places: readonly [Place, ...Place[]] };

/** For each sign the strong places where it shows, the first of them with what overlaps it; else one weak. */
export function placesOf(hits: readonly Found[]): Shown[] {
  const found = new Map<SignId, [Place, ...Place[]]>();
  for (const { sign, at, end, weak } of [...hits].sort(strongestFirst)) {
    const places = found.get(sign);
    const over = places?.findIndex((place) => at < place.end && end > place.at) ?? -1;
    if (!places) found.set(sign, [{ at, end }]);
    else if (over >= 0) places[over] = joined(places[over] as Place, { at, end });
    else if (!weak) places.push({ at, end });
  }
  return [...found].map(([sign, places]) => ({ sign, places }));
}

const joined = (a: Place, b: Place): Place => ({ at: Math.min(a.at, b.at), end: Math.max(a.end, b.end) });

function strongestFirst(a: Found, b: Found): number {
  return Number(a.weak) - Number(b.weak) || a.at - b.at || b.end - a.end;
}

/** How much likelier a sign must be to go before one that stands before it, as the logarithm. */
const LATER = 0.5;

/**
 * First what the text is most about: how to get in touch, or what is threatened, often stands before what is wanted.
 * Of two that are about as likely the one that stands first goes first.
 */
export function tellingFirst(shown: readonly Shown[], { shareOf }: Leaning): Shown[] {
  return [...shown]
    .sort((a, b) => a.places[0].at - b.places[0].at)
    .map((one, at) => ({ one, says: Math.log(shareOf(one.sign)) - LATER * at }))
    .sort((a, b) => b.says - a.says)
    .map(({ one }) => one);
}
