import type { Store } from '../casefile/index.ts';

/** Whether the user has covered the amounts: one answer for every view of a case, until it is undone. */
export type Cover = {
  /** Resolves when it is known. */
  ready: Promise<void>;
  on(): boolean;
  set(on: boolean): Promise<void>;
};

/**
 * No part of the case: it is neither moved nor exported with it, and goes with the browser. Only that they are covered is
 * stored, so that an ordinary day leaves nothing.
 */
export function createCover(where: Promise<Store>): Cover {
  let on = false;
  const ready = where
    .then((store) => store.getAll())
    .then(
      (items) => {
        on = items.on === true;
      },
      // Where nothing can be read, there is no case to cover either.
      () => undefined,
    );
  return {
    ready,
    on: () => on,
    async set(next) {
      await ready;
      on = next;
      // Where there is no room it holds as long as the background does: the views must cover all the same.
      await where.then((store) => (next ? store.set({ on }) : store.remove(['on']))).catch(() => undefined);
    },
  };
}
