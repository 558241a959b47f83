import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { exampleNow, moveDateSource } from '../clock.ts';
import { chromium109 } from './chromium109.ts';
import { standInForChrome } from './standIn.ts';
import { lostStyles } from './styles.ts';

/** The extension as it was built. */
export const built = join(import.meta.dirname, '../../../.output/chrome-mv3');
/** No such host; whatever is asked of it is answered from the built files. */
const origin = 'https://huandeqi.test';

/** Has no page of its own where the browser runs it as a service worker. */
const background = '<!doctype html><title>background</title><script src="/background.js"></script>';

/**
 * The built pages in Chromium 109, under their own policy, with the built background beside them. That Chromium loads
 * no extensions: what stands in for `chrome` is ours.
 */
export class Floor {
  readonly context: BrowserContext;
  /** What a page complained of, and what it asked for in vain. */
  readonly problems: string[] = [];
  readonly #browser: Browser;

  private constructor(browser: Browser, context: BrowserContext) {
    this.#browser = browser;
    this.context = context;
  }

  /** @throws Error if the extension was not built, or this Chromium does not start here */
  static async open(): Promise<Floor> {
    const policy = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')).content_security_policy;
    const browser = await chromium.launch({
      executablePath: await chromium109(),
      // It brings no helper for a sandbox.
      args: ['--no-sandbox'],
    });
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 400, height: 900 },
    });
    const floor = new Floor(browser, context);
    await context.addInitScript(moveDateSource(exampleNow));
    await context.addInitScript(standInForChrome);
    await context.route('**/*', (route) => floor.#answer(route, policy.extension_pages));
    context.on('page', (page) => floor.#listen(page));
    await floor.openPage('/background.html');
    return floor;
  }

  /** What of the built style sheets this browser leaves out; see `lostStyles`. */
  async lostStyles(more = ''): Promise<string[]> {
    const names = (await readdir(join(built, 'assets'))).filter((name) => name.endsWith('.css'));
    const sheets = await Promise.all(names.map((name) => readFile(join(built, 'assets', name), 'utf8')));
    return lostStyles(await this.openPage('/popup.html'), [...sheets, more].join('\n'));
  }

  get version(): string {
    return this.#browser.version();
  }

  /** @param path  '/sidepanel.html' or '/popup.html' */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(origin + path);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #answer(route: Route, policy: string): Promise<void> {
    const { origin: asked, pathname } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    const headers = { 'content-security-policy': policy };
    if (pathname === '/background.html')
      return route.fulfill({ body: background, contentType: 'text/html', headers });
    return route.fulfill({ path: join(built, pathname), headers });
  }

  #listen(page: Page): void {
    page.on('pageerror', ({ message }) => this.problems.push(message));
    page.on('requestfailed', (request) => this.problems.push(request.url()));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(message.text());
    });
  }
}
