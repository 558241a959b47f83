import browser, { type Runtime } from 'webextension-polyfill';
import { createWriter, type Store, type ToKeeper, type Where, type Writer } from '../casefile/index.ts';
import { type Cover, createCover } from './cover.ts';
import {
  chosenStore,
  coverStore,
  localStore,
  privateCoverStore,
  privateStore,
  sessionStore,
} from './storage.ts';

/** A case file and those who look at it. Private windows have one of their own. */
export type Keep = {
  writer: Writer;
  cover: Cover;
  where(): Where;
  views: Set<Runtime.Port>;
  launchers: Set<Runtime.Port>;
};

/** `moves`: moving and erasing go one at a time; each begins where the one before has ended. */
type NormalKeep = Keep & { place: 'session' | 'local'; moves: Promise<void> };

/** Where the user chose. */
export function normalKeep(): NormalKeep {
  const keep = {
    place: 'session' as 'session' | 'local',
    moves: Promise.resolve(),
    where: () => keep.place,
    views: new Set<Runtime.Port>(),
    launchers: new Set<Runtime.Port>(),
    cover: createCover(Promise.resolve(coverStore)),
    writer: createWriter(
      chosenStore().then(({ where, store }) => {
        keep.place = where;
        return store;
      }),
    ),
  };
  return keep;
}

/** Of private windows. */
export function hiddenKeep(): Keep {
  return {
    writer: createWriter(forgottenWithoutWindow(privateStore)),
    cover: createCover(forgottenWithoutWindow(privateCoverStore)),
    where: () => 'private',
    views: new Set(),
    launchers: new Set(),
  };
}

/** The private case goes with the last private window, also when the background slept while it was closed. */
async function forgottenWithoutWindow(store: Store): Promise<Store> {
  if (!(await hasPrivateWindow())) await store.clear();
  return store;
}

export async function hasPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

/** Does what a view asks. Throws what the storage throws. */
export async function act(keep: Keep, ask: ToKeeper): Promise<void> {
  if (ask.type === 'change') return keep.writer.submit(ask.change);
  if (ask.type === 'cover') return keep.cover.set(ask.on === true);
  // A private case has one place, and erasing it leaves the normal one alone.
  const normal = 'place' in keep ? (keep as NormalKeep) : undefined;
  if (ask.type === 'keepIn') return normal && inTurn(normal, () => keepIn(normal, ask.where));
  if (ask.type === 'erase') {
    await (normal ? inTurn(normal, () => eraseAll(normal)) : keep.writer.erase());
    return keep.cover.set(false);
  }
  // Never taken for one of those above: an erasing cannot be undone.
  throw new TypeError(`nothing is known of ${JSON.stringify(ask satisfies never)}`);
}

function inTurn(keep: NormalKeep, move: () => Promise<void>): Promise<void> {
  // Only once the case is read is it known where it is.
  const done = keep.moves.then(() => keep.writer.ready).then(move);
  keep.moves = done.catch(() => undefined);
  return done;
}

async function keepIn(keep: NormalKeep, where: NormalKeep['place']): Promise<void> {
  const store = { local: localStore, session: sessionStore }[where];
  if (where === keep.place) return;
  await keep.writer.moveTo(store);
  keep.place = where;
}

async function eraseAll(keep: NormalKeep): Promise<void> {
  await keep.writer.erase();
  // With nothing left on this computer, what comes next is kept only while the browser is open.
  await keep.writer.moveTo(sessionStore);
  await localStore.clear();
  keep.place = 'session';
}
