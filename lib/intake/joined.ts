import { type Part, partsMarked } from './partMarks.ts';
import { type Place, type Squeezed, squeeze } from './squeeze.ts';

/** A text message is no longer, characters; whatever is, is a page or a contract, and in order. */
const LONGEST_JOINED = 6000;

/** A text as it is read, and where each sign stood as it was given; without `at` it is as it was. */
export type Joined = { text: string; at?: readonly number[] };

/**
 * A long text message that came in several, as one again, in the order that its marks tell, whichever was pasted first:
 * (2/2)期760元 before (1/2)…共18期，每. What nothing marks stays as it is.
 */
export function joined(given: string): Joined {
  const parts = given.length > LONGEST_JOINED ? [] : partsMarked(given);
  if (parts.length < 2) return { text: given };
  const at = parts
    .map((part) => trimmed(given, part))
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  return { text: at.map((place) => given.charAt(place)).join(''), at };
}

/** As `squeeze`, with the places in the text as it was given. */
export function squeezeJoined({ text, at }: Joined, longest?: number): Squeezed {
  const squeezed = squeeze(text, longest);
  return at ? { ...squeezed, at: squeezed.at.map((place) => at[place] ?? place) } : squeezed;
}

const HEADS = { first: /^\s*/, later: /^\s*(?:【[^】\n]{2,24}】)?\s*/ };

/** A word that was cut in two has nothing between its halves, nor the signature once more. */
function trimmed(given: string, { start, end, number = 0 }: Part): Place {
  const text = given.slice(start, end);
  const head = number > 0 ? (HEADS[number > 1 ? 'later' : 'first'].exec(text)?.[0].length ?? 0) : 0;
  return { start: start + head, end: Math.max(start + head, start + text.trimEnd().length) };
}
