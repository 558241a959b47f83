import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('a late bill: owed today, what tomorrow adds, the sum as one line, and what the difference is', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  await app.typeBill({ unpaid: '8,640.00', dueDate: '2026-11-10', billSays: '8704.80' });
  await expect(app.view.getByText('8,640.00 × 0.05% × 14 天 = 60.48')).toBeVisible();
  await expect(app.view.getByText('账单多 4.32，正好是 1 天的费用')).toBeVisible();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('8,700.48');
  await expect(app.owed).toContainText('逾期 14 天');
  await expect(app.owed).toContainText('明天再加4.32');
});

test('a bill not late yet: days left, fee 0, and the next step is to ask for more time @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-30', billSays: '8640' });
  await expect(app.owed).toContainText('还有 6 天');
  await expect(app.owed).toContainText('逾期费用0.00');
  await expect(app.owed).toContainText('最晚 11月30日（含当天）');
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  await expect(app.field('想展期到哪天')).toHaveValue('2026-12-30');
  await app.button('就这样，看清单').click();
  await expect(app.view.getByRole('heading', { name: '到期前，先申请展期' })).toBeVisible();
  await app.button('准备通话').click();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.hear('说了');
  await expect(app.sentence).toHaveText('这期还没到期，请帮我申请展期到 12月30日。');
});

test('not late, and no more time wanted: parts are asked for at once, and no other rung is shown', {
  tag: '@long',
}, async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-30', billSays: '8640' });
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  await app.field('想展期到哪天').fill('');
  await app.field('分几期').fill('12');
  const rungs = app.view.getByRole('list', { name: '三级方案' }).getByRole('listitem');
  await expect(rungs).toHaveCount(2);
  await expect(rungs.first()).toContainText('720.00元 × 12 期');
  await app.button('就这样，看清单').click();
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await expect(app.view.getByText('先提 720.00 × 12')).toBeVisible();
  await expect(app.view.getByText('让到')).toHaveCount(0);
  await app.hear('可以办');
  await app.hear('说了');
  await app.hear('查到了，对得上');
  await expect(app.sentence).toContainText('请帮我分 12 期，每期 720.00 元');
});

test('three rungs: parts, the fee ahead, and the limit that stays with the user', { tag: '@long' }, async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  const rungs = app.view.getByRole('list', { name: '三级方案' }).getByRole('listitem');
  await expect(rungs.nth(0)).toContainText('720.00元 × 12 期');
  await expect(rungs.nth(0)).toContainText('逾期费用 60.48 申请减免');
  await expect(rungs.nth(1)).toContainText('逾期费用先付，共 8,700.48');
  await expect(rungs.nth(2)).toContainText('860.00元封顶，最少 11 期');

  await app.field('分几期').fill('6');
  await expect(app.view.getByText('每期超过底线 580.00')).toBeVisible();
  await app.field('分几期').fill('12');
  await app.view.getByText('换一个期数').click();
  await app.field('让到几期').fill('18');
  await expect(rungs.nth(1)).toContainText('480.00元 × 18 期');
});

test('the popup: owed today and tomorrow, and whether an offer is a good one', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('860', '800');
  const popup = await extension.openRealPopup();
  await expect(popup.getByText('8,700.48')).toBeVisible();
  await expect(popup.getByText('明天 8,704.80，多 4.32')).toBeVisible();

  await popup.getByRole('button', { name: '方案划算吗' }).click();
  await expect(popup.getByLabel('现在欠')).toHaveValue('8,700.48');
  const type = (label: string, text: string) => popup.getByLabel(label, { exact: true }).fill(text);
  await type('首付', '1500');
  await expect(popup.getByRole('heading', { name: '还缺 3 个数' })).toBeVisible();
  await type('几期', '6');
  await type('每期', '1200');
  await type('手续费/期', '54');
  await expect(popup.getByRole('heading', { name: '先别答应' })).toBeVisible();
  await expect(popup.getByText('超 394.00')).toBeVisible();
  await expect(popup.getByText('首付差 700.00')).toBeVisible();
  await expect(popup.getByText('15.2%')).toBeVisible();
  await expect(popup.getByText('比现在欠的')).toBeVisible();
  await expect(popup.getByText('共 9,024.00')).toBeVisible();
  await expect(popup.getByText('首付 800.00 元，分 10 期，每期 844.05 元。')).toBeVisible();
  await expect(popup.getByText('12 个月多 1,576.80')).toBeVisible();

  // Of another sum it is not known what doing nothing costs.
  await popup.getByLabel('现在欠').fill('5000');
  await expect(popup.getByText('放着不管')).toHaveCount(0);
});

const wrongBills = [
  { field: '没还的金额', typed: '八千多', says: '请填数字，例如 8640 或 8,640.00。' },
  { field: '没还的金额', typed: '8640.555', says: '小数最多两位，例如 8640.55。' },
  { field: '没还的金额', typed: '-100', says: '请填大于 0 的数，不用写负号。' },
  { field: '没还的金额', typed: '100000000.01', says: '超过 1 亿元了，看看是不是多打了几位。' },
  { field: '还款日', typed: '2026-02-30', says: '2 月没有 30 日，请照账单再看一眼。' },
  { field: '还款日', typed: '月底', says: '请写是哪天，例如 11月10日、11.10、26号。' },
  { field: '逾期费用，每天', typed: '五分', says: '请填百分数或万分之几，例如 0.05%、万分之五。' },
];

test('bad input: one clear sentence beside the field, and what was typed stays', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  for (const { field, typed, says } of wrongBills) {
    await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05' });
    await app.field(field).fill(typed);
    await app.button('好了，看清单').click();
    await expect(app.problems).toHaveText([says]);
    await expect(app.field(field)).toHaveValue(typed);
    await expect(app.field(field)).toBeFocused();
  }
  await app.reload();
  await app.openStep('填第一笔');
  await expect(app.field('逾期费用，每天')).toHaveValue('五分');
});
