import { type Deadline, deadlines } from '../../lib/court/index.ts';
import {
  counting,
  creditWords,
  delayWords,
  feeWords,
  lastDay,
  limitationAsks,
  limitationSure,
  limitationWords,
  papers,
  served,
} from '../../lib/court/words.ts';
import type { Text } from './texts.ts';

export const deadlineList: readonly (readonly [string, Deadline])[] = Object.entries(deadlines);

/** What the calculators of courts, limitation and the credit record say. */
export const courtTexts: readonly Text[] = [
  ...deadlineList.flatMap(([id, { title, from, act, missed, sources }]) =>
    [title, from, act, missed].map((words) => ({ where: `deadlines.${id}`, words, sources })),
  ),
  ...[feeWords, delayWords, creditWords, limitationAsks, limitationWords, papers].flatMap((all) =>
    Object.entries(all).map(([where, { text, sources }]) => ({ where, words: text, sources })),
  ),
  ...[counting, served].map(({ text, sources }) => ({ where: 'counting', words: text, sources })),
  ...[lastDay.text, lastDay.check, ...Object.values(limitationSure)].map((words) => ({
    where: 'court',
    words,
    sources: [],
  })),
];
