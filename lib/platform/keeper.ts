import browser, { type Runtime } from 'webextension-polyfill';
import type { FromKeeper, ToKeeper } from '../casefile/index.ts';
import { isOn } from '../settings/index.ts';
import { act, hasPrivateWindow, hiddenKeep, type Keep, normalKeep } from './keep.ts';
import { type FromBackground, LAUNCHER_PORT, PRIVATE_VIEW_PORT, VIEW_PORT } from './messages.ts';

/** Serves the case file to every open view, and writes what they change. Called once, by the background. */
export function keepCase() {
  const normal = normalKeep();
  const hidden = hiddenKeep();

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
