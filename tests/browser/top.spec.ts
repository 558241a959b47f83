import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

// As wide as the sidebar, and low.
test.use({ viewport: { width: 400, height: 640 } });

const down = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
const offset = (page: Page) => page.evaluate(() => scrollY);

test('every screen begins at its top, however far the one before was scrolled @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.openStep('填第一笔');
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await down(page);
  expect(await offset(page)).toBeGreaterThan(100);
  await app.button('好了，看清单').click();
  await expect(app.owed.getByText('8,700.48')).toBeInViewport();
  expect(await offset(page)).toBe(0);

  await down(page);
  expect(await offset(page)).toBeGreaterThan(100);
  await app.prepareCall();
  await expect(app.view.getByRole('heading', { name: '打电话之前' })).toBeFocused();
  expect(await offset(page)).toBe(0);
  await app.button('返回清单').click();

  await app.setLimit('860', '800');
  await down(page);
  await app.openStep('定方案');
  await expect(app.view.getByRole('heading', { name: '准备方案' })).toBeFocused();
  expect(await offset(page)).toBe(0);
  await down(page);
  await app.button('就这样，看清单').click();
  await expect(app.owed.getByText('8,700.48')).toBeInViewport();
});

test('← shows the row one came from, though it lies below @long', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  const row = app.button('常见问题，找谁帮忙');
  await row.click();
  await app.button('返回清单').click();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 1 });
  const [bottom, dock] = await Promise.all([
    row.boundingBox(),
    app.view.getByRole('navigation', { name: '随时可用' }).boundingBox(),
  ]);
  expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);

  // From below one comes back to what is pinned there without the list going down.
  await page.evaluate(() => scrollTo(0, 0));
  const calc = app.view.getByRole('navigation', { name: '随时可用' }).getByRole('button', { name: '算一算' });
  await calc.click();
  await app.button('返回清单').click();
  await expect(calc).toBeFocused();
  expect(await offset(page)).toBe(0);
});

test('the call begins at its top with large text too, where all of it scrolls @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await page.setViewportSize({ width: 300, height: 640 });
  await app.prepareCall();
  await down(page);
  await app.button('接通了，开始').click();
  await expect(app.sentence).toBeVisible();
  expect(await offset(page)).toBe(0);
});
