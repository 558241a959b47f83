import { expect, it } from 'vitest';
import { calcAdvice, calcGroups, calculators } from '../../lib/calc/words.ts';
import { calcTexts } from './calcTexts.ts';

it('every calculator stands in the list once', () => {
  const listed = calcGroups.flatMap(({ of }) => of);
  expect([...listed].sort()).toEqual(Object.keys(calculators).sort());
});

it('fits into its row: a title of 12 characters, a line of 16', () => {
  for (const { title, sub } of Object.values(calculators)) {
    expect(title.length, title).toBeLessThanOrEqual(12);
    expect(sub.length, sub).toBeLessThanOrEqual(16);
  }
});

it('no sentence is longer than can be read at once', () => {
  const sentences = calcTexts.flatMap(({ words }) => words.split(/[。？；]/));
  expect(sentences.filter((sentence) => sentence.length > 42)).toEqual([]);
});

it('where three years may be over, 12348 is asked before anything is paid', () => {
  const { text, sources } = calcAdvice.oldDebt;
  expect(text).toMatch(/先别还，先打 12348/);
  expect(sources).toContain('ch.12348');
});
