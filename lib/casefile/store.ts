/**
 * Where the case file is kept. `set` resolves only when the browser has taken the write, and rejects when it has not
 * (storage full): nothing is called saved before that.
 */
export type Store = {
  getAll(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
};

/** A store that forgets: for private windows and tests. */
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
  };
}
