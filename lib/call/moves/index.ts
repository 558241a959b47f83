import { weigh, weightsOf } from '../../text/index.ts';
import { closing } from './closing.ts';
import { demand } from './demand.ts';
import { known } from './known.ts';
import { always, learned } from './learned.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { pressure } from './pressure.ts';
import { probing } from './probing.ts';
import { refusal } from './refusal.ts';

/** The seven parts of a call that a move belongs to, and what each move is called on screen. */
const learnedStages = { opening, probing, demand, refusal, pressure, offer, closing };
const stages = { ...learnedStages, known };

type Stage = keyof typeof stages;
type IdsOf<Moves> = Moves extends unknown ? keyof Moves : never;

/** What the other side can do with its words. Stored ids: they never change their meaning. */
export type MoveId = IdsOf<(typeof stages)[Stage]>;

export type FoundMove = { move: MoveId; score: number };

/** What each move is called on screen, and the part of the call it belongs to. */
export const moves = Object.fromEntries(
  Object.entries(stages).flatMap(([stage, own]) =>
    Object.entries(own).map(([id, title]) => [id, { title, stage }]),
  ),
) as Record<MoveId, { title: string; stage: Stage }>;

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
