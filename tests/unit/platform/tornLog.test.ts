import { expect, it } from 'vitest';
import { memoryStore, type Store } from '../../../lib/casefile/index.ts';
import { behindTornLog } from '../../../lib/platform/tornLog.ts';

const blockOfTheLog = 32 * 1024;

/** A disk that tells how much was written to it by each write. */
function disk(refused = (_: Record<string, unknown>) => false) {
  const store = memoryStore();
  const sizes: number[] = [];
  const telling: Store = {
    ...store,
    set: async (items) => {
      if (refused(items)) throw new Error('QuotaExceededError');
      sizes.push(JSON.stringify(items).length);
      await store.set(items);
    },
  };
  return { store: telling, sizes };
}

it('the first write after a start comes behind a whole block, the others right behind it', async () => {
  const { store, sizes } = disk();
  const whole = behindTornLog(store);
  await Promise.all([whole.set({ a: 1 }), whole.set({ b: 2 })]);
  await whole.set({ c: 3 });
  expect(sizes).toEqual([expect.any(Number), 7, 7, 7]);
  expect(sizes[0]).toBeGreaterThan(blockOfTheLog);
  expect(await store.getAll()).toEqual({ a: 1, b: 2, c: 3 });
});

it('also what is taken out first, and where the last start ended in the middle of that block', async () => {
  const { store, sizes } = disk();
  await store.set({ filler: ' '.repeat(40_000) });
  const next = behindTornLog(store);
  expect(await next.getAll(), 'it is none of the case').toEqual({});
  await next.remove(['a']);
  expect(sizes).toHaveLength(2);
  expect(await store.getAll()).toEqual({});
});

it('a disk without room for it takes what it has room for, and the block comes once there is room', async () => {
  let full = true;
  const { store, sizes } = disk((items) => full && 'filler' in items);
  const whole = behindTornLog(store);
  await whole.set({ a: 1 });
  expect(await store.getAll()).toEqual({ a: 1 });
  full = false;
  await whole.set({ b: 2 });
  expect(sizes[1]).toBeGreaterThan(blockOfTheLog);
});
