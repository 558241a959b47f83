import { answerAt, entries, offices, sourcesAt } from '../../lib/answers/index.ts';
import type { Stage } from '../../lib/debt/index.ts';
import type { Text } from './texts.ts';

/** Answers to questions in their own words, each as it is shown at one stage. */
export const helpTexts: readonly Text[] = entries.flatMap(({ id, answer }) => {
  const { asks, steps = [] } = answer;
  const stages = typeof answer.answer === 'string' ? ['any'] : Object.keys(answer.answer);
  return stages.map((stage) => ({
    where: `${id}, ${stage}`,
    words: [asks, answerAt(answer, stage as Stage), ...steps].join(' '),
    sources: sourcesAt(answer, stage as Stage),
  }));
});

export const officeTexts: readonly Text[] = Object.entries(offices).map(
  ([id, { name, does, doesNot, hours, takes, ready, sources }]) => ({
    where: id,
    words: [name, does, doesNot, hours, takes, ...ready].join(' '),
    sources,
  }),
);
