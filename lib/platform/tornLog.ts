import type { Store } from '../casefile/index.ts';

const KEY = 'filler';
/** More than a block of the log, 32 KiB. */
const FILLER = ' '.repeat(40_000);

/**
 * A store on disk whose log may end in a record that a killed browser did not finish. Chrome writes on behind it, and
 * when it opens the log once more, all that stands in the same block is lost, acknowledged or not
 * (github.com/google/leveldb/issues/1287). So the first write after each start of the background goes behind a block
 * of nothing; that of the browser is one of them.
 */
export function behindTornLog(store: Store): Store {
  let filled: Promise<void> | undefined;
  const behind = () => {
    filled ??= fill(store).catch(() => {
      // A disk without room for it may still have room for what is written; the next write tries again.
      filled = undefined;
    });
    return filled;
  };
  return {
    async getAll() {
      const { [KEY]: _, ...items } = await store.getAll();
      return items;
    },
    set: async (items) => {
      await behind();
      await store.set(items);
    },
    remove: async (keys) => {
      await behind();
      await store.remove(keys);
    },
    clear: () => store.clear(),
  };
}

async function fill(store: Store) {
  // One that a crash left there would not be written again.
  await store.remove([KEY]);
  await store.set({ [KEY]: FILLER });
  await store.remove([KEY]);
}
