import type { Page } from '@playwright/test';
import type { Extension } from '../stage/extension.ts';
import { expect, ourFrame, owedShown, shownApp, stored, test } from './hostileStage.ts';

// One after another on one stage.
test.describe.configure({ mode: 'default' });

const hostile = '/hostile.htm';

function heard(page: Page): Promise<string[]> {
  // Heard at the window and at the document. The click itself moves the page's own selection.
  return page.evaluate("[...new Set(window.__heard)].filter((what) => !what.startsWith('selectionchange'))");
}

test('a page that listens to everything hears nothing that is typed in the sidebar', async ({
  extension,
  visit,
}) => {
  const page = await visit(hostile);
  await page.keyboard.press('7');
  expect(await heard(page)).toEqual(['keydown 7', 'keypress 7', 'keyup 7']);
  await page.evaluate('window.__heard = []');

  // Warm: the app stands ready in a hidden frame, and the first key follows the click at once.
  await extension.hoverLauncher(page);
  const app = await shownApp(page);
  await extension.clickLauncher(page);
  await page.keyboard.press('4');
  expect(await heard(page)).toEqual([]);

  await app.openStep('定底线');
  const field = app.field('工资和别的收入');
  await field.focus();
  await page.keyboard.type('8765.43');
  await expect(field).toHaveValue('8765.43');
  const keyboard = await extension.context.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: '九', selectionStart: 1, selectionEnd: 1 });
  await keyboard.send('Input.insertText', { text: '玖' });
  await expect(field).toHaveValue('8765.43玖');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue('8765.43玖');
  await field.fill('');

  expect(await heard(page)).toEqual([]);
  const changes = await page.evaluate<string[]>('window.__changes');
  expect(changes.join()).not.toMatch(/8765|玖|8,7/);
  // It did watch: the style that narrows it is there.
  expect(changes.join()).toContain('margin-right');
});

test('a page cannot open the sidebar by script', async ({ extension, visit }) => {
  const page = await visit(hostile);
  const launcher = await extension.hoverLauncher(page);
  await shownApp(page);
  // Ready behind its launcher, which is as far as a pointer that passes brings it.
  const left = await page.evaluate(({ x, y }) => {
    const host = document.elementFromPoint(x, y) as HTMLElement;
    const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
    for (const target of [host, document.body, document, window]) {
      for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }));
      for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
        target.dispatchEvent(new MouseEvent(type, at));
      for (const key of ['Enter', ' '])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
      for (const type of ['touchstart', 'touchend', 'focus', 'focusin', 'toggle', 'open'])
        target.dispatchEvent(new CustomEvent(type, { ...at, detail: { type: 'open' } }));
    }
    host.click();
    host.focus();
    for (const type of ['toggle', 'open', 'opened', 'ready']) window.postMessage({ type }, '*');
    return { ours: host.hasAttribute('data-huandeqi'), inside: host.innerHTML };
  }, launcher);
  expect(left).toEqual({ ours: true, inside: '' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await extension.isSidebarShown(page)).toBe(false);

  await extension.clickLauncher(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
});

test('a page finds no way into the launcher or its frame', async ({ extension, visit }) => {
  const page = await visit(hostile);
  await extension.clickLauncher(page);
  await shownApp(page);
  const found = await page.evaluate((name) => {
    const host = document.querySelector('[data-huandeqi]') as HTMLElement;
    const refused = (attempt: () => unknown) => {
      try {
        return attempt() ?? 'refused';
      } catch {
        return 'refused';
      }
    };
    return {
      frames: window.length,
      first: refused(() => window.frames[0]?.document),
      iframes: document.querySelectorAll('iframe').length,
      named: refused(() => (window as unknown as Record<string, unknown>)[name]),
      root: refused(() => host.shadowRoot),
      second: refused(() => host.attachShadow({ mode: 'open' })),
      internals: refused(() => host.attachInternals()),
      html: host.getHTML({ serializableShadowRoots: true }).includes('iframe'),
      copy: refused(() => (host.cloneNode(true) as HTMLElement).shadowRoot),
      focused: document.activeElement === host,
      extension: typeof (window as unknown as { chrome?: { runtime?: object } }).chrome?.runtime,
      addresses: performance.getEntries().filter(({ name }) => name.includes('extension:')).length,
    };
  }, '还得起');
  expect(found).toEqual({
    frames: 0,
    first: 'refused',
    iframes: 0,
    named: 'refused',
    root: 'refused',
    second: 'refused',
    internals: 'refused',
    html: false,
    copy: 'refused',
    focused: true,
    extension: 'undefined',
    addresses: 0,
  });
  // A name of ours that the page had defined before we came, and a patched attachShadow, got hold of nothing.
  expect(await page.evaluate('[window.__internals.length, window.__roots.length]')).toEqual([0, 0]);
  expect(await page.evaluate('window.__messages')).toEqual([]);
});

