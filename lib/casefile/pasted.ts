import { isPasted } from '../drafts.ts';
import type { Store } from './store.ts';

/** The slice in which texts are that have not become data yet, as `encodeCase` writes it. */
type Kept = { v: number; data: Record<string, string> };

/**
 * A store on disk that never gets the texts that were pasted: they may be anything, and become data only once the user
 * says so. They go to `passing`, which forgets them with the browser, and come back from there.
 */
export function withoutPasted(store: Store, passing: Store): Store {
  return {
    async getAll() {
      const [items, { drafts: pasted }] = await Promise.all([store.getAll(), passing.getAll()]);
      return isKept(pasted) ? { ...items, drafts: joined(items.drafts, pasted) } : items;
    },
    async set(items) {
      const { drafts } = items;
      if (!isKept(drafts)) return store.set(items);
      const pasted = of(drafts, isPasted);
      if (Object.keys(pasted).length > 0) await passing.set({ drafts: { ...drafts, data: pasted } });
      else await passing.clear();
      await store.set({ ...items, drafts: { ...drafts, data: of(drafts, (field) => !isPasted(field)) } });
    },
    remove: (keys) => store.remove(keys),
    async clear() {
      await passing.clear();
      await store.clear();
    },
  };
}

function isKept(value: unknown): value is Kept {
  const data = (value as Partial<Kept> | undefined)?.data;
  return typeof data === 'object' && data !== null;
}

/** What cannot be read stays as it is, so that it is kept aside and not written over. */
const joined = (stored: unknown, pasted: Kept): unknown =>
  stored === undefined
    ? pasted
    : isKept(stored)
      ? { ...stored, data: { ...stored.data, ...pasted.data } }
      : stored;

const of = ({ data }: Kept, holds: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(data).filter(([field]) => holds(field)));
