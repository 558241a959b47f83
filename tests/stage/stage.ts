import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type LaunchOptions, launchChromium, type StageBrowser } from './chromium.ts';
import { Extension, type Stored } from './extension.ts';
import { killBrowser } from './kill.ts';
import { type StageProxy, startProxy } from './proxy.ts';
import { type StageServer, startServer } from './server.ts';

export type StageOptions = Omit<LaunchOptions, 'profileDir' | 'proxyPort' | 'netLog'>;

export const billAddress = 'https://consumeprod.alipay.com/record/index.htm';

/** Alipay's host names, a browser that can reach nothing else, and the extension in it. */
export class Stage {
  readonly server: StageServer;
  readonly proxy: StageProxy;
  /** One for each start of the browser; complete once it has closed. */
  readonly netLogs: string[] = [];
  readonly extension = new Extension(this);
  readonly #folder: string;
  readonly #options: StageOptions;
  #browser: StageBrowser | undefined;

  private constructor(server: StageServer, proxy: StageProxy, folder: string, options: StageOptions) {
    this.server = server;
    this.proxy = proxy;
    this.#folder = folder;
    this.#options = options;
  }

  /** Sets everything up, on a new profile. Call `close` in the end. */
  static async open(options: StageOptions): Promise<Stage> {
    const server = await startServer();
    const proxy = await startProxy(server.port);
    const stage = new Stage(server, proxy, await mkdtemp(join(tmpdir(), 'huandeqi-stage-')), options);
    try {
      await stage.#launch();
    } catch (failure) {
      await stage.close();
      throw failure;
    }
    return stage;
  }

  /** @throws Error while the browser is closed */
  get browser(): StageBrowser {
    if (!this.#browser) throw new Error('The browser of the stage is closed.');
    return this.#browser;
  }

  get context(): BrowserContext {
    return this.browser.context;
  }

  get colorScheme(): 'light' | 'dark' {
    return this.#options.colorScheme ?? 'light';
  }

  /** The folder in which the browser keeps everything. */
  get profile(): string {
    return join(this.#folder, 'profile');
  }

  /** In the tab that the browser began with, if nobody has used it. */
  async openBill(): Promise<Page> {
    const page = await this.#emptyTab();
    await page.goto(billAddress);
    return page;
  }

  /**
   * As after the start, in the same browser, which saves the time of another: one empty tab, nothing stored, a background
   * that has just begun, and the time of the beginning. What the browser itself was told to do stays.
   *
   * @param stored  is there instead of nothing
   */
  async renew(stored?: Stored): Promise<void> {
    const { now } = this.#options;
    const page = await this.#emptyTab();
    await this.extension.closeAllBut(page);
    await this.extension.startAnew(page, stored);
    if (now) await this.browser.setClock?.(now);
    await page.goto('about:blank');
  }

  async restart(): Promise<void> {
    await this.closeBrowser();
    await this.#launch();
  }

  /** As a crash ends it: nothing is told, nothing is put in order. */
  async killBrowser(): Promise<void> {
    const { context } = this.browser;
    this.#browser = undefined;
    const closed = new Promise((resolve) => context.once('close', resolve));
    await killBrowser(this.profile);
    await closed;
  }

  /** After it was closed or killed. */
  async openBrowser(): Promise<void> {
    await this.#launch();
  }

  /** Leaves what was recorded; harmless if it is closed already. */
  async closeBrowser(): Promise<void> {
    await this.#browser?.context.close();
    this.#browser = undefined;
  }

  async close(): Promise<void> {
    await this.closeBrowser();
    await this.proxy.close();
    await this.server.close();
    // The last of the browser's processes may still be writing.
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** One that nobody has used, so as not to wait for another. */
  async #emptyTab(): Promise<Page> {
    const unused = this.context.pages().find((page) => page.url() === 'about:blank');
    return unused ?? (await this.context.newPage());
  }

  async #launch(): Promise<void> {
    const netLog = join(this.#folder, `net-${this.netLogs.length}.json`);
    this.netLogs.push(netLog);
    this.#browser = await launchChromium({
      ...this.#options,
      profileDir: this.profile,
      proxyPort: this.proxy.port,
      netLog,
    });
  }
}
