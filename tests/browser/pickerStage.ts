import { test as base, type Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { exampleNow } from '../stage/clock.ts';
import { Picking } from '../stage/picking.ts';
import { Stage } from '../stage/stage.ts';

export const site = 'https://consumeprod.alipay.com';

/** Tests that share one stage, on which the first run is over; each picks on a page of its own. */
export const test = base.extend<{ pickOn(path: string): Promise<Picking> }, { stage: Stage }>({
  stage: [
    async ({ headless }, use) => {
      const stage = await Stage.open({ headless, now: exampleNow });
      const app = new App(await stage.extension.openApp());
      await app.begin();
      // The page stays: one that closes right before the first sidebar opens is another story than picking.
      await app.button('填第一笔').waitFor();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  pickOn: async ({ stage }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await stage.context.newPage();
      opened.push(page);
      await page.goto(new URL(path, site).href);
      return Picking.on(page, stage.extension);
    });
    await Promise.all(opened.map((page) => page.close()));
  },
});
