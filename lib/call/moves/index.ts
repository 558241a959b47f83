import { cluesOf, gramIndexOf, nearness, scoreOf, worthOf } from '../../text/index.ts';
import { classes } from './classes.ts';
import { closing } from './closing.ts';
import { demand } from './demand.ts';
import { isDenied } from './denial.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { pressure } from './pressure.ts';
import { probing } from './probing.ts';
import { refusal } from './refusal.ts';
import { spoken } from './spoken.ts';
import type { Move, Stage } from './types.ts';

const stages = { opening, probing, demand, refusal, pressure, offer, closing };

type IdsOf<Moves> = Moves extends unknown ? keyof Moves : never;

/** What the other side can do with its words. Stored ids: they never change their meaning. */
export type MoveId = IdsOf<(typeof stages)[Stage]>;

export type FoundMove = { move: MoveId; score: number };

const rules = Object.entries(stages).flatMap(([stage, moves]) =>
  Object.entries<Move>(moves).map(([id, { title, clues }]) => ({
    id: id as MoveId,
    stage: stage as Stage,
    title,
    clues: cluesOf(clues, classes),
  })),
);

/** What each move is called on screen, and the part of the call it belongs to. */
export const moves = Object.fromEntries(
  rules.map(({ id, stage, title }) => [id, { title, stage }]),
) as Record<MoveId, { title: string; stage: Stage }>;

/** The title says in other words what the clues say. */
const grams = gramIndexOf(rules.map(({ clues, title }) => [...clues, ...cluesOf(spoken(title))]));

/** Below this it is a coincidence. */
const LEAST = 1;

/** Nearness against clues that fit: what nobody foresaw is oftener only near. */
const NEAR = 1.3;

/** What the best clue counts, the next, and the further ones. */
const SHARES = [1, 0.5, 0.3, 0.2];
const FURTHER = 0.1;

/**
 * What somebody does with these words: what an agent says, or the user's few words about it.
 *
 * @param text  anything; the first 400 characters are looked at
 * @returns best first; scores compare within one answer only. Empty if nothing is recognised
 */
export function findMoves(text: string): FoundMove[] {
  const words = spoken(text);
  const near = nearness(grams, words, rules.length);
  return rules
    .map(({ id, stage, clues }, at) => {
      let denied = false;
      const counts = (start: number) => {
        const no = isDenied(stage, words, start);
        denied ||= no;
        return !no;
      };
      const worths = clues.map((clue) => clue.force * worthOf(clue, words, counts));
      return { move: id, score: scoreOf(worths, SHARES, FURTHER) + (denied ? 0 : NEAR * (near[at] ?? 0)) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}
