import { learnedOf, scamsIn, sorted, stancesOf } from '../find/index.ts';
import type { FoundMove } from '../moves/index.ts';
import { spoken } from '../moves/spoken.ts';
import { sayGranted } from './granted.ts';
import { putFirst, sayPlainly } from './plain.ts';

/** So few somebody types in haste: what was learned has little to go by. */
const HASTY = 12;

/** As `findMoves`, with what is known by words alone; what looks like a fraud stands before all else. */
export function findHeard(text: string): FoundMove[] {
  const words = spoken(text);
  const stances = stancesOf(text);
  const scores = learnedOf(words, stances);
  if (words.length <= HASTY) {
    sayGranted(scores, words, stances);
    sayPlainly(scores, words);
  }
  putFirst(scores, scamsIn(words));
  return sorted(scores);
}
