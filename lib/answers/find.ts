import { cluesOf, gramIndexOf, nearness, plain, scoreOf, worthOf } from '../text/index.ts';
import { classes } from './classes.ts';
import { type AnswerId, entries } from './questions/index.ts';
import { spelled } from './spelling.ts';

export type FoundAnswer = { id: AnswerId; score: number };

const rules = entries.map(({ id, answer: { asks, clues } }) => ({
  id,
  // The question itself is what is typed by somebody who saw it once.
  clues: cluesOf(`${clues} ${plain(asks).replace(/,/g, '…')}`, classes),
}));

const grams = gramIndexOf(rules.map(({ clues }) => clues));

/** Below this it is a coincidence. */
const LEAST = 1;

/** Below this share of the best it is another question. */
const TAIL = 0.3;

/** What the best clue counts, the next, and the further ones. */
const SHARES = [1, 0.5, 0.25];
const FURTHER = 0.1;

/**
 * The questions that somebody may mean with a few words of their own.
 *
 * @param text  anything; the first 400 characters are looked at
 * @returns best first; scores compare within one answer only. Empty if nothing is near
 */
export function findAnswers(text: string): FoundAnswer[] {
  const words = plain(spelled(text));
  const near = nearness(grams, words, rules.length);
  const all = rules.map(({ id, clues }, at) => {
    const worths = clues.map((clue) => clue.force * worthOf(clue, words, anywhere));
    return { id, score: scoreOf(worths, SHARES, FURTHER) + (near[at] ?? 0) };
  });
  const least = Math.max(LEAST, TAIL * Math.max(...all.map(({ score }) => score)));
  return all.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
}

const anywhere = () => true;
