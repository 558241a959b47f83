import { weigh, weightsOf } from '../../text/index.ts';
import { closing } from './closing.ts';
import { demand } from './demand.ts';
import { always, learned } from './learned.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { pressure } from './pressure.ts';
import { probing } from './probing.ts';
import { refusal } from './refusal.ts';
import { spoken } from './spoken.ts';

/** The seven parts of a call that a move belongs to, and what each move is called on screen. */
const stages = { opening, probing, demand, refusal, pressure, offer, closing };

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

const ids = Object.keys(moves) as MoveId[];

// The last is none of them: small talk, and what will not be done.
const classes = ids.length + 1;
const weights = weightsOf(learned, classes);

/** Below this it is a coincidence. */
const LEAST = 3;

/** So much likelier it must be that it is none of them. */
const AHEAD = 4;

/**
 * What somebody does with these words: what an agent says, or the user's few words about it.
 *
 * @param text  anything; the first 400 characters are looked at
 * @returns best first; scores compare within one answer only. Empty if nothing is recognised
 */
export function findMoves(text: string): FoundMove[] {
  const scores = weigh(weights, always, spoken(text));
  const found = ids
    .map((move, at) => ({ move, score: scores[at] ?? 0 }))
    .filter(({ score }) => score >= LEAST);
  found.sort((a, b) => b.score - a.score);
  return (scores[ids.length] ?? 0) > (found[0]?.score ?? 0) + AHEAD ? [] : found;
}
