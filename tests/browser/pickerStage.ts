import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { Picking } from '../stage/picking.ts';
import type { Stage } from '../stage/stage.ts';
import { test as base } from './fixtures.ts';

export const site = 'https://consumeprod.alipay.com';

/**
 * Tests that share one stage, on which the first run is over; each picks on a page of its own. Every file has it anew:
 * what one fills in, the next must not find.
 */
export const pickerTest = () =>
  base.extend<{ pickOn(path: string): Promise<Picking> }>({
    stage: async ({ lender, asked }, use, { file }) =>
      use(await lender.lend(asked, { name: file, prepare: endFirstRun })),
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

async function endFirstRun({ extension }: Stage): Promise<void> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.button('填第一笔').waitFor();
  await (app.view as Page).close();
}
