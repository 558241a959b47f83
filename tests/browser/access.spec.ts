import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

async function violations(page: Page): Promise<string[]> {
  // In legacy mode no second page is opened, which the browser with our extension would not allow.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// Every screen is looked at in tests/gallery; here, that the extension's own page is what was looked at there.
test('the page of the extension can be used with a screen reader @long', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.button('开始').waitFor();
  expect(await violations(page)).toEqual([]);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.owed.waitFor();
  expect(await violations(page)).toEqual([]);
});

test('home and call go by keyboard alone', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.button('开始').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '只在这次打开期间' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(app.button('开始')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '协商清单' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(app.button('设置与隐私')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(app.button('填第一笔')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '弄清欠多少' })).toBeFocused();
  await app.button('返回清单').press('Enter');
  await expect(app.button('填第一笔')).toBeFocused();

  // With its last step the phase closes: the cursor is on it, and not lost.
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await expect(app.button('弄清欠多少')).toBeFocused();
});
