import { gramsIn, sharesOf, weigh, weightsOf } from '../text/index.ts';
import { type SignId, signIds } from './find.ts';
import { always, learned, one } from './learned.ts';

/**
 * What is no fraud comes in several kinds, each learned for itself: what warns of frauds or only sounds like one, what
 * collectors do, what lenders write, small talk. They stand behind the signs.
 */
export const harmless = ['-scam', '-conduct', '-bills', '-moves'] as const;

const NONE = signIds.length;

const weights = weightsOf(learned, NONE + harmless.length);

/** A sign next to the likeliest one is told, too, where it is as likely as this. */
const BESIDE = 0.2;

/** What a text leans to as a whole, where nothing in it need be known word for word. */
export type Leaning = {
  /** How much likelier a fraud it is than none, as the logarithm: 0 is as likely as not. */
  odds: number;
  /** The signs it is likely to be about, the likeliest first. */
  signs: SignId[];
  /** How likely it is to be about each sign, if it is a fraud. */
  shareOf(sign: SignId): number;
};

/** @param text  as `see` leaves it */
export function leaningOf(text: string): Leaning {
  const shares = sharesOf(weigh(weights, always, text), one);
  const none = shares.slice(NONE).reduce((all, share) => all + share, 0);
  const shareOf = (sign: SignId) => (shares[signIds.indexOf(sign)] ?? 0) / (1 - none);
  const likely = [...signIds].sort((a, b) => shareOf(b) - shareOf(a));
  const signs = likely.filter((sign, at) => at === 0 || shareOf(sign) >= BESIDE);
  return { odds: Math.log((1 - none) / none), signs, shareOf };
}

/** A clause longer than this is told by its beginning. */
const LONGEST = 60;

/** The clause that speaks most for the sign, where it stands in the text as it is seen; none where there is no clause. */
export function clausesFor(text: string, sign: SignId): { sign: SignId; at: number; end: number }[] {
  const place = signIds.indexOf(sign);
  return [...text.matchAll(/[^,.]+/g)]
    .map(({ 0: words, index }) => ({ at: index, words, says: saysFor(words, place) }))
    .sort((a, b) => b.says - a.says)
    .slice(0, 1)
    .map(({ at, words }) => ({ sign, at, end: at + Math.min(words.length, LONGEST) }));
}

function saysFor(words: string, place: number): number {
  const about = [...gramsIn(words)].flatMap((gram) => weights.get(gram) ?? []);
  const forIt = (at: number) => (at === place ? 1 : at < NONE ? 0 : -1 / harmless.length);
  return about.reduce((sum, { at, says }) => sum + forIt(at) * says, 0);
}
