/**
 * Where the case file is kept. `set` resolves only when the browser has taken the write, and rejects when it has not
 * (storage full): nothing is called saved before that. `clear` forgets all that is this store's.
 */
export type Store = {
  getAll(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
};

/** A store that forgets, for tests. */
export function memoryStore(items: Record<string, unknown> = {}): Store {
  const kept = new Map(Object.entries(items));
  return {
    getAll: async () => structuredClone(Object.fromEntries(kept)),
    set: async (more) => {
      for (const [key, value] of Object.entries(structuredClone(more))) kept.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
}

/** A part of a store, under keys of its own: it sees and clears no others. */
export function partOf(store: Store, prefix: string): Store {
  const own = async () => Object.entries(await store.getAll()).filter(([key]) => key.startsWith(prefix));
  return {
    getAll: async () =>
      Object.fromEntries((await own()).map(([key, value]) => [key.slice(prefix.length), value])),
    set: (items) =>
      store.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]))),
    remove: (keys) => store.remove(keys.map((key) => prefix + key)),
    clear: async () => store.remove((await own()).map(([key]) => key)),
  };
}
