import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { App } from './app.ts';
import type { Extension } from './extension.ts';

/** Somebody who points at the page beside the sidebar. */
export class Picking {
  readonly page: Page;
  readonly app: App;

  constructor(page: Page, app: App) {
    this.page = page;
    this.app = app;
  }

  /** Opens the sidebar on the page, with the form of the first debt; the first run is over. */
  static async on(page: Page, extension: Extension): Promise<Picking> {
    const app = new App(await extension.openSidebar(page));
    await app.openStep('填第一笔');
    return new Picking(page, app);
  }

  /** Presses 从这个网页上点一个数 beneath the first field that offers it, or 日期; waits until one can point. `nth`: of another field. */
  async start(kind: 'amount' | 'date' = 'amount', nth = 0): Promise<void> {
    // The one before stays a moment longer.
    await expect.poll(() => this.shields().length).toBe(0);
    const offer = kind === 'amount' ? '从这个网页上点一个数' : '从这个网页上点一个日期';
    await this.app.button(offer).nth(nth).click();
    await expect.poll(() => this.shields().length).toBe(1);
    await this.shields()[0]?.waitForSelector('button');
  }

  /** Moves the mouse onto the middle of what the selector finds, also in open roots and frames. */
  async pointAt(what: string | Locator): Promise<{ x: number; y: number }> {
    const place = typeof what === 'string' ? this.page.locator(what) : what;
    await place.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
    const box = await place.boundingBox();
    if (!box) throw new Error(`${what} is not to be seen.`);
    const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    return { x, y };
  }

  /** With the mouse. */
  async take(what: string | Locator): Promise<void> {
    const { x, y } = await this.pointAt(what);
    // As anybody would: not before it is marked.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.page.mouse.click(x, y);
  }

  /** All that the sidebar says of what is picked there, which is then let go. */
  async told(where: string, kind: 'amount' | 'date' = 'amount'): Promise<string> {
    await this.start(kind);
    await this.take(where);
    const paragraphs = this.picked.locator('p');
    await paragraphs.first().waitFor();
    const told = (await paragraphs.allTextContents()).join('');
    await this.app.view.getByRole('button', { name: '不用', exact: true }).click();
    return told;
  }

  /** With a finger, which comes from nowhere and goes again. */
  async tap(what: string): Promise<void> {
    const box = await this.page.locator(what).boundingBox();
    if (!box) throw new Error(`${what} is not to be seen.`);
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** What stands beside the figure that is marked; empty if there is none. */
  async tip(): Promise<string> {
    // The one before may still be going.
    const tip = this.shields().at(-1)?.locator('[role=status]').last();
    const shown = (element: HTMLElement) =>
      element.style.display === 'none' ? '' : (element.textContent ?? '');
    return tip?.evaluate(shown, undefined, { timeout: 1000 }).catch(() => '') ?? '';
  }

  /** The figure that is marked where each selector leads, empty if there is none. */
  async tipsAt(places: readonly string[]): Promise<Map<string, string>> {
    const tips = new Map<string, string>();
    for (const where of places) {
      await this.pointAt(where);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      tips.set(where, (await this.tip()).split('，点')[0] ?? '');
    }
    return tips;
  }

  /** Where the mark is on the page. */
  mark(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.shields().at(-1)?.locator('div').nth(1).boundingBox() ?? Promise.resolve(null);
  }

  /** What the sidebar says was pointed at. */
  get picked(): Locator {
    return this.app.view.getByRole('group', { name: '从网页上点到的' });
  }

  /** The frames of ours that lie over the page, which have no address. */
  shields(): Frame[] {
    return this.page.frames().filter((frame) => frame.parentFrame() && frame.url() === 'about:blank');
  }
}
