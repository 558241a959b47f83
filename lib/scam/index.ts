import { type Hit, hitsIn, type SignId } from './find.ts';
import { see } from './seen.ts';
import { meantIn } from './voice.ts';

export { LONGEST } from './seen.ts';
export type { SignId };

export type FoundSign = {
  sign: SignId;
  /** The words that show it, as they stand in the text. */
  quote: string;
};

/** So many weak clues, of whatever signs, say as much as a strong one. */
const TOGETHER = 2;

/**
 * The signs of a fraud that a text shows: sales talk, an SMS, a chat, or the user's own words about one. What only
 * warns of them, or tells of them in the news, shows none.
 *
 * @param text  anything; the first 1,000 characters are looked at
 * @returns each sign once, in the order in which they stand. Empty: no sign was seen, which does not mean it is safe
 */
export function scamSigns(text: string): FoundSign[] {
  const seen = see(text);
  const hits = meantIn(seen, hitsIn(seen.text));
  const weak = new Set(hits.filter((hit) => hit.weak).map(({ clue }) => clue));
  const counted = weak.size >= TOGETHER ? hits : hits.filter((hit) => !hit.weak);
  return signsOf(counted)
    .sort((a, b) => a.at - b.at)
    .map(({ sign, at, end }) => ({ sign, quote: text.slice(seen.from[at], seen.to[end - 1]) }));
}

type Span = Pick<Hit, 'sign' | 'at' | 'end'>;

/** For each sign the first strong place where it shows, with what overlaps it. */
function signsOf(hits: readonly Hit[]): Span[] {
  const spans = new Map<SignId, Span>();
  for (const { sign, at, end } of [...hits].sort(strongestFirst)) {
    const span = spans.get(sign);
    if (!span) spans.set(sign, { sign, at, end });
    else if (at < span.end && end > span.at)
      spans.set(sign, { sign, at: Math.min(at, span.at), end: Math.max(end, span.end) });
  }
  return [...spans.values()];
}

function strongestFirst(a: Hit, b: Hit): number {
  return Number(a.weak) - Number(b.weak) || a.at - b.at || b.end - a.end;
}
