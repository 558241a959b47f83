import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { exampleNow } from '../clock.ts';
import { killTree } from '../kill.ts';
import { type StageProxy, startProxy } from '../proxy.ts';
import { type StageServer, startServer } from '../server.ts';
import { billAddress } from '../stage.ts';
import { appAddress, launchFirefox, type StageFirefox } from './launch.ts';
import { forgetAll, openPrivateWindow, Popup } from './outside.ts';
import type { FirefoxWindow } from './window.ts';

/** Hosts that Firefox asks for by itself, with or without an extension. */
const browsersOwn = /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/;

/** Alipay's host names, a Firefox that can reach nothing else, and the extension in it. */
export class FirefoxStage {
  readonly server: StageServer;
  readonly proxy: StageProxy;
  readonly #folder: string;
  #firefox: StageFirefox | undefined;

  private constructor(server: StageServer, proxy: StageProxy, folder: string) {
    this.server = server;
    this.proxy = proxy;
    this.#folder = folder;
  }

  /** Sets everything up, on a new profile. Call `close` in the end. */
  static async open(): Promise<FirefoxStage> {
    const server = await startServer();
    const proxy = await startProxy(server.port);
    const stage = new FirefoxStage(server, proxy, await mkdtemp(join(tmpdir(), 'huandeqi-firefox-')));
    try {
      await stage.#launch();
    } catch (failure) {
      await stage.close();
      throw failure;
    }
    return stage;
  }

  get #browser(): Browser {
    return this.#running.browser;
  }

  get #running(): StageFirefox {
    if (!this.#firefox) throw new Error('The browser of the stage is closed.');
    return this.#firefox;
  }

  /** The folder in which the browser keeps everything. */
  get profile(): string {
    return join(this.#folder, 'profile');
  }

  get window(): FirefoxWindow {
    return this.#running.window;
  }

  /** A tab of its own, in front. */
  async newTab(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.bringToFront();
    await this.window.focus();
    return page;
  }

  /** Opens a page in a tab of its own, in front. */
  async visit(address: string): Promise<Page> {
    const page = await this.newTab();
    await page.goto(address);
    return page;
  }

  async countTabs(): Promise<number> {
    return (await this.#browser.pages()).length;
  }

  /** Opens the bill and waits for the launcher on it. */
  async openBill(): Promise<Page> {
    const page = await this.visit(billAddress);
    await page.waitForSelector('[data-huandeqi]');
    return page;
  }

  /** The same in a private window of its own; `from` is any tab of the app. */
  async openPrivateBill(from: Page): Promise<Page> {
    const opened = this.#browser.waitForTarget((target) => target.url() === billAddress);
    await openPrivateWindow(from, billAddress);
    const page = await (await opened).page();
    if (!page) throw new Error('The private window has no page.');
    await page.waitForSelector('[data-huandeqi]');
    return page;
  }

  /** The app in a tab of its own. */
  async openApp(): Promise<Page> {
    const page = await this.newTab();
    // It arrives, but puppeteer never hears of it.
    await page.goto(appAddress, { timeout: 500 }).catch(() => undefined);
    await page.waitForFunction((address) => location.href === address, {}, appAddress);
    return page;
  }

  /** Opens the sidebar with the mouse and waits until keys go to it. */
  async openSidebar(page: Page): Promise<Frame> {
    await this.clickLauncher(page);
    return this.frame(page);
  }

  /** Opens the sidebar; waits for nothing. */
  async clickLauncher(page: Page): Promise<void> {
    const { x, y } = await this.hoverLauncher(page);
    await page.mouse.click(x, y);
  }

  /** Moves the mouse onto the launcher. */
  async hoverLauncher(page: Page): Promise<{ x: number; y: number }> {
    await page.waitForSelector('[data-huandeqi]');
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    // Its root is closed, so it is met by its place: 24 px inside is half the least height of the tab.
    const x = width - 24;
    const y = height * 0.58 + 24;
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x, y, { steps: 5 });
    return { x, y };
  }

  /** The app in its frame on the page, once it is shown and has the focus. */
  async frame(page: Page): Promise<Frame> {
    const frame = await ourFrame(page);
    await frame.waitForFunction(() => document.hasFocus() && document.querySelector('button'));
    return frame;
  }

  /** Whether the launcher's element covers the place of the sidebar. A frame may be there and still be hidden. */
  isSidebarShown(page: Page): Promise<boolean> {
    return page.evaluate(
      () => document.elementFromPoint(innerWidth - 200, 80)?.hasAttribute('data-huandeqi') === true,
    );
  }

  /** The real popup below the toolbar, over the tab in front; `from` is any tab of the app. */
  async openPopup(from: Page): Promise<Popup> {
    await this.window.focus();
    return Popup.open(from, this.window);
  }

  /** As after the start, in the same browser: one empty tab, nothing stored, nothing asked for, the extension begun anew. */
  async renew(): Promise<void> {
    await this.newTab();
    await this.window.closeAllButTab();
    await forgetAll(await this.openApp());
    await this.newTab();
    await this.window.closeAllButTab();
    await this.window.reloadExtension();
    this.server.requests.length = 0;
    this.proxy.connections.length = 0;
  }

  /** Closes the browser and opens it again on the same profile. */
  async restart(): Promise<void> {
    await this.#closeBrowser();
    await this.#launch();
  }

  /** As a crash ends it: nothing is told, nothing is put in order. */
  async killBrowser(): Promise<void> {
    const { pid } = this.#browser.process() ?? {};
    if (pid === undefined) throw new Error('The browser has no process.');
    this.#firefox = undefined;
    await killTree(pid);
  }

  /** Hosts other than Alipay's and the browser's own. */
  elsewhere(): string[] {
    const hosts = this.proxy.connections.filter(({ allowed }) => !allowed).map(({ host }) => host);
    return [...new Set(hosts)].filter((host) => !browsersOwn.test(host));
  }

  async close(): Promise<void> {
    await this.#closeBrowser();
    await this.proxy.close();
    await this.server.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #closeBrowser(): Promise<void> {
    await this.#firefox?.browser.close();
    this.#firefox = undefined;
  }

  async #launch(): Promise<void> {
    this.#firefox = await launchFirefox({
      profileDir: this.profile,
      proxyPort: this.proxy.port,
      now: exampleNow,
    });
  }
}

/** The frame in the launcher's closed root; never one that the page has put into itself. */
function ourFrame(page: Page): Promise<Frame> {
  return page.waitForFrame(
    async (frame) => {
      if (frame.parentFrame() !== page.mainFrame()) return false;
      const ofPage = await Promise.all((await page.$$('iframe')).map((each) => each.contentFrame()));
      return !ofPage.includes(frame);
    },
    { timeout: 10_000 },
  );
}
