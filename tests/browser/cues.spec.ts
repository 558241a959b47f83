import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

test('the whole call on paper: two A4 pages at most, without the limit @long', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('913', '847');
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await app.prepareCall();
  await app.button('打印提词单').click();

  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('本金 8,640.00 元，请帮我分 12 期，每期 720.00 元，12月10日开始。');
  await expect(sheet).toContainText('已产生的 60.48 元逾期费用，请帮我申请减免。');
  await expect(sheet).toContainText('说要上征信');
  await expect(sheet).toContainText('如果晚一天还，说好的还算数吗？');
  expect(await sheet.textContent()).not.toMatch(/913|847/);

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBeGreaterThan(0);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2);

  await app.button('返回打电话之前').click();
  await expect(app.button('接通了，开始')).toBeVisible();
});

test('with nothing filled in it prints the call without figures', { tag: '@long' }, async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.prepareCall();
  await app.button('打印提词单').click();
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('您好，我想协商还款，请问您能办吗？');
  expect(await sheet.textContent()).not.toMatch(/\{\w+\}/);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
});
