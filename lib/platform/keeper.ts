import browser, { type Runtime } from 'webextension-polyfill';
import {
  createWriter,
  type FromKeeper,
  type Store,
  type ToKeeper,
  type Where,
  type Writer,
} from '../casefile/index.ts';
import { isOn } from '../settings/index.ts';
import { type Cover, createCover } from './cover.ts';
import { type FromBackground, LAUNCHER_PORT, PRIVATE_VIEW_PORT, VIEW_PORT } from './messages.ts';
import {
  chosenStore,
  coverStore,
  localStore,
  privateCoverStore,
  privateStore,
  sessionStore,
} from './storage.ts';

/** A case file and those who look at it. Private windows have one of their own. */
type Keep = {
  writer: Writer;
  cover: Cover;
  where(): Where;
  views: Set<Runtime.Port>;
  launchers: Set<Runtime.Port>;
};

/** Serves the case file to every open view, and writes what they change. Called once, by the background. */
export function keepCase() {
  const normal = normalKeep();
  const hidden: Keep = {
    writer: createWriter(forgottenWithoutWindow(privateStore)),
    cover: createCover(forgottenWithoutWindow(privateCoverStore)),
    where: () => 'private',
    views: new Set(),
    launchers: new Set(),
  };

  browser.runtime.onConnect.addListener((port) => {
    const isPrivate = port.name === PRIVATE_VIEW_PORT || port.sender?.tab?.incognito === true;
    const keep = isPrivate ? hidden : normal;
    if (port.name === LAUNCHER_PORT) return serveLauncher(keep, port);
    // A content script lives in the page's process: it is never a view.
    if ([VIEW_PORT, PRIVATE_VIEW_PORT].includes(port.name) && isOwnPage(port.sender)) serveView(keep, port);
  });

  browser.windows.onRemoved.addListener(async () => {
    if (!(await hasPrivateWindow())) await Promise.all([hidden.writer.erase(), hidden.cover.set(false)]);
  });
}

/** `moves`: moving and erasing go one at a time; each begins where the one before has ended. */
type NormalKeep = Keep & { place: 'session' | 'local'; moves: Promise<void> };

function normalKeep(): NormalKeep {
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

/** The private case goes with the last private window, also when the background slept while it was closed. */
async function forgottenWithoutWindow(store: Store): Promise<Store> {
  if (!(await hasPrivateWindow())) await store.clear();
  return store;
}

async function hasPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

async function serveView(keep: Keep, port: Runtime.Port) {
  port.onDisconnect.addListener(() => keep.views.delete(port));
  port.onMessage.addListener((message) => onAsk(keep, port, message as ToKeeper));
  await untilRead(keep);
  // Snapshot and list in one turn: no change can fall between them.
  post(port, snapshotOf(keep));
  keep.views.add(port);
}

/** Where nothing can be read the view opens too, and says so. */
async function untilRead({ writer, cover }: Keep) {
  await writer.ready.catch(() => undefined);
  await cover.ready;
}

async function serveLauncher(keep: Keep, port: Runtime.Port) {
  port.onDisconnect.addListener(() => keep.launchers.delete(port));
  keep.launchers.add(port);
  await keep.writer.ready.catch(() => undefined);
  post(port, launcherOf(keep));
}

async function onAsk(keep: Keep, port: Runtime.Port, ask: ToKeeper) {
  // Before that the view is not in the list yet, and would not hear of what it asked.
  await untilRead(keep);
  try {
    await act(keep, ask);
  } catch {
    // The view keeps the draft and says that it is not saved.
    return post(port, { type: 'refused', n: ask?.n });
  }
  for (const view of keep.views) post(view, toldOf(keep, ask));
  if (mayChangeSettings(ask)) for (const launcher of keep.launchers) post(launcher, launcherOf(keep));
}

function toldOf(keep: Keep, ask: ToKeeper): FromKeeper {
  if (ask.type === 'change') return { type: 'changed', n: ask.n, change: ask.change };
  if (ask.type === 'cover') return { type: 'covered', n: ask.n, on: keep.cover.on() };
  return { ...snapshotOf(keep), n: ask.n };
}

/** What a launcher must be told of: a switch, an imported file with its own settings, an erasing. */
function mayChangeSettings(ask: ToKeeper): boolean {
  if (ask.type !== 'change') return ask.type === 'erase';
  return ['settingSet', 'caseReplaced'].includes(ask.change.type);
}

async function act(keep: Keep, ask: ToKeeper): Promise<void> {
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

function snapshotOf(keep: Keep): FromKeeper {
  const { writer, cover } = keep;
  return {
    type: 'snapshot',
    file: writer.file(),
    unreadable: writer.unreadable(),
    where: keep.where(),
    covered: cover.on(),
  };
}

function launcherOf({ writer }: Keep): FromBackground {
  return { type: 'launcher', shown: isOn(writer.file().settings, 'launcher') };
}

function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return (
    sender?.id === browser.runtime.id && new URL(sender.url ?? 'about:blank').protocol.endsWith('extension:')
  );
}

function post(port: Runtime.Port, message: FromKeeper | FromBackground) {
  try {
    port.postMessage(message);
  } catch {
    // The other side has gone; its disconnect follows.
  }
}
