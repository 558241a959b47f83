import browser, { type Runtime } from 'webextension-polyfill';
import {
  applyChange,
  emptyCase,
  type FromKeeper,
  type Link,
  type LinkState,
  type ToKeeper,
} from '../casefile/index.ts';
import { newId } from './clock.ts';
import { PRIVATE_VIEW_PORT, VIEW_PORT } from './messages.ts';

/** Before asking again a background that did not answer. */
const PAUSE = 500;

/**
 * Connects a view to the background and keeps it in step. A change shows at once and is sent again after the
 * background was stopped, until it is acknowledged; one that was refused stays in this view and is tried again with
 * the next change. The order of this view's changes is kept: those behind a refused one follow it once more.
 */
export function connectView(onState: (state: LinkState) => void): Link {
  let confirmed = emptyCase;
  let where: LinkState['where'];
  let unreadable: readonly string[] = [];
  let refused = false;
  let unmoved: LinkState['unmoved'];
  let covered: LinkState['covered'];
  const pending = new Map<string, ToKeeper>();
  let port: Runtime.Port | undefined;
  /** The background has said what there is. What is sent before would be sent twice, and the older over the newer. */
  let answered = false;

  const tell = () => {
    const changes = [...pending.values()].flatMap((ask) => (ask.type === 'change' ? [ask.change] : []));
    const file = changes.reduce(applyChange, confirmed);
    onState({ where, file, unsaved: changes.length, refused, unmoved, unreadable, covered });
  };

  function connect(name: string) {
    // Not after the extension itself went.
    if (!browser.runtime?.id) return;
    answered = false;
    port = browser.runtime.connect({ name });
    port.onMessage.addListener((message) => {
      onMessage(message as FromKeeper);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      // The browser stops an idle background; it wakes for the new connection. One that cannot start is left in peace.
      if (answered) connect(name);
      else setTimeout(connect, PAUSE, name);
    });
  }

  function onMessage(message: FromKeeper) {
    if (message.type === 'snapshot') {
      ({ file: confirmed, unreadable, where } = message);
      if (where === unmoved) unmoved = undefined;
      if (message.n !== undefined) pending.delete(message.n);
      // That nobody has covered them says nothing of a view which began covered.
      if (message.covered || covered) coverAs(message.covered);
      // After a move there may be room for what was refused.
      if (!answered || refused) sendPending();
      answered = true;
    } else if (message.type === 'changed') {
      confirmed = applyChange(confirmed, message.change);
      // Behind one that was refused it stays: sent again after it, so that the older never covers the newer.
      if (message.n === firstWaiting()) refused = !pending.delete(message.n);
    } else if (message.type === 'covered') {
      pending.delete(message.n);
      coverAs(message.on);
    } else {
      onRefused(message.n);
    }
    tell();
  }

  /** What the user last pressed here stays: it is still on its way, and will be last there too. */
  function coverAs(on: boolean) {
    if (![...pending.values()].some(({ type }) => type === 'cover')) covered = on;
  }

  /** A move that failed is said apart: changes behind it are stored all the same, where the case was. */
  function onRefused(n: string) {
    const ask = pending.get(n);
    if (ask?.type !== 'change') pending.delete(n);
    if (ask?.type === 'keepIn') unmoved = ask.where;
    else refused = true;
  }

  function firstWaiting(): string | undefined {
    for (const [n, { type }] of pending) if (type === 'change') return n;
    return undefined;
  }

  function sendPending() {
    for (const ask of pending.values()) post(ask);
  }

  function post(ask: ToKeeper) {
    try {
      port?.postMessage(ask);
    } catch {
      // The background has just gone; its disconnect follows, and then all that waits is sent again.
    }
  }

  function send(ask: ToKeeper) {
    if (ask.type !== 'change') unmoved = undefined;
    // Whatever waits would be gone after it anyway.
    if (ask.type === 'erase' || (ask.type === 'change' && ask.change.type === 'caseReplaced'))
      pending.clear();
    pending.set(ask.n, ask);
    if (answered) refused ? sendPending() : post(ask);
    tell();
  }

  void inPrivateWindow().then((hidden) => connect(hidden ? PRIVATE_VIEW_PORT : VIEW_PORT));
  return {
    send: (change) => send({ type: 'change', n: newId(), change }),
    keepIn: (place) => send({ type: 'keepIn', n: newId(), where: place }),
    erase: () => send({ type: 'erase', n: newId() }),
    cover: (on) => {
      covered = on;
      send({ type: 'cover', n: newId(), on });
    },
  };
}

/** A side panel has no tab to tell it by; a frame on a page in Firefox has no windows API, but the keeper sees its tab. */
async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  return (await browser.windows?.getCurrent())?.incognito ?? false;
}
