import { type FoundMove, LEAST, learnedIds, soundsLike } from '../moves/index.ts';
import { LONGEST, spoken } from '../moves/spoken.ts';
import { turnRefused } from './refusals.ts';
import { scamsIn } from './scams.ts';
import { stancesIn } from './stances.ts';

/** Of so few characters all that is granted is known. */
const FEW = 20;

/** 利息 0 is none; every other figure is as good as the next. */
const NOTHING = /(?<![\d.,])[0０](?:\.0+)?(?![\d.,])/g;

/**
 * What somebody does with these words: what an agent says, or the user's few words about it. Only moves of the published
 * list; a fee or a fraud that is known by its words is none of them: `findHeard`.
 *
 * @param text  anything; the first 400 characters are looked at
 * @returns best first; scores compare within one answer only. Empty if nothing is recognised
 */
export const findMoves = (text: string): FoundMove[] =>
  findHeard(text).filter(({ move }) => learnedIds.includes(move));

/** As `findMoves`, with what is known by words alone; what looks like a fraud stands before all else. */
export function findHeard(text: string): FoundMove[] {
  const words = spoken(text);
  const scores = new Map(soundsLike(words).map(({ move, score }) => [move, score]));
  turnRefused(scores, stancesIn(spoken(text.slice(0, LONGEST).replace(NOTHING, '零'))), words.length <= FEW);
  const top = Math.max(LEAST, ...scores.values());
  const scams = scamsIn(words);
  for (const [at, move] of scams.entries()) scores.set(move, top + scams.length - at);
  return [...scores].map(([move, score]) => ({ move, score })).sort((a, b) => b.score - a.score);
}
