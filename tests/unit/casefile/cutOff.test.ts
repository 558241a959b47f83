import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  applyChange,
  type CaseFile,
  type Change,
  createWriter,
  decodeCase,
  encodeCase,
  memoryStore,
  type Store,
} from '../../../lib/casefile/index.ts';
import { anyCase } from './anyCase.ts';
import { exampleCase, huabei } from './example.ts';

/** The browser is gone once that many writes came through. */
function dyingAfter(store: Store, writes: number): Store {
  let left = writes;
  const alive = () => {
    if (left-- <= 0) throw new Error('the browser is gone');
  };
  return {
    getAll: () => store.getAll(),
    set: async (items) => {
      alive();
      await store.set(items);
    },
    remove: async (keys) => {
      alive();
      await store.remove(keys);
    },
    clear: async () => {
      alive();
      await store.clear();
    },
  };
}

/** What is found at the next start, when the browser ended after so many writes of that change. */
async function foundAfter(file: CaseFile, change: Change, writes: number) {
  const store = memoryStore(encodeCase(file));
  await createWriter(dyingAfter(store, writes))
    .submit(change)
    .catch(() => undefined);
  const next = createWriter(store);
  await next.ready;
  return { found: next.file(), unreadable: next.unreadable(), stored: await store.getAll() };
}

const removed: Change = { type: 'debtRemoved', id: 'd1' };
const other = { ...huabei, id: 'd2', kind: 'jiebei' as const };

it.each<[string, CaseFile]>([
  ['the only debt, with ticks that name none', exampleCase],
  ['one of two, with a plan', { ...exampleCase, debts: { d1: huabei, d2: other } }],
])('%s is taken out whole or not at all, wherever the browser ends', async (_, file) => {
  const after = applyChange(file, removed);
  for (const writes of [0, 1, 2]) {
    const { found, unreadable, stored } = await foundAfter(file, removed, writes);
    expect([file, after]).toContainEqual(found);
    expect(unreadable).toEqual([]);
    expect(stored, 'no mark stays').toEqual(encodeCase(found));
  }
  expect((await foundAfter(file, removed, 1)).found, 'stored with the first write').toEqual(after);
});

it('an imported case takes the place of another whole or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, anyCase, fc.nat(2), async (file, imported, writes) => {
      const { found, stored } = await foundAfter(file, { type: 'caseReplaced', file: imported }, writes);
      const [before, after] = [file, imported].map((one) => decodeCase(encodeCase(one)).file);
      expect([before, after]).toContainEqual(found);
      expect(Object.keys(stored).sort()).toEqual(Object.keys(encodeCase(found)).sort());
    }),
    { numRuns: 60 },
  );
});

it('is stored with the first write: what cannot be removed after it is taken out at the next start', async () => {
  const store = memoryStore(encodeCase(exampleCase));
  const noRemoving: Store = { ...store, remove: () => Promise.reject(new Error('no room to remove')) };
  const writer = createWriter(noRemoving);
  await writer.submit(removed);
  const after = applyChange(exampleCase, removed);
  expect(writer.file()).toEqual(after);
  await createWriter(store).ready;
  expect(await store.getAll()).toEqual(encodeCase(after));
});

it('what is only removed is refused where it cannot be', async () => {
  const file = { ...exampleCase, plan: {}, checklist: {} };
  const store = memoryStore(encodeCase(file));
  const writer = createWriter({ ...store, remove: () => Promise.reject(new Error('no room to remove')) });
  await expect(writer.submit(removed)).rejects.toThrow('no room');
  expect(writer.file()).toEqual(file);
});
