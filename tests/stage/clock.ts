import type { BrowserContext } from '@playwright/test';

/** The day the example bill is two weeks overdue. */
export const exampleNow = '2026-11-24T10:00:00+08:00';

/** What the debugging protocol tells about something that has just begun to run. */
type Attached = { sessionId: string; targetInfo: { type: string } };

type Send = (method: string, params: object, sessionId?: string) => void;

/** Sets the clock anew: what begins from then on has this time. */
export type SetClock = (now: string) => Promise<void>;

/**
 * Moves `Date` in everything the browser runs from now on: it is `now`, and time goes on from there.
 *
 * Playwright's init scripts reach pages, tabs and the extension's frame. They do not reach the service
 * worker, the real popup and side panel: a client of our own stops those before their first line.
 * Only what a service worker did before this call has still seen the real date.
 */
export async function moveClock(context: BrowserContext, debugPort: number, now: string): Promise<SetClock> {
  let source = moveDateSource(now);
  let script = await context.addInitScript(source);
  const socket = await openDebugger(debugPort);
  let lastId = 0;
  const send: Send = (method, params, sessionId) =>
    socket.send(JSON.stringify({ id: ++lastId, method, params, ...(sessionId ? { sessionId } : {}) }));
  socket.addEventListener('message', ({ data }) => {
    const { method, params } = JSON.parse(String(data)) as { method?: string; params: Attached };
    if (method === 'Target.attachedToTarget') moveIn(params, source, send);
  });
  send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    // "other" is what the real popup and side panel are called while they are being made.
    filter: [{ type: 'service_worker' }, { type: 'other' }],
  });
  return async (later) => {
    source = moveDateSource(later);
    await script.dispose();
    script = await context.addInitScript(source);
    // One that was stopped and runs again is no new one to the debugger.
    for (const worker of context.serviceWorkers()) await worker.evaluate(source);
  };
}

/** What to run in whatever has a `globalThis` of its own, before anything else there. */
export function moveDateSource(now: string): string {
  return `(${moveDate})(${Date.parse(now) - Date.now()})`;
}

function moveIn({ sessionId, targetInfo }: Attached, source: string, send: Send): void {
  if (targetInfo.type === 'service_worker') {
    send('Runtime.evaluate', { expression: source }, sessionId);
  } else {
    send('Page.enable', {}, sessionId);
    send('Page.addScriptToEvaluateOnNewDocument', { source, runImmediately: true }, sessionId);
  }
  send('Runtime.runIfWaitingForDebugger', {}, sessionId);
}

/** It closes by itself when the browser goes. */
async function openDebugger(debugPort: number): Promise<WebSocket> {
  const version = await fetch(`http://127.0.0.1:${debugPort}/json/version`);
  const { webSocketDebuggerUrl } = (await version.json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return socket;
}

/** Runs inside the browser, so it stands alone. Twice would move the date twice. */
function moveDate(shift: number): void {
  const moved = Symbol.for('huandeqi.stage.clock');
  if (moved in globalThis) return;
  Object.defineProperty(globalThis, moved, { value: true });
  const now = Date.now.bind(Date);
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, as) => Reflect.construct(real, given.length ? given : [now() + shift], as),
    apply: (real) => new real(now() + shift).toString(),
    get: (real, name) => (name === 'now' ? () => now() + shift : Reflect.get(real, name)),
  });
}
