import { expect } from '@playwright/test';
import { Launcher } from '../stage/launcher.ts';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

/** As fast as somebody types. */
const pace = { delay: 80 };

test('figures that are typed while one could point end that and stand in the field, and the page hears none of them', async ({
  pickOn,
}) => {
  const picking = await pickOn('/grabby.htm');
  const { page, app } = picking;
  const unpaid = app.field('没还的金额');
  await page.evaluate('__grab()');
  await picking.start();
  await page.evaluate('__presses.length = 0');
  await page.keyboard.type('8640', pace);
  await expect(unpaid).toHaveValue('8640');
  await expect(unpaid).toBeFocused();
  await expect.poll(() => new Launcher(page).count('iframe')).toBe(1);
  expect(await page.evaluate('__presses')).toEqual([]);

  // Anew: what stood there is gone, as it would be with a figure that was picked.
  await picking.start();
  await expect(app.view.getByText('等你在左边点一下，也可以直接打数字。')).toBeVisible();
  await app.button('不取了，自己填').focus();
  await page.keyboard.type('5120', pace);
  await expect(unpaid).toHaveValue('5120');
  await expect.poll(() => picking.shields().length).toBe(0);

  await picking.start('date');
  await page.keyboard.type('20261110', pace);
  await expect(app.field('还款日')).toHaveValue('20261110');
  await expect(unpaid).toHaveValue('5120');
});

test('where the page has taken the focus, it does not hear them either @long', async ({ pickOn }) => {
  const picking = await pickOn('/covered.htm');
  const { page, app } = picking;
  await picking.start();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true });
    addEventListener('keydown', ({ key }) => document.body.classList.add(`heard-${key}`), true);
  });
  await page.keyboard.type('864', pace);
  await expect(app.field('没还的金额')).toHaveValue('864');
  expect(await page.evaluate(() => document.body.className)).toBe('');
});

test('Escape ends it wherever the cursor is in the sidebar, and leaves the cursor there @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  const { page, app } = picking;
  await picking.start();
  const day = app.field('还款日');
  await day.click();
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  await expect(app.button('不取了，自己填')).toHaveCount(0);
  await expect(day).toBeFocused();
});

test('the bar and the tip are in Chinese, drawn with an edge, and the tip is there before it says something @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  await picking.start();
  const cover = picking.shields()[0];
  expect(await cover?.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  const tip = cover?.getByRole('status').last();
  await expect(tip as NonNullable<typeof tip>).toHaveText('');
  expect(await cover?.getByRole('status').count()).toBe(2);
  await picking.pointAt('#unpaid');
  expect(await tip?.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
});

test('a window that is only too narrow is told as such @long', async ({ pickOn }) => {
  const picking = await pickOn('/heads.htm');
  await picking.page.setViewportSize({ width: 480, height: 800 });
  await picking.app.button('从这个网页上点一个数').first().click();
  await expect(picking.app.view.getByText('窗口太窄，点不到网页。拉宽了再点，或者照着填。')).toBeVisible();
});
