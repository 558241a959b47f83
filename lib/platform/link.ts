import browser, { type Runtime } from 'webextension-polyfill';
import {
  applyChange,
  type Change,
  emptyCase,
  type FromKeeper,
  type Link,
  type LinkState,
} from '../casefile/index.ts';
import { newId } from './clock.ts';
import { VIEW_PORT } from './messages.ts';

/**
 * Connects a view to the background and keeps it in step. A change shows at once and is sent again after the
 * background was stopped, until it is acknowledged; one that was refused stays in this view and is tried again with
 * the next change.
 */
export function connectView(onState: (state: LinkState) => void): Link {
  let confirmed = emptyCase;
  let mode: LinkState['mode'] = 'waiting';
  let unreadable: readonly string[] = [];
  let refused = false;
  const pending = new Map<string, Change>();
  let port: Runtime.Port | undefined;

  const tell = () => {
    const file = [...pending.values()].reduce(applyChange, confirmed);
    onState({ mode, file, unsaved: pending.size, refused, unreadable });
  };

  function connect() {
    port = browser.runtime.connect({ name: VIEW_PORT });
    port.onMessage.addListener((message) => onMessage(message as FromKeeper));
    port.onDisconnect.addListener(() => {
      port = undefined;
      // The browser stops an idle background; it wakes for the new connection. Not after the extension itself went.
      if (browser.runtime?.id && mode !== 'private') connect();
    });
  }

  function onMessage(message: FromKeeper) {
    if (message.type === 'snapshot') {
      ({ file: confirmed, unreadable } = message);
      mode = 'kept';
      sendPending();
    } else if (message.type === 'private') {
      mode = 'private';
      keepHere();
    } else if (message.type === 'changed') {
      confirmed = applyChange(confirmed, message.change);
      if (pending.delete(message.n)) refused = false;
    } else {
      refused = true;
    }
    tell();
  }

  function sendPending() {
    for (const [n, change] of pending) port?.postMessage({ type: 'change', n, change });
  }

  function keepHere() {
    for (const change of pending.values()) confirmed = applyChange(confirmed, change);
    pending.clear();
  }

  if (browser.extension.inIncognitoContext) onMessage({ type: 'private' });
  else connect();
  return {
    send(change) {
      const n = newId();
      pending.set(n, change);
      if (mode === 'private') keepHere();
      else if (mode === 'kept') refused ? sendPending() : port?.postMessage({ type: 'change', n, change });
      tell();
    },
  };
}
