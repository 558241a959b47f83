import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('in a tab of its own the browser’s Back goes to the screen before, with what was typed, and then out', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const address = page.url();
  const app = new App(page);
  await app.begin();
  await app.openStep('填第一笔');
  await app.field('没还的金额').pressSequentially('864');
  await page.goBack();
  const first = app.button('贴一条短信，不用打字');
  await expect(first).toBeVisible();
  await page.goForward();
  await expect(app.field('没还的金额')).toHaveValue('864');
  await page.goBack();
  await expect(first).toBeVisible();
  // Nothing of it stands in the address or in the entries, but how many there are.
  expect(page.url()).toBe(address);
  expect(await page.evaluate('history.state')).toBe(0);
  await page.goBack();
  expect(page.url()).not.toBe(address);
});

test('beside a page the app leaves no entry in the history, which is the page’s @long', async ({
  extension,
}) => {
  const page = await extension.openBill();
  const app = new App(await extension.openSidebar(page));
  const entries = () => page.evaluate('history.length');
  const before = await entries();
  await app.begin();
  await app.openStep('填第一笔');
  await app.button('返回清单').click();
  expect(await entries()).toBe(before);
});
