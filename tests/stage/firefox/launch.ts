import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox } from '../browser.ts';
import { moveDateSource } from '../clock.ts';
import { extensionId, FirefoxWindow } from './window.ts';

/** The host of the extension's pages. Firefox would draw lots for it. */
const uuid = '0f0e1d2c-3b4a-4958-8677-a6b5c4d3e2f1';

export const appAddress = `moz-extension://${uuid}/sidepanel.html`;

export type FirefoxOptions = {
  profileDir: string;
  proxyPort: number;
  /** The date and time everywhere in the browser. */
  now: string;
};

export type StageFirefox = { browser: Browser; window: FirefoxWindow };

/**
 * Starts Firefox without a display, in Chinese and in China, with the proxy as its only way out, and installs the
 * extension: HUANDEQI_EXTENSION_FIREFOX, or `.output/firefox-mv3`.
 *
 * @throws Error if the extension was not built, or there is no Firefox and none can be installed
 */
export async function launchFirefox({ profileDir, proxyPort, now }: FirefoxOptions): Promise<StageFirefox> {
  const extension = extensionPath();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profileDir,
    defaultViewport: null,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    // Without the first, pages of extensions cannot be opened.
    args: ['-remote-allow-system-access', '--width=1440', '--height=900'],
    extraPrefsFirefox: { ...preferences, ...throughProxy(proxyPort) },
  });
  const window = new FirefoxWindow(browser);
  await moveClock(window, now);
  await browser.installExtension(extension);
  return { browser, window };
}

const preferences = {
  'intl.accept_languages': 'zh-CN',
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  // An extension installed for a try goes when the browser closes; what it stored shall not.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Puppeteer switches off what a user has: Firefox writes open tabs to disk, and what is typed in them.
  'browser.sessionstore.resume_from_crash': true,
  // Every 15 s otherwise; ms.
  'browser.sessionstore.interval': 500,
};

function throughProxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // Without these, 127.0.0.1 would be reached past the proxy.
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function extensionPath(): string {
  const built = join(import.meta.dirname, '../../../.output/firefox-mv3');
  const path = resolve(process.env.HUANDEQI_EXTENSION_FIREFOX ?? built);
  if (!existsSync(join(path, 'manifest.json')))
    throw new Error(`No extension in ${path}. Build it first: npm run build`);
  return path;
}

/**
 * Moves `Date` in every page, frame, sidebar, popup and background that begins from now on. Puppeteer's init scripts do
 * not reach the pages of an extension; a script in each of Firefox's processes does.
 */
async function moveClock(window: FirefoxWindow, now: string): Promise<void> {
  const inPage = `(function (globalThis) { ${moveDateSource(now)}; })(window)`;
  const inProcess = `Services.obs.addObserver((page) => {
    const sandbox = new Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
    Cu.evalInSandbox(${JSON.stringify(inPage)}, sandbox);
  }, 'content-document-global-created');`;
  const address = `data:,${encodeURIComponent(inProcess)}`;
  await window.evaluate(`Services.ppmm.loadProcessScript(${JSON.stringify(address)}, true)`);
}
