import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { ensureChromium } from './browser.ts';
import { moveClock, type SetClock } from './clock.ts';

export type LaunchOptions = {
  /** The built extension; `null` for none. Else HUANDEQI_EXTENSION, or `.output/chrome-mv3`. */
  extensionDir?: string | null | undefined;
  profileDir: string;
  proxyPort: number;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** A screen that is touched. */
  hasTouch?: boolean;
  /** Pixels of a picture to one of the page; only headless. */
  scale?: number;
  /** The date and time everywhere in the browser; `null` leaves the real one. */
  now: string | null;
  /** File for the net log; complete only after the browser was closed. */
  netLog?: string;
};

export type StageBrowser = {
  context: BrowserContext;
  /** The extension's background; absent without an extension. */
  worker: Worker | undefined;
  /** For clients that want what Playwright does not list, such as the real popup. */
  debugPort: number;
  /** Absent where it has the real time. */
  setClock: SetClock | undefined;
};

/**
 * Starts Chromium with the extension, in Chinese and in China, with the proxy as its only way out.
 *
 * @throws Error if the extension was not built, or there is no Chromium and none can be installed
 */
export async function launchChromium(options: LaunchOptions): Promise<StageBrowser> {
  const extension = extensionPath(options.extensionDir);
  const viewport = { width: options.width ?? 1440, height: options.height ?? 900 };
  const context = await chromium.launchPersistentContext(options.profileDir, {
    executablePath: ensureChromium(),
    headless: options.headless,
    // A window that a person resizes should resize its page.
    viewport: options.headless ? viewport : null,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Playwright's own time zone does not reach the service worker and the real popup; this does.
    env: { ...process.env, TZ: 'Asia/Shanghai', LANGUAGE: 'zh_CN' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumArgs(options, viewport, extension),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.hasTouch ? { hasTouch: true } : {}),
    ...(options.scale ? { deviceScaleFactor: options.scale } : {}),
  });
  const debugPort = readDebugPort(options.profileDir);
  const setClock = options.now ? await moveClock(context, debugPort, options.now) : undefined;
  return { context, debugPort, worker: extension ? await startedWorker(context) : undefined, setClock };
}

async function startedWorker(context: BrowserContext): Promise<Worker> {
  const started = context.serviceWorkers()[0];
  return started ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
}

function extensionPath(dir: string | null | undefined): string | null {
  if (dir === null) return null;
  const built = join(import.meta.dirname, '../../.output/chrome-mv3');
  const path = resolve(dir ?? process.env.HUANDEQI_EXTENSION ?? built);
  if (!existsSync(join(path, 'manifest.json'))) {
    throw new Error(`No extension in ${path}. Build it first: npm run build`);
  }
  return path;
}

function chromiumArgs(
  { proxyPort, netLog, scale }: LaunchOptions,
  { width, height }: { width: number; height: number },
  extension: string | null,
): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Without this, 127.0.0.1 would be reached past the proxy.
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--lang=zh-CN',
    '--accept-lang=zh-CN',
    `--window-size=${width},${height}`,
    '--no-first-run',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    // 0: a free one, written into the profile, so that two browsers never meet.
    '--remote-debugging-port=0',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    // What Playwright sets does not reach a frame of another process, such as the sidebar.
    ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function readDebugPort(profileDir: string): number {
  return Number(readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
}
