import { test as base } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { storedItems, textOf } from '../stage/firefox/outside.ts';
import { FirefoxStage } from '../stage/firefox/stage.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { expect } from './fixtures.ts';

/** What the filled case shows at its top, and a page must never get. */
export const owedShown = '8,700';

const site = 'https://consumeprod.alipay.com';

type Shared = {
  stage: FirefoxStage;
  /** A tab of the app on that stage. */
  tab: Page;
};

type Fixtures = {
  /** Opens a page in a tab of its own, which the test does not have to close. */
  visit(address: string): Promise<Page>;
};

/** Tests that share one stage, with a case in it; each has tabs of its own. */
export const test = base.extend<Fixtures, Shared>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const stage = await FirefoxStage.open();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ stage }, use) => {
      const tab = await stage.openApp();
      const app = firefoxApp(tab);
      await app.begin();
      await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
      await expect.poll(async () => JSON.stringify(await storedItems(tab))).toContain('864000');
      await use(tab);
    },
    { scope: 'worker' },
  ],
  // The case is there before any page.
  visit: async ({ stage, tab: _ }, use) => {
    const opened: Page[] = [];
    await use(async (address) => {
      const page = await stage.visit(new URL(address, site).href);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.close();
  },
});

/** The app in the sidebar, once it shows the case and keys go to it. */
export async function shownApp(stage: FirefoxStage, page: Page): Promise<Frame> {
  const frame = await stage.frame(page);
  await expect.poll(() => textOf(frame)).toContain(owedShown);
  return frame;
}

export { expect };
