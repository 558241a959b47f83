import { App, exampleBudget } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

/** 8,640.00 due on 10 November at 0.05 % a day, 14 days late; 860.00 a month is safe, 800.00 is at hand. */
async function withBudget(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8704.80' });
  await app.openStep('定底线');
  await app.typeBudget(exampleBudget);
  await app.button('定下来，看清单').click();
  await app.openStep('定方案');
  return app;
}

const card = (app: App, name: string) => app.view.getByRole('article', { name });

test('a late bill that charges nothing for it: no fee to let go, and no other number of parts, is told of @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0', billSays: '8640' });
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  const rungs = app.view.getByRole('list', { name: '三级方案' });
  await expect(rungs).not.toContainText(/期数改了|减免/);
  await expect(rungs).toContainText('没有逾期费用要付，和先提的一样。');

  await app.choose('换一个期数');
  await app.field('让到几期').fill('9');
  await app.field('让到几期').blur();
  await expect(rungs).toContainText('960.00元 × 9 期期数改了，共 8,640.00。');
  await expect(rungs).not.toContainText('减免');
});

test('ways of paying one by one: what can be paid first, one payment without the cash last', async ({
  extension,
}) => {
  const app = await withBudget(extension);
  await app.button('一个个看').click();
  const names = app.view.getByRole('article').getByRole('heading');
  await expect(names).toHaveText(['等额分期', '先少后多', '先缓后分', '一次结清', '只还最低']);

  await expect(card(app, '等额分期')).toContainText('稳妥还得起720.00元 × 12 期');
  await expect(card(app, '等额分期')).toContainText('逾期费用 60.48 申请减免');
  await expect(card(app, '等额分期')).toContainText('比放着不管 12 个月少 1,637.28');
  await expect(card(app, '先少后多')).toContainText('300.00元 × 3 期，再645.00元 × 12 期');

  const once = card(app, '一次结清');
  await once.getByRole('button', { name: '改一改' }).click();
  await once.getByLabel('一次付多少').fill('7344');
  await expect(once).toContainText('手头差 6,544.00');
  await expect(once).toContainText('比现在欠的少1,356.48');
  await expect(once).toContainText('少 2,933.28');
  await expect(once.getByRole('button', { name: '改成先提这个' })).toBeHidden();

  await app.field('每月最低还').fill('120');
  await expect(card(app, '只还最低')).toContainText('还不完');
  await app.field('每月最低还').fill('200');
  await expect(card(app, '只还最低')).toContainText('200.00元 × 71 个月');
  await expect(app.view.getByText('放着不管 12 个月，多 1,576.80')).toBeVisible();
});

test('beyond what can be paid each month, every screen says so in the same words @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8704.80' });
  await app.setLimit('100', '50');
  await app.openStep('定方案');
  // The most parts there are: 8,640.00 / 60 = 144.00, and 60.48 of fee ahead.
  const rungs = app.view.getByRole('list', { name: '三级方案' }).getByRole('listitem');
  await expect(rungs.nth(0)).toContainText('144.00元 × 60 期');
  await expect(rungs.nth(2)).toContainText('100.00元封顶，分到 60 期也超');
  await expect(app.view.getByText('每期超过底线 44.00分到 60 期也超。')).toBeVisible();
  await expect(app.view.getByText('先付的逾期费用，手头还差 10.48')).toBeVisible();

  // The ways of paying begin with the number of parts that is proposed there, which nobody has stored yet.
  await app.button('一个个看').click();
  await expect(card(app, '等额分期')).toContainText('144.00元 × 60 期');
  await expect(card(app, '等额分期')).toContainText('每期超 44.00');
  await expect(card(app, '先缓后分')).toContainText('每期超 44.00');
  await app.button('并排比').click();
  await expect(app.view.getByRole('row', { name: /^在底线里/ })).toContainText('每期超 44.00');
  await app.button('就这样，看清单').click();
  await expect(app.button(/准备方案 ，已完成 60 期 × 144.00，超底线/)).toBeVisible();
  await app.prepareCall();
  await expect(app.view.getByText('每期超过底线 44.00')).toBeVisible();
});

test('the one chosen is what the call asks for first', { tag: '@long' }, async ({ extension }) => {
  const app = await withBudget(extension);
  await app.button('一个个看').click();
  await card(app, '先缓后分').getByRole('button', { name: '改一改' }).click();
  await card(app, '先缓后分').getByLabel('先缓几个月').fill('2');
  await card(app, '先缓后分').getByRole('button', { name: '改成先提这个' }).click();
  await expect(
    card(app, '先缓后分').getByRole('button', { name: '先提这个', exact: true, pressed: true }),
  ).toBeVisible();

  await app.button('三级方案').click();
  await expect(app.field('分几期')).toHaveValue('12');
  await expect(app.field('第一期哪天还')).toHaveValue('2027-02-10');
});

test('side by side: the table says what the chart draws, and covered amounts are in neither', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await withBudget(extension);
  await app.button('并排比').click();
  await expect(
    app.view.getByText('等额分期 12 个月还完，先少后多 15 个月还完，先缓后分 15 个月还完'),
  ).toBeVisible();
  const row = (name: string) => app.view.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('收入少两成')).toHaveText('收入少两成还得上还得上还得上手头差 7,840.00');
  await expect(row('比放着不管')).toHaveText(/(−1,637.28){4}/);
  await expect(row('单利法')).toHaveText('单利法18.25%18.25%18.25%—');

  await app.view.getByRole('heading', { name: '还剩多少没还' }).click();
  await app.view.locator('body').press('h');
  await expect(row('比放着不管')).toContainText('金额已遮住');
  const all = (await app.view.locator('body').textContent()) ?? '';
  // What stands beneath a cover is the same for every sum.
  expect(all.replaceAll('0000.00', '')).not.toMatch(/\d\.\d\d(?!%)/);
});
