import browser, { type Runtime } from 'webextension-polyfill';
import { createWriter, type FromKeeper, type ToKeeper } from '../casefile/index.ts';
import { VIEW_PORT } from './messages.ts';
import { localStore } from './storage.ts';

/** Serves the case file to every open view, and writes what they change. Called once, by the background. */
export function keepCase() {
  const writer = createWriter(localStore);
  const views = new Set<Runtime.Port>();

  browser.runtime.onConnect.addListener((port) => {
    // A content script lives in the page's process: it is never a view.
    if (port.name !== VIEW_PORT || !isOwnPage(port.sender)) return;
    if (port.sender?.tab?.incognito) return post(port, { type: 'private' });
    port.onDisconnect.addListener(() => views.delete(port));
    port.onMessage.addListener((message) => onChange(port, message as ToKeeper));
    void welcome(port);
  });

  async function welcome(port: Runtime.Port) {
    await writer.ready;
    // Snapshot and list in one turn: no change can fall between them.
    post(port, { type: 'snapshot', file: writer.file(), unreadable: writer.unreadable() });
    views.add(port);
  }

  async function onChange(port: Runtime.Port, { n, change }: ToKeeper) {
    try {
      await writer.submit(change);
    } catch {
      // The view keeps the draft and says that it is not saved.
      return post(port, { type: 'refused', n });
    }
    for (const view of views) post(view, { type: 'changed', n, change });
  }
}

function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return (
    sender?.id === browser.runtime.id && new URL(sender.url ?? 'about:blank').protocol.endsWith('extension:')
  );
}

function post(port: Runtime.Port, message: FromKeeper) {
  try {
    port.postMessage(message);
  } catch {
    // The view has gone; its disconnect follows.
  }
}
