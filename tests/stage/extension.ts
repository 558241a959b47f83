import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Stage } from './stage.ts';

/** All that the extension has stored: on this computer, and while the browser is open. */
export type Stored = Record<'local' | 'session', object>;

/** The extension as a user meets it; knows where its parts are, so that tests need not. */
export class Extension {
  readonly #stage: Stage;
  /** That see a page which Playwright does not list. */
  readonly #clients: Browser[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get context(): BrowserContext {
    return this.#stage.context;
  }

  /** @throws Error on a stage without an extension */
  get serviceWorker(): Worker {
    const { worker } = this.#stage.browser;
    if (!worker) throw new Error('This stage runs without an extension.');
    return worker;
  }

  get id(): string {
    return new URL(this.serviceWorker.url()).host;
  }

  /** Opens the bill and waits for the launcher on it. */
  async openBill(): Promise<Page> {
    const page = await this.#stage.openBill();
    await this.#launcher(page).waitFor({ state: 'attached' });
    return page;
  }

  /** Opens the sidebar with the mouse and waits until it can be seen and keys go to it. */
  async openSidebar(page: Page): Promise<Frame> {
    await this.clickLauncher(page);
    const frame = await this.frame(page);
    await (await frame.frameElement()).waitForElementState('visible');
    await frame.waitForFunction(() => document.hasFocus(), null, { timeout: 5_000 });
    // Until the page has drawn the frame a press there is the page's; nobody presses what is not drawn.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return frame;
  }

  /** Opens, or closes, the sidebar; waits for nothing. */
  async clickLauncher(page: Page): Promise<void> {
    const { x, y } = await this.hoverLauncher(page);
    await page.mouse.click(x, y);
  }

  /** Where the launcher is; its root is closed, to us as to the page. */
  async launcherPlace(page: Page): Promise<{ x: number; y: number }> {
    await this.#launcher(page).waitFor({ state: 'attached' });
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    // 24 px inside: half the least height of the tab.
    return { x: width - 24, y: height * 0.58 + 24 };
  }

  /** Moves the mouse onto the launcher, by its place. */
  async hoverLauncher(page: Page): Promise<{ x: number; y: number }> {
    const { x, y } = await this.launcherPlace(page);
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x, y, { steps: 5 });
    return { x, y };
  }

  /** Alt+Shift+H as the browser itself gets it; a key that Playwright presses never becomes a command. */
  async pressShortcut(page: Page): Promise<void> {
    const debug = await this.context.newCDPSession(page);
    const key = { modifiers: 9, key: 'H', code: 'KeyH', windowsVirtualKeyCode: 72, nativeVirtualKeyCode: 72 };
    await debug.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await debug.detach();
  }

  /** The app in its frame on the page. It may be there and still be hidden: see `isSidebarShown`. */
  async frame(page: Page): Promise<Frame> {
    const shown = page.frames().find(isApp);
    return shown ?? page.waitForEvent('framenavigated', { predicate: isApp, timeout: 10_000 });
  }

  /** Whether the frame on the page can be seen; for `expect.poll`. */
  async isSidebarShown(page: Page): Promise<boolean> {
    const frame = page.frames().find(isApp);
    if (!frame) return false;
    // A frame that goes away while one looks is not shown.
    return frame.frameElement().then(
      (element) => element.isVisible(),
      () => false,
    );
  }

  /** The app in a tab of its own. */
  async openApp(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/sidepanel.html`);
    return page;
  }

  /** The popup below the toolbar, sized by its content; not the same page in a tab. */
  async openRealPopup(): Promise<Page> {
    await this.serviceWorker.evaluate('chrome.action.openPopup()');
    return this.realPage('/popup.html');
  }

  /** A press that closes the popup, which may be gone before Playwright knows that the click is over. */
  async pressInPopup(popup: Page, name: string): Promise<void> {
    const closed = popup.waitForEvent('close');
    await popup
      .getByRole('button', { name })
      .click()
      .catch(() => closed);
    await closed;
  }

  /**
   * A page that Playwright does not list: the real popup or side panel. A tab with the same address must not
   * be open.
   *
   * @param path  '/popup.html' or '/sidepanel.html'
   * @throws Error if it is not there within 10 s
   */
  async realPage(path: string): Promise<Page> {
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      const page = await this.#findReal(path);
      if (page) return page;
    }
    throw new Error(`${path} did not open.`);
  }

  /** Stops the background as the browser does when it is idle; it starts again when it is needed. */
  async stopBackground(): Promise<void> {
    await this.#closeTargets(({ type, url }) => type === 'service_worker' && url.includes(this.id));
  }

  /** Closes whatever is open, the popup and the side panel of the browser too. */
  async closeAllBut(page: Page): Promise<void> {
    for (const client of this.#clients.splice(0)) await client.close();
    const others = this.context.pages().filter((each) => each !== page);
    await Promise.all(others.map((each) => each.close()));
    await this.#closeTargets(({ type, url }) => type === 'page' && url.includes(this.id));
  }

  /**
   * Forgets all that is stored, but for what is given, and starts the background anew, which finds that.
   *
   * @param page  of no use yet; it wakes the background
   */
  async startAnew(page: Page, stored: Stored = { local: {}, session: {} }): Promise<void> {
    await page.goto(`chrome-extension://${this.id}/manifest.json`);
    do {
      await page.evaluate(store, stored);
      await page.evaluate(wake);
      await this.serviceWorker.evaluate('globalThis.isOld = true');
      await this.stopBackground();
      do await page.evaluate(wake);
      while (!(await this.#isBackgroundNew()));
      // What was on its way to the old one may have been stored after all.
    } while (JSON.stringify(await page.evaluate(readStored)) !== JSON.stringify(stored));
  }

  /** Closes the browser and opens it again on the same profile. Pages from before are gone. */
  async restart(): Promise<void> {
    await this.#stage.restart();
  }

  /** One that stops meanwhile gives no answer. */
  async #isBackgroundNew(): Promise<boolean> {
    return this.serviceWorker.evaluate<boolean>('globalThis.isOld !== true').catch(() => false);
  }

  async #closeTargets(which: (target: { type: string; url: string }) => boolean): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('No browser to ask.');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId } of targetInfos.filter(which))
      await session.send('Target.closeTarget', { targetId });
    await session.detach();
  }

  /** Only a client that connects after such a page was opened sees it; it leaves when the browser closes. */
  async #findReal(path: string): Promise<Page | undefined> {
    const { debugPort } = this.#stage.browser;
    // Else this client would say, for the whole browser and until it closes, where downloads go.
    const client = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`, { noDefaults: true });
    const pages = client.contexts().flatMap((context) => context.pages());
    const page = pages.find((each) => new URL(each.url()).pathname === path);
    if (!page) await client.close();
    else {
      this.#clients.push(client);
      await page.emulateMedia({ colorScheme: this.#stage.colorScheme });
    }
    return page;
  }

  #launcher(page: Page) {
    return page.locator('[data-huandeqi]');
  }
}

function isApp(frame: Frame): boolean {
  return /^chrome-extension:.*\/sidepanel\.html/.test(frame.url());
}

declare const chrome: {
  runtime: { connect(to: { name: string }): unknown };
  storage: Record<
    keyof Stored,
    { clear(): Promise<void>; get(keys: null): Promise<object>; set(items: object): Promise<void> }
  >;
};

function wake(): void {
  chrome.runtime.connect({ name: 'wakes' });
}

/** In place of all that is there. */
async function store(stored: Stored): Promise<void> {
  for (const place of ['local', 'session'] as const) {
    await chrome.storage[place].clear();
    await chrome.storage[place].set(stored[place]);
  }
}

/** Runs inside a page of the extension, so it stands alone. */
export async function readStored(): Promise<Stored> {
  const { local, session } = chrome.storage;
  return { local: await local.get(null), session: await session.get(null) };
}
