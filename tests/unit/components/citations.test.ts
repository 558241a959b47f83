import { expect, it } from 'vitest';
import { citations } from '../../../components/ui/citations.ts';
import { allSources } from '../../../lib/sources/all.ts';
import type { Source } from '../../../lib/sources/index.ts';

const all: Source[] = Object.values(allSources);
const doubts = /没有核实|没有查到|请核对|再核对/g;

it('what is not confirmed says so, and says it once', () => {
  const unsure = citations(all.filter(({ state }) => state === 'memory'));
  expect(unsure.length).toBeGreaterThan(0);
  for (const words of unsure) expect(words.match(doubts)).toEqual(['请核对']);
});

it('says no doubt of any source twice', () => {
  for (const words of citations(all)) expect(words.match(doubts)?.length ?? 0).toBeLessThan(2);
});

it('two rules of one instrument are one line, with its strength', () => {
  const { 'collect.calls': calls, 'collect.notice': notice } = allSources;
  expect(citations([calls, notice])).toEqual(['GB/T 45251-2025（推荐性国标，可据此投诉，据公开转述）']);
});
