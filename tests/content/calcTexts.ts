import { calcAdvice, calcGroups, calculators } from '../../lib/calc/words.ts';
import type { Text } from './texts.ts';

/** What the calculators are called, and what to do with a figure. What a rule says is among the words of its topic. */
export const calcTexts: readonly Text[] = [
  ...calcGroups.map(({ title }) => ({ where: 'calcGroups', words: title, sources: [] })),
  ...Object.entries(calculators).flatMap(([id, { title, sub, sources }]) =>
    [title, sub].map((words) => ({ where: `calculators.${id}`, words, sources })),
  ),
  ...Object.entries(calcAdvice).map(([id, { text, sources }]) => ({
    where: `calcAdvice.${id}`,
    words: text,
    sources,
  })),
];
