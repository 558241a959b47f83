import { describe, expect, it } from 'vitest';
import { lastDay, limitationWords } from '../../lib/court/words.ts';
import { allSources } from '../../lib/sources/all.ts';
import { courtTexts, deadlineList } from './courtTexts.ts';

const numbersIn = (cite: string): string[] => cite.match(/\d+/g) ?? [];

describe.each(deadlineList)('the deadline %s', (_, { article, sources, missed, act, from }) => {
  it('has its article in the citation of a source', () => {
    const cites = sources.map((id) => allSources[id].cite);
    const [law = ''] = article.split(' ');
    const holds = (cite: string) =>
      cite.includes(law) && numbersIn(article).every((number) => numbersIn(cite).includes(number));
    expect(cites.filter(holds)).not.toEqual([]);
  });

  it('says from which day, what to do and what missing it costs', () => {
    expect(from).toContain('天');
    for (const words of [act, missed]) expect(words).toMatch(/。$/);
  });
});

it('the rule for holidays is shown as not confirmed', () => {
  expect(lastDay.state).toBe('memory');
  expect(lastDay.cite).toContain('请核对');
});

it('where three years may be over, nothing is admitted before 12348 was asked', () => {
  const { text, sources } = limitationWords.mayBeOver;
  expect(text).toMatch(/先别承认，先打 12348/);
  expect(text).toContain('可能');
  expect(sources).toContain('ch.12348');
});

it('no sentence is longer than can be read at once', () => {
  const sentences = courtTexts.flatMap(({ words }) => words.split(/[。？；]/));
  expect(sentences.filter((sentence) => sentence.length > 42)).toEqual([]);
});
