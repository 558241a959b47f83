import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

/** As a user allows it, on the browser's own page of extensions; the extension starts anew. */
async function allowInPrivate(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  // Out of developer mode an unpacked extension stays off after it is reloaded.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(
    `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(
      { extensionId: '${extension.id}', incognitoAccess: true }, done))`,
  );
  await page.close();
}

test('a private window has a case of its own, which goes with the last private window', async ({ stage }) => {
  const { extension } = stage;
  await allowInPrivate(extension);
  let normal = extension.context.pages()[0] as Page;
  await expect(async () => {
    normal = await extension.openApp();
  }).toPass();
  await normal.evaluate(
    "chrome.windows.create({ incognito: true, url: 'https://consumeprod.alipay.com/record/index.htm' })",
  );
  const page = await extension.realPage('/record/index.htm');
  const app = new App(await extension.openSidebar(page));
  await expect(app.view.getByText('无痕窗口', { exact: true })).toBeVisible();
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await expect(app.owed).toContainText('8,7');

  // Apart from normal windows, and nothing on this computer.
  await expect(normal.getByRole('button', { name: '开始' })).toBeVisible();
  expect(await normal.evaluate('chrome.storage.local.get(null)')).toEqual({});

  // It is there until the last private window is closed.
  await app.closeSidebar();
  await expect.poll(() => extension.isSidebarShown(page)).toBe(false);
  const again = new App(await extension.openSidebar(page));
  await expect(again.owed).toContainText('8,7');
  await page.close();
  await expect.poll(() => normal.evaluate('chrome.storage.session.get(null).then(Object.keys)')).toEqual([]);
});
