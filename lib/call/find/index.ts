import { type FoundMove, learnedIds, type MoveId, soundsLike } from '../moves/index.ts';
import { LONGEST, spoken } from '../moves/spoken.ts';
import { turnRefused } from './refusals.ts';
import { type Stances, stancesIn } from './stances.ts';

export { scamsIn } from './scams.ts';
export type { Stances, Topic } from './stances.ts';

/** Of so few characters all that is granted is known. */
const FEW = 20;

/** 利息 0 is none; every other figure is as good as the next. */
const NOTHING = /(?<![\d.,])[0０](?:\.0+)?(?![\d.,])/g;

/**
 * What somebody does with these words: what an agent says, or the user's few words about it. Only moves of the published
 * list, by what was learned and by what is granted and refused; more is known by words: `lib/call/heard`.
 *
 * @param text  anything; the first 400 characters are looked at
 * @returns best first; scores compare within one answer only. Empty if nothing is recognised
 */
export const findMoves = (text: string): FoundMove[] =>
  sorted(learnedOf(spoken(text), stancesOf(text))).filter(({ move }) => learnedIds.includes(move));

/** What the text grants and refuses. */
export const stancesOf = (text: string): Stances =>
  stancesIn(spoken(text.slice(0, LONGEST).replace(NOTHING, '零')));

/**
 * What the words sound like, where what is refused is no grant.
 *
 * @param words  as `spoken` leaves it
 */
export function learnedOf(words: string, stances: Stances): Map<MoveId, number> {
  const scores = new Map(soundsLike(words).map(({ move, score }) => [move, score]));
  turnRefused(scores, stances, words.length <= FEW);
  return scores;
}

/** Best first. */
export const sorted = (scores: ReadonlyMap<MoveId, number>): FoundMove[] =>
  [...scores].map(([move, score]) => ({ move, score })).sort((a, b) => b.score - a.score);
