import { weigh, weightsOf } from '../../text/index.ts';
import { always, learned } from './learned.ts';
import { learnedStages, type MoveId } from './stages.ts';

export type { MoveId } from './stages.ts';

export type FoundMove = { move: MoveId; score: number };

/** Those that were learned, in that order. */
export const learnedIds = Object.values(learnedStages).flatMap((own) => Object.keys(own)) as MoveId[];

// The last is none of them: small talk, and what will not be done.
const classes = learnedIds.length + 1;
const weights = weightsOf(learned, classes);

/** Below this it is a coincidence. */
export const LEAST = 3;

/** So much likelier it must be that it is none of them. */
const AHEAD = 4;

/**
 * What the words sound like, by what was learned.
 *
 * @param text  as `spoken` leaves it
 * @returns best first; empty if nothing is recognised
 */
export function soundsLike(text: string): FoundMove[] {
  const scores = weigh(weights, always, text);
  const found = learnedIds
    .map((move, at) => ({ move, score: scores[at] ?? 0 }))
    .filter(({ score }) => score >= LEAST);
  found.sort((a, b) => b.score - a.score);
  return (scores[learnedIds.length] ?? 0) > (found[0]?.score ?? 0) + AHEAD ? [] : found;
}
