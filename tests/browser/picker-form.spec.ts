import { expect } from '@playwright/test';
import { App } from '../stage/app.ts';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

test('where there is no page to point at, the form says where there is one @long', async ({
  stage,
  pickOn,
}) => {
  const told = '点那一页右边的“还得起”';
  const tab = new App(await stage.extension.openApp());
  await tab.openStep('填第一笔');
  await expect(tab.view.getByText(told)).toBeVisible();
  await tab.page.close();
  const { app } = await pickOn('/heads.htm');
  await expect(app.button('从这个网页上点一个数').first()).toBeVisible();
  await expect(app.view.getByText(told)).toHaveCount(0);
});

test('好了 does not drop a figure that was pointed at: it asks what becomes of it @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  const unpaid = app.field('没还的金额');
  await unpaid.fill('1');
  await expect(app.view.getByText('填的都留着')).toBeVisible();
  await picking.start();
  await picking.take('#cell');
  await expect(app.view.getByText('点到的还没用')).toBeVisible();
  await expect(picking.picked).toContainText('没还的金额：1.00 改成→ 326.40');
  await expect(picking.picked).toContainText('旁边写的是“10-28 超市”，像是买东西的一笔，不是没还的全部。');
  await app.button('好了，看清单').click();
  await expect(app.problems).toHaveText('先选：用这个，还是不用。');
  await expect(picking.picked).toBeFocused();
  await app.button('再加一笔').click();
  await expect(picking.picked).toBeFocused();
  await app.button('用这个').click();
  await expect(unpaid).toHaveValue('326.40');
  await expect(unpaid).toBeFocused();
  await expect(app.view.getByText('点到的还没用')).toHaveCount(0);
});

test('beside 应还 it is asked whether the fee is in it, and the whole goes where it can be checked @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  const [unpaid, billSays] = [app.field('没还的金额'), app.field('账单上现在写的数（可以不填）')];
  await unpaid.fill('');
  await picking.start();
  await picking.take('#split');
  await expect(picking.picked).toContainText('旁边写的是“应还”，可能含逾期费用。');
  await expect(app.button('用这个')).toHaveCount(0);
  await app.button('好了，看清单').click();
  await expect(app.problems.last()).toHaveText('先选：不含，含，还是不用。');
  await app.button('含，填到账单上现在写的数', { exact: true }).click();
  await expect(billSays).toHaveValue('8,640.55');
  await expect(unpaid).toHaveValue('');
  await expect(unpaid).toBeFocused();
  await expect(app.view.getByRole('status').filter({ hasText: '剩余本金' })).toBeVisible();
  await picking.start();
  await picking.take('#split');
  await app.button('不含，填到没还的金额').click();
  await expect(unpaid).toHaveValue('8,640.55');
});

test('a field that is filled says too that it waits, and Escape in the sidebar stops @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  const { app, page } = picking;
  await app.field('没还的金额').fill('100');
  await picking.start();
  await expect(app.view.getByText('等你在左边点一下，也可以直接打数字。')).toBeVisible();
  await app.button('不取了，自己填').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  await expect(app.field('没还的金额')).toHaveValue(/^100/);
});

test('before the due day nothing is asked: no fee can be in it @long', async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  await app.field('还款日').fill('2026-12-10');
  await picking.start();
  await picking.take('#split');
  await expect(app.button('用这个')).toBeVisible();
});
