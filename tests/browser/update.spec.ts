import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

/** As an update does it: the old pages stay for a while, their background and their API are gone. */
async function updateExtension(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  // Out of developer mode an unpacked extension stays off after it is reloaded.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.reload('${extension.id}', { failQuietly: true })`);
  await page.close();
}

/** Each attempt of the frame to reach the background from now on, and each error in it. */
async function watch(page: Page, app: App): Promise<{ attempts: string[]; errors: string[] }> {
  const seen = { attempts: [] as string[], errors: [] as string[] };
  page.on('pageerror', ({ message }) => seen.errors.push(message));
  page.on('console', (message) => {
    if (message.text() === 'connects') seen.attempts.push(message.text());
    else if (message.type() === 'error') seen.errors.push(message.text());
  });
  await app.view.evaluate(() => {
    const { runtime } = chrome;
    const connect = runtime.connect.bind(runtime);
    runtime.connect = (...to) => {
      console.debug('connects');
      return connect(...to);
    };
  });
  return seen;
}

declare const chrome: { runtime: { connect(...to: unknown[]): unknown } };

test('updated while the sidebar is open: the old frame does not go on asking, and what was entered is there', async ({
  stage,
}) => {
  const { extension } = stage;
  const page = await extension.openBill();
  const app = new App(await extension.openSidebar(page));
  await app.begin('local');
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await expect(app.owed).toContainText('8,700.48');
  const seen = await watch(page, app);
  await updateExtension(extension);

  let fresh = page;
  await expect(async () => {
    fresh = await extension.openApp();
  }).toPass();
  await expect(new App(fresh).owed).toContainText('8,700.48');
  // One attempt may fall before the old frame knows that its extension has gone; none follows.
  expect(seen.attempts.length).toBeLessThanOrEqual(1);
  expect(seen.errors).toEqual([]);
});
