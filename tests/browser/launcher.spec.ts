import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('the launcher is switched off in the settings: not seen on pages, and the keyboard still opens the sidebar @long', async ({
  extension,
}) => {
  const page = await extension.openBill();
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openSettings();
  await app.choose('在支付宝网页上显示入口');
  await page.bringToFront();
  const edge = { clip: { x: 1300, y: 480, width: 140, height: 160 } };
  const without = await page.screenshot(edge);
  await app.choose('在支付宝网页上显示入口');
  await expect.poll(async () => (await page.screenshot(edge)).equals(without)).toBe(false);
  await app.choose('在支付宝网页上显示入口');
  await expect.poll(async () => (await page.screenshot(edge)).equals(without)).toBe(true);

  await page.mouse.click(600, 700);
  await extension.pressShortcut(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
});
