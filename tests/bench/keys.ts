import type { CDPSession, Page } from '@playwright/test';

/** What a key press was met by: how long after the click, and how many of them the page has seen by then. */
export type KeyAfterClick = { ms: number; seenByPage: number };

/**
 * Far faster than anybody types, so that the first key to be accepted tells when keys are; not so fast that the presses
 * themselves keep the browser from its work (every 4 ms they doubled the time on two cores).
 */
const EVERY_MS = 12;

/** Runs in the page and in every frame, before anything else there; notes clicks and keys on one clock for all. */
export function noteInput(): void {
  const at = (time: number) => performance.timeOrigin + time;
  const noted = { click: Number.POSITIVE_INFINITY, keys: [] as number[], accepted: false };
  Object.assign(globalThis, { __noted: noted });
  addEventListener('click', (event) => Object.assign(noted, { click: at(event.timeStamp) }), true);
  addEventListener(
    'keydown',
    ({ target }) => {
      const now = at(performance.now());
      noted.keys.push(now);
      // In the frame a key that falls on the body is lost.
      if (window.top === window || target === document.body || noted.accepted) return;
      noted.accepted = true;
      console.debug(`accepted ${now}`);
    },
    true,
  );
}

/**
 * Clicks at that place, where the mouse is already or has not been, and types from then on until the app has a key.
 *
 * @throws Error if the app gets none within 10 s
 */
export async function typeFromClick(page: Page, { x, y }: { x: number; y: number }): Promise<KeyAfterClick> {
  const debug = await page.context().newCDPSession(page);
  const accepted = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('accepted '),
    timeout: 10_000,
  });
  const press = { x, y, button: 'left', clickCount: 1 } as const;
  // Not awaited: the keys come behind the click, whether it has been worked on or not.
  const sent: Promise<unknown>[] = (['mousePressed', 'mouseReleased'] as const).map((type) =>
    debug.send('Input.dispatchMouseEvent', { type, ...press }),
  );
  const typing = setInterval(() => sent.push(...pressKey(debug)), EVERY_MS);
  const at = Number((await accepted.finally(() => clearInterval(typing))).text().split(' ')[1]);
  await Promise.all(sent);
  const { click, keys } = (await page.evaluate('__noted')) as { click: number; keys: number[] };
  return { ms: at - click, seenByPage: keys.filter((key) => key > click).length };
}

/** A digit: it does nothing to a button, and can stand in any field. */
function pressKey(debug: CDPSession): Promise<unknown>[] {
  const key = { key: '5', code: 'Digit5', windowsVirtualKeyCode: 53 };
  return [
    debug.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '5', ...key }),
    debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}
