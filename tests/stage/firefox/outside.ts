import type { Frame, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './window.ts';

/** The few calls of an extension's page that are made here. */
type Extension = {
  browser: {
    action: { openPopup(): Promise<void> };
    extension: { getViews(filter: { type: 'popup' | 'sidebar' }): Window[] };
    windows: { create(as: { incognito: boolean; url: string }): Promise<unknown> };
    storage: Record<'local' | 'session', { get(keys: null): Promise<object>; clear(): Promise<void> }>;
  };
};

/** The real popup: no tab, so it is reached through a tab of the extension. */
export class Popup {
  readonly #from: Page;
  readonly #window: FirefoxWindow;

  private constructor(from: Page, window: FirefoxWindow) {
    this.#from = from;
    this.#window = window;
  }

  static async open(from: Page, window: FirefoxWindow): Promise<Popup> {
    await from.evaluate(() => (globalThis as unknown as Extension).browser.action.openPopup());
    return new Popup(from, window);
  }

  /** Presses a button as a user with a keyboard does. */
  async press(name: string): Promise<void> {
    await this.#from.waitForFunction(focusInPopup, { timeout: 10_000 }, name);
    await this.#window.pressEnterInPopup();
  }
}

/** Runs inside the browser, so it stands alone. */
function focusInPopup(name: string): boolean {
  const [popup] = (globalThis as unknown as Extension).browser.extension.getViews({ type: 'popup' });
  const buttons = [...(popup?.document.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent?.includes(name));
  button?.focus();
  return button !== undefined && popup?.document.hasFocus() === true;
}

/** What stands in the app, in a frame or a tab. */
export function textOf(app: Frame | Page): Promise<string> {
  return app.evaluate(() => document.body.textContent ?? '');
}

/** What the browser's own sidebar shows; empty if it shows none of ours. `from` is any tab of the app. */
export function textOfSidebar(from: Page): Promise<string> {
  return from.evaluate(() => {
    const [sidebar] = (globalThis as unknown as Extension).browser.extension.getViews({ type: 'sidebar' });
    return sidebar?.document.body.textContent ?? '';
  });
}

/** All that lies on this computer and in the session, as the browser tells it. `from` is any tab of the app. */
export function storedItems(from: Page): Promise<{ local: object; session: object }> {
  return from.evaluate(async () => {
    const { local, session } = (globalThis as unknown as Extension).browser.storage;
    return { local: await local.get(null), session: await session.get(null) };
  });
}

/** Erases all that, past the app. */
export async function forgetAll(from: Page): Promise<void> {
  await from.evaluate(async () => {
    const { local, session } = (globalThis as unknown as Extension).browser.storage;
    await Promise.all([local.clear(), session.clear()]);
  });
}

/** The keys of all that, in order. */
export async function storedKeys(from: Page): Promise<{ local: string[]; session: string[] }> {
  const { local, session } = await storedItems(from);
  return { local: Object.keys(local).sort(), session: Object.keys(session).sort() };
}

/** Only where the extension is allowed in private windows. `from` is any tab of the app. */
export async function openPrivateWindow(from: Page, url: string): Promise<void> {
  await from.evaluate(async (address) => {
    await (globalThis as unknown as Extension).browser.windows.create({ incognito: true, url: address });
  }, url);
}
