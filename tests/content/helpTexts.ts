import { entries, offices } from '../../lib/answers/index.ts';
import type { Text } from './texts.ts';

/** Answers to questions in their own words, each as it is shown at one stage. */
export const helpTexts: readonly Text[] = entries.flatMap(
  ({ id, answer: { asks, answer, steps = [], sources } }) => {
    const said = typeof answer === 'string' ? [answer] : Object.values(answer);
    return said.map((words) => ({ where: id, words: [asks, words, ...steps].join(' '), sources }));
  },
);

export const officeTexts: readonly Text[] = Object.entries(offices).map(
  ([id, { name, does, doesNot, hours, takes, ready, sources }]) => ({
    where: id,
    words: [name, does, doesNot, hours, takes, ...ready].join(' '),
    sources,
  }),
);
