import { expect, it } from 'vitest';
import { mineEntries } from '../../../components/call/mineEntries.ts';

it('who speaks can be asked at any moment; the keys of the others stay theirs', () => {
  const before = ['split', 'dispute', 'decide', 'family', 'writing', 'today'];
  expect(mineEntries(undefined).map(({ id }) => id)).toEqual([...before, 'who']);
  const asked = mineEntries('这两天的费用是怎么算的？').map(({ id }) => id);
  expect(asked).toEqual(['own', ...before.slice(1), 'who']);
});
