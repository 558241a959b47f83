import type { Frame, Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import type { Stage } from '../stage/stage.ts';
import { test as base, expect } from './fixtures.ts';

/** What the filled case shows at its top, and a page must never get. */
export const owedShown = '8,700';

const site = 'https://consumeprod.alipay.com';

type Fixtures = {
  /** Opens a page in a tab of its own, which the test does not have to close. */
  visit(address: string): Promise<Page>;
};

/** Tests that share one stage, with a case in it; each has tabs of its own. */
export const test = base.extend<Fixtures>({
  stage: async ({ lender, asked }, use) =>
    use(await lender.lend(asked, { name: 'a case beside hostile pages', prepare: fillCase })),
  extension: ({ stage }, use) => use(stage.extension),
  visit: async ({ stage }, use) => {
    const opened: Page[] = [];
    await use(async (address) => {
      const page = await stage.context.newPage();
      opened.push(page);
      await page.goto(new URL(address, site).href);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
  },
});

async function fillCase({ extension }: Stage): Promise<void> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await expect(app.owed).toContainText(owedShown);
  await expect.poll(async () => JSON.stringify(await stored(extension))).toContain('864000');
  await (app.view as Page).close();
}

export function stored(extension: Extension): Promise<unknown> {
  return extension.serviceWorker.evaluate<unknown>('chrome.storage.local.get(null)');
}

/** The frame in the launcher's closed root; never one that the page has put into itself. */
export async function ourFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames().slice(1)) {
    const element = await frame.frameElement().catch(() => undefined);
    if (await element?.evaluate((node) => node.getRootNode() !== node.ownerDocument)) return frame;
  }
  return undefined;
}

/** The app in the sidebar, once it shows the case. */
export async function shownApp(page: Page): Promise<App> {
  await expect.poll(() => ourFrame(page)).toBeDefined();
  const app = new App((await ourFrame(page)) as Frame);
  await expect(app.owed).toContainText(owedShown);
  return app;
}

export { expect };
