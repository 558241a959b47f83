import { applyChange, type CaseFile, type Change, emptyCase } from './casefile.ts';
import { orphansIn, slicesByDebt } from './orphans.ts';
import { decodeCase, encodeCase, withoutRemoved, writesBetween } from './slices.ts';
import type { Store } from './store.ts';

export type Writer = {
  /** Resolves when what is stored has been read. Rejects when the store cannot be read at all: nothing is written then. */
  ready: Promise<void>;
  /** The case file as it is stored. */
  file(): CaseFile;
  /** Stored keys that could not be read, `*` for all; each is kept, under `kept/…` as soon as there is room. */
  unreadable(): readonly string[];
  /**
   * Takes one change at a time, in order; resolves when it is stored, rejects when it could not be, or when what it
   * makes could not be read again.
   */
  submit(change: Change): Promise<void>;
  /** Takes everything to another store, what cannot be read included, and leaves nothing in the one given up. */
  moveTo(next: Store): Promise<void>;
  /** Forgets everything. */
  erase(): Promise<void>;
};

/** The only writer of a case file: a queue over a store. */
export function createWriter(where: Store | Promise<Store>): Writer {
  let store: Store;
  let file = emptyCase;
  let unreadable: readonly string[] = ['*'];
  let inPlace: readonly string[] = [];
  const ready = (async () => {
    store = await where;
    ({ file, unreadable, inPlace } = await load(store));
  })();
  let queue: Promise<void> = ready.catch(() => undefined);

  function inTurn(act: () => Promise<void>): Promise<void> {
    // Where nothing could be read, nothing is written either.
    const done = queue.then(() => ready).then(act);
    // An act that failed must not stop the ones behind it.
    queue = done.catch(() => undefined);
    return done;
  }

  async function take(change: Change) {
    const next = applyChange(file, change);
    const { set, remove } = writesBetween(file, next);
    const { unreadable: wrong } = decodeCase(set);
    if (wrong.length > 0) throw new RangeError(`${change.type} makes ${wrong.join(', ')} unreadable`);
    // What could not be copied aside before is first of all.
    for (const key of inPlace) if (key in set) await setAside(store, key);
    inPlace = inPlace.filter((key) => !(key in set));
    const isSet = Object.keys(set).length > 0;
    if (isSet) await store.set(set);
    // With what is set it is marked as removed: then the change is stored, and the next start takes out what is left.
    if (remove.length > 0)
      await store.remove(remove).catch((failure) => {
        if (!isSet) throw failure;
      });
    file = next;
  }

  return {
    ready,
    file: () => file,
    unreadable: () => unreadable,
    submit: (change) => inTurn(() => take(change)),
    moveTo: (next) =>
      inTurn(async () => {
        // It would clear what it has just written.
        if (next === store) return;
        await next.set(await store.getAll());
        await store.clear();
        store = next;
      }),
    erase: () =>
      inTurn(async () => {
        await store.clear();
        file = emptyCase;
        unreadable = inPlace = [];
      }),
  };
}

/**
 * What cannot be read is copied aside before its key may be written again. `inPlace`: the keys for which there was no
 * room; they wait, so that the case opens all the same. What was taken out is forgotten; where that fails, at the next
 * start.
 */
async function load(store: Store) {
  const stored = await store.getAll();
  const items = withoutRemoved(stored);
  const { file, unreadable } = decodeCase(items);
  const removed = Object.keys(stored).filter((key) => !(key in items));
  if (removed.length > 0) await store.remove(removed).catch(() => undefined);
  const outdated = slicesByDebt.filter(
    (slice) => !unreadable.includes(slice) && orphansIn(items, slice).length > 0,
  );
  if (outdated.length > 0) {
    const now = encodeCase(file);
    await store.set(Object.fromEntries(outdated.map((slice) => [slice, now[slice]]))).catch(() => undefined);
  }
  const inPlace: string[] = [];
  for (const key of unreadable) await setAside(store, key).catch(() => inPlace.push(key));
  const kept = Object.keys(items).filter((key) => key.startsWith('kept/'));
  return { file, unreadable: [...unreadable, ...kept.map((key) => key.slice('kept/'.length))], inPlace };
}

async function setAside(store: Store, key: string) {
  const items = await store.getAll();
  await store.set({ [freeKey(items, key)]: items[key] });
  await store.remove([key]);
}

function freeKey(items: Record<string, unknown>, key: string): string {
  let name = `kept/${key}`;
  for (let n = 2; name in items; n += 1) name = `kept/${key}~${n}`;
  return name;
}
