import { expect, it } from 'vitest';
import { type SignId, scamSigns } from '../../lib/scam/index.ts';
import { none, offices, posing, signs, toDo } from '../../lib/scam/words.ts';
import { allSources } from '../../lib/sources/all.ts';

const entries = Object.entries(signs) as [SignId, (typeof signs)[SignId]][];
const cited = [...toDo, ...none.checks, ...offices];

it('every fraud of the facts has its words, and no sign is without a fact of its own', () => {
  const facts = Object.keys(allSources).filter((id) => id.startsWith('scam.'));
  expect(Object.keys(signs).sort()).toEqual([...facts, 'collect.account'].sort());
  expect(entries.filter(([id, { sources }]) => !sources.some((source) => source === id))).toEqual([]);
});

it('what to do has its source too', () =>
  expect(cited.filter(({ sources }) => sources.length === 0)).toEqual([]));

const named = [...entries, ['an office', posing] as const];
it.each(named)('%s can be ticked at a glance, and says why in one breath', (_, { title, why }) => {
  expect(title.length).toBeLessThanOrEqual(20);
  expect(title).not.toMatch(/[。！]$/);
  expect(why).toMatch(/。$/);
  for (const sentence of why.split('。')) expect(sentence.length).toBeLessThanOrEqual(24);
});

it('what is not confirmed says so', () => {
  const doubtful = offices.filter(({ sources }) => sources.some((id) => allSources[id].state === 'memory'));
  expect(doubtful.map(({ call }) => call)).toEqual(['12315']);
  expect(doubtful.filter(({ text }) => !text.includes('请核对'))).toEqual([]);
});

it('our own words show no sign: what we advise is no fraud', () =>
  expect(cited.flatMap(({ text }) => scamSigns(text))).toEqual([]));