test('a page that steers every frame it can while the sidebar opens gets no secret', async ({
  extension,
  visit,
}) => {
  const page = await visit(hostile);
  await page.evaluate(() => {
    const mine = document.createElement('iframe');
    mine.src = '/hostile.htm';
    document.body.append(mine);
    const spied = window as unknown as { __steered: number; __messages: unknown[] };
    spied.__steered = 0;
    const steer = () => {
      // The first is the page's own.
      for (let i = 1; i < window.length; i++) {
        spied.__steered++;
        (window.frames[i] as Window).location.href = '/hostile.htm';
      }
      for (const name of ['还得起', 'huandeqi', 'sidepanel'])
        window.frames[name as unknown as number]?.close();
    };
    new MutationObserver(steer).observe(document, { childList: true, subtree: true });
    setInterval(steer);
  });
  await extension.clickLauncher(page);
  await shownApp(page);
  expect(await page.evaluate('window.__steered')).toBe(0);
  expect(await page.evaluate('window.__messages')).toEqual([]);
  expect(await page.evaluate('frames[0].__messages')).toEqual([]);
});

/** The page puts the app into itself, says to it all that our launcher could, and keeps what comes back. */
async function embedAndForge(page: Page, address: string): Promise<void> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.className = 'embedded';
    frame.src = src;
    const answers: unknown[] = [];
    const say = (message: unknown) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      port1.postMessage({ type: 'opened' });
      frame.contentWindow?.postMessage(message, '*', [port2]);
    };
    frame.onload = () => {
      for (let i = 0; i < 300; i++) say(crypto.randomUUID());
      for (const guess of ['', 'port', 'ready', '*', '__proto__', 'true', '1'.repeat(36)]) say(guess);
      for (const type of ['frameMade', 'isLauncher', 'opened', 'snapshot', 'changed']) {
        say({ type, secret: crypto.randomUUID(), n: '1', file: {} });
        frame.contentWindow?.postMessage(JSON.stringify({ type }), '*');
      }
      document.title = 'said';
    };
    Object.assign(window, { __answers: answers });
    document.title = 'saying';
    document.body.append(frame);
  }, address);
  await expect(page).toHaveTitle('said');
}

/** The address that changes with each start. No page is told it; here it is given away. */
function dynamicAddress(extension: Extension): Promise<string> {
  return extension.serviceWorker.evaluate<string>("chrome.runtime.getURL('sidepanel.html')");
}

for (const sidebar of ['no sidebar', 'the sidebar already', 'the sidebar afterwards'] as const) {
  test(`an app that a page embeds stays empty, with ${sidebar} open beside it`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(hostile);
    if (sidebar === 'the sidebar already') {
      await extension.clickLauncher(page);
      await shownApp(page);
    }
    await embedAndForge(page, await dynamicAddress(extension));
    if (sidebar === 'the sidebar afterwards') await extension.clickLauncher(page);
    if (sidebar !== 'no sidebar') await shownApp(page);

    const embedded = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
    expect(embedded).toBeDefined();
    const body = page.frameLocator('.embedded').locator('body');
    // The app's own question, after all that the page made it ask: so those are answered too.
    const answer = await body.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } }
      ).chrome;
      return runtime.sendMessage({ type: 'isLauncher', secret: 'guessed' });
    });
    expect(answer).toBe(false);
    expect(await body.textContent()).not.toContain(owedShown);
    await expect(body.locator(':scope > :not(script)')).toHaveCount(0);
    expect(await page.evaluate('window.__answers')).toEqual([]);
  });
}

test('the address with the id is closed to pages', async ({ extension, visit }) => {
  const page = await visit(hostile);
  await embedAndForge(page, `chrome-extension://${extension.id}/sidepanel.html`);
  expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual(['https:', 'chrome-error:']);
});

test('messages that a page forges change nothing', async ({ extension, visit }) => {
  const before = await stored(extension);
  const page = await visit(hostile);
  await extension.clickLauncher(page);
  const app = await shownApp(page);
  await page.evaluate(() => {
    const host = document.querySelector('[data-huandeqi]') as HTMLElement;
    const change = { type: 'debtRemoved', id: '1' };
    const shapes = [
      ...['toggle', 'open', 'close', 'ready', 'here', 'opened', 'frameMade', 'isLauncher', 'openPanel'].map(
        (type) => ({
          type,
          secret: crypto.randomUUID(),
        }),
      ),
      { type: 'change', n: crypto.randomUUID(), change },
      { type: 'changed', n: crypto.randomUUID(), change },
      { type: 'snapshot', file: {}, unreadable: [] },
      { type: 'private' },
    ];
    for (const shape of shapes) {
      const { port1, port2 } = new MessageChannel();
      port1.postMessage(shape);
      window.postMessage(shape, '*', [port2]);
      window.postMessage(crypto.randomUUID(), '*');
      new BroadcastChannel('view').postMessage(shape);
      for (const target of [window, document, document.documentElement, document.body, host])
        for (const type of [shape.type, 'message', 'huandeqi', 'change'])
          target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: shape }));
      for (const target of [window, host])
        target.dispatchEvent(new MessageEvent('message', { data: shape, origin: 'chrome-extension://x' }));
    }
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  // Still there, still the same, still alive.
  await expect(app.owed).toContainText(owedShown);
  expect(await stored(extension)).toEqual(before);
  expect(await extension.isSidebarShown(page)).toBe(true);
  // Over the launcher it would be made ready again.
  await page.mouse.move(10, 10);
  await app.closeSidebar();
  await expect.poll(() => ourFrame(page)).toBeUndefined();
});
