import type { Page } from '@playwright/test';
import { App, exampleBudget } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { agreed, walkCall } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

async function open(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  return app;
}

test('debts side by side: their total, the next day of each, and one open at a time @long', async ({
  extension,
}) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '' });
  await expect(app.debts.total).toHaveText('8,700.48元');

  await app.button('再加一笔').click();
  await app.button('借呗').click();
  await app.debts.pickRule('已经分期，每期有手续费');
  await app.typeBill({ unpaid: '5200', dueDate: '2026-12-05', dailyRate: '年利率18.25%' });
  await app.field('还有几期').fill('13');
  await app.field('手续费，合计').fill('520');
  await app.field('手续费，合计').blur();
  await expect(app.field('逾期费用，每年')).toHaveValue('18.25');
  await expect(app.view.getByText('每年 18.25%，合每天 0.05%（按 365 天）。')).toBeVisible();

  await app.debts.row('花呗').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.debts.row('借呗')).toContainText('最晚 12月5日（含当天）还 440.00');
  await expect(app.debts.row('借呗')).toContainText('5,720.00');
  await expect(app.debts.total).toHaveText('14,420.48元');

  await app.debts.row('花呗').click();
  await expect(app.field('没还的金额')).toHaveCount(0);
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('花呗要还');
  await expect(app.owed).toContainText('8,700.48');
  await expect(app.owed).toContainText('2 笔一共 14,420.48');
  // The one the call is about is late: the other's day is the next.
  await expect(app.owed).toContainText('借呗还款日 周六');
  await expect(app.owed).toContainText('最晚 12月5日（含当天）');
});

test('home says how many more debts are late than the one the call is about @long', async ({ extension }) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '' });
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-15', dailyRate: '0.05', billSays: '' });
  await app.button('好了，看清单').click();
  // 8,640.00 with 14 days of 4.32, 3,000.00 with nine of 1.50.
  await expect(app.owed).toContainText('2 笔一共 11,713.98，另有 1 笔逾期，明天一共再加 5.82');
  // And which: it opens where it is entered, and has the focus again on the way back.
  const others = app.view.getByRole('region', { name: '别的逾期' });
  await expect(others.getByRole('button')).toHaveText(['信用卡3,013.50还款日 11月15日逾期 9 天']);
  await others.getByRole('button', { name: '信用卡' }).click();
  await expect(app.field('没还的金额')).toHaveValue('3,000.00');
  await app.button('回清单').click();
  await expect(others.getByRole('button', { name: '信用卡' })).toBeFocused();
});

test('a debt that another person answers for stands first, and the one the call is about can be chosen', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.button('再加一笔').click();
  await app.button('别的债').click();
  await app.field('叫什么').fill('表哥');
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-20', dailyRate: '0' });
  await app.view.getByText('先还的债吗').click();
  await app.choose('有人担保');
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.debts.row('表哥').click();
  await expect(app.debts.rows).toHaveText([/^表哥.*这次谈这笔.*担保的人要替你还/, /^花呗/]);
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('表哥要还');
  await expect(app.owed).toContainText('3,000.00');
});

test('a debt since last year has its year in the list, and where its fee is worked out @long', async ({
  extension,
}) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2025-12-31' });
  await expect(app.view.getByText('从还款日的第二天（1月1日）算起')).toBeVisible();
  await app.field('还款日').fill('2025-12-30');
  await expect(app.view.getByText('从还款日的第二天（2025年12月31日）算起')).toBeVisible();
  await app.view.getByText('一步一步怎么算的').click();
  await expect(app.debts.steps.nth(1)).toContainText('2025年12月31日到 11月24日的费用');

  await app.button('再加一笔').click();
  await expect(app.debts.row('花呗')).toContainText('还款日 2025年12月30日');
});

test('part payments: each step of the figure, what the bill left out, and a day to come is none', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '10000', dueDate: '2026-10-25' });
  await app.view.getByText('还过一部分').click();
  await app.field('还了多少').fill('1000');
  await app.field('哪天还的').fill('2026-11-25');
  await app.button('记上这笔').click();
  await expect(app.problems).toHaveText(['这一天还没到，请填已经过了的日子。']);
  await app.field('哪天还的').fill('2026-11-14');
  await app.button('记上这笔').click();
  // 20 days of 5.00, then 900.00 of the bill; 10 days of 4.55.
  await app.view.getByText('一步一步怎么算的').click();
  await expect(app.debts.steps).toHaveText([
    '账单上没还的10,000.00',
    '10月26日到 11月14日的费用+ 100.0010,000.00 × 0.05% × 20 天',
    '11月14日还的− 1,000.00抵费用 100.00，抵没还的 900.00',
    '11月15日到 11月24日的费用+ 45.509,100.00 × 0.05% × 10 天',
    '到今天一共9,145.50没还的 9,100.00，费用 45.50',
  ]);

  await app.field('账单上现在写的数').fill('9150.00');
  await expect(app.view.getByText('可能一直按整笔账单算费用，没扣掉已经还的。')).toBeVisible();
  await app.field('账单上现在写的数').fill('10150.00');
  await expect(app.view.getByText('11月14日还的 1,000.00，账单上可能没有。')).toBeVisible();
  await app.field('账单上现在写的数').fill('9999.00');
  await expect(app.view.getByText('说不准差在哪，请对方分开报。')).toBeVisible();
  await app.choose('打电话时提醒我问');
  await app.button('好了，看清单').click();
  await app.prepareCall();
  await expect(app.view.getByText('别忘了问：这个数怎么算的？本金和费用请分开说。')).toBeVisible();
});

test('what is red is spoken of only where something is red, and 已保存 only where something is @long', async ({
  extension,
}) => {
  const app = await open(extension);
  const saved = app.view.getByRole('contentinfo').getByRole('status');
  await expect(saved).toHaveText('');
  await app.button('信用卡').click();
  await expect(saved).toHaveText('填的都留着，还没填完');
  await app.button('花呗').click();
  await app.field('没还的金额').fill('8640');
  await app.field('还款日').fill('11月15');
  // Whole, and not left yet.
  await expect(saved).toHaveText('填的都留着');
  await app.field('还款日').fill('11月31');
  await app.field('没还的金额').focus();
  await expect(app.problems).toHaveText(['11 月没有 31 日，请照账单再看一眼。']);
  await expect(saved).toHaveText('填的都留着，红的还没算进去');
  await app.field('还款日').fill('11月15');
  await app.field('没还的金额').focus();
  await expect(saved).toHaveText('已保存');
});

test('a due day more than three years back is asked about, counts, and leads to 过没过三年 @long', async ({
  extension,
}) => {
  const app = await open(extension);
  const asked = app.view.getByText('还款日过了三年多，年份没打错吧？');
  await app.field('没还的金额').fill('8640');
  await app.field('还款日').fill('2023-11-24');
  await app.field('没还的金额').focus();
  await expect(app.debts.total).toBeVisible();
  await expect(asked).toBeHidden();
  await app.field('还款日').fill('2019-11-10');
  await expect(asked).toBeVisible();
  await app.button('看过没过三年').click();
  await expect(app.view.getByRole('heading', { name: '过没过三年' })).toBeVisible();
  await expect(app.field('最后一期')).toHaveValue('2019-11-10');
});

test('a debt that lacks something is not in the total, and the list says so @long', async ({ extension }) => {
  const app = await open(extension);
  await app.button('借呗').click();
  await app.field('没还的金额').fill('5200');
  await app.button('返回清单').click();
  const unfinished = app.view.getByRole('region', { name: '有一笔没填完' });
  await expect(unfinished).toContainText('借呗 5,200.00，还没算进来。');
  await unfinished.getByRole('button', { name: '去填完' }).click();
  await expect(app.field('没还的金额')).toHaveValue('5200');
  await expect(app.view.getByText('填的都留着，还没填完')).toBeVisible();
  await expect(app.view.getByText('已保存')).toHaveCount(0);
  await app.button('花呗').click();
  await app.field('还款日').fill('2026-11-10');
  await app.button('好了，看清单').click();
  await expect(unfinished).toHaveCount(0);
});

test('putting one payment right after the other loses neither, nor what is half typed @long', async ({
  extension,
}) => {
  const app = await open(extension);
  const paid = app.view.locator('.paid li');
  await app.typeBill({ unpaid: '10000', dueDate: '2026-10-25' });
  await app.view.getByText('还过一部分').click();
  for (const [amount, day] of [
    ['1000', '2026-11-14'],
    ['200', '2026-11-20'],
  ] as const) {
    await app.field('还了多少').fill(amount);
    await app.field('哪天还的').fill(day);
    await app.button('记上这笔').click();
  }
  await app.button('改 2026年11月14日这笔').click();
  await app.field('还了多少').fill('1100');
  await app.button('改 2026年11月20日这笔').click();
  await expect(paid).toHaveText([/^2026年11月14日1,100\.00/]);
  await expect(app.field('还了多少')).toHaveValue('200.00');

  await app.field('哪天还的').fill('2026-11-2');
  await app.field('还了多少').fill('');
  await app.button('改 2026年11月14日这笔').click();
  await expect(app.problems.first()).toBeVisible();
  await expect(app.field('哪天还的')).toHaveValue('2026-11-2');
  await expect(paid).toHaveText([/^2026年11月14日1,100\.00/]);
  await app.field('还了多少').fill('200');
  await app.button('改 2026年11月14日这笔').click();
  await expect(paid).toHaveText([/^2026年11月2日200\.00/]);
  await app.field('还了多少').fill('1000');
  await app.button('好了，看清单').click();
  // 8 days of 5.00 and 160.00 of the bill; 12 of 4.92 and 940.96 of it; 44.50 for the last 10.
  await expect(app.owed).toContainText('8,943.54');
});

test('a debt taken out comes back with one press, and what is half typed outlives a reload', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.button('再加一笔').click();
  await app.button('借呗').click();
  await app.field('没还的金额').fill('5200');
  await app.reload();
  await app.openStep('对一对');
  await expect(app.debts.row('没填完的一笔')).toBeVisible();
  await expect(app.field('没还的金额')).toHaveValue('5200');

  await app.debts.row('花呗').click();
  await app.view.getByText('还过一部分').click();
  await app.field('还了多少').fill('1000');
  await app.button('删掉这笔').click();
  await expect(app.view.getByText('删了花呗这一笔。')).toBeVisible();
  await expect(app.debts.row('花呗')).toHaveCount(0);
  await app.button('撤销').click();
  await app.debts.row('花呗').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.field('还了多少')).toHaveValue('1000');
});

test('the only debt is deleted and brought back: it is there alone, and can be added to @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.openStep('填第一笔');
  await app.button('删掉这笔').click();
  await expect(app.field('没还的金额')).toHaveValue('');
  await app.button('撤销').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.debts.rows).toHaveCount(0);
  await expect(app.view.getByText('没填完的一笔')).toBeHidden();
  await expect(app.view.getByText('在另一个页面删掉了')).toBeHidden();
  await app.button('再加一笔').click();
  await expect(app.debts.rows).toHaveCount(2);
  await expect(app.field('没还的金额')).toHaveValue('');

  // What was typed meanwhile stays beside it.
  await app.debts.row('花呗').click();
  await app.button('删掉这笔').click();
  await app.field('没还的金额').fill('500');
  await app.button('撤销').click();
  await expect(app.debts.rows).toHaveCount(2);
});

test('what was ticked for a debt by hand goes with it, and comes back with it @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const stored = () => app.page.evaluate<string>('chrome.storage.local.get().then(JSON.stringify)');
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '' });
  await app.button('账单上没有这个数，先跳过').click();
  await expect.poll(stored).toContain('billChecked');
  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('删掉这笔').click();
  await expect.poll(stored).not.toContain('billChecked');
  await app.button('撤销').click();
  await expect.poll(stored).toContain('billChecked');
});

test('a paper is not ticked by hand while nothing was agreed in any call, but asked about @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const received = app.view.getByRole('button', { name: '拿到对方发来的书面确认 点一下打勾' });
  await app.begin();
  await app.button('落到纸面').click();
  await received.click();
  await expect(app.view.getByText('还没有记下谈成的通话')).toBeVisible();
  await app.button('还没有', { exact: true }).click();
  await expect(received).toHaveAttribute('aria-pressed', 'false');
  await expect(received).toBeFocused();
  await received.click();
  await app.button('打勾', { exact: true }).click();
  await expect(app.view.getByRole('button', { name: '拿到对方发来的书面确认' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('two debts are agreed one after the other: each has its own ticks and payments, also taken out and put back', async ({
  extension,
  startAfter,
}) => {
  await startAfter(agreed);
  const app = new App(await extension.openApp());
  const noShot = async () => undefined;
  const received = app.view.getByRole('button', { name: '拿到对方发来的书面确认' });
  await app.button('收到了').click();
  await expect(received).toHaveAttribute('aria-pressed', 'true');

  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-15', dailyRate: '0.05', billSays: '3013.50' });
  await app.field('没还的金额').focus();
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('2 笔一共 11,713.98');
  // The plan was for 花呗.
  await app.prepareCall();
  await app.button('就提这个').click();
  await app.button('返回清单').click();
  await walkCall(app, noShot);
  await expect(app.view.getByRole('heading', { name: '收到书面确认了吗？' })).toBeVisible();
  await expect(app.owed).toContainText('信用卡客服 答应把方案书面发给我');

  const payments = app.button('花呗谈成了，看要还的');
  await payments.click();
  const card = app.view.getByRole('region', { name: '信用卡', exact: true });
  const huabei = app.view.getByRole('region', { name: '花呗', exact: true });
  await app.button('还了：花呗，付逾期费用').click();
  await app.button('还了：花呗，还第 1 期').click();
  await expect(huabei).toContainText('还了 2 笔 780.48 元，还剩 11 笔 7,920.00 元。');
  await expect(card).toContainText('还了 0 笔 0.00 元，还剩 13 笔 3,013.50 元。');
  await app.button('好了，看清单').click();
  await expect(payments).toBeFocused();
  await app.openStep('按约还完');
  await expect(app.button(/还上第一期 ?，已完成/)).toHaveCount(0);

  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.debts.row('花呗').click();
  await app.button('删掉这笔').click();
  await app.button('撤销').click();
  await app.debts.row('花呗').click();
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('谈成了');
  await expect(received).toHaveAttribute('aria-pressed', 'true');
  await app.openStep('按约还完');
  await expect(app.button(/还上第一期 ?，已完成/)).toBeVisible();
});

test('with 花呗 agreed at 720.00 a month, the limit for 借呗 is lower once that is put in @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const noShot = async () => undefined;
  const note = app.view.getByText('底线还要减去 720.00');
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.openStep('定底线');
  await app.typeBudget({ ...exampleBudget, otherDebts: '0' });
  await expect(app.view.getByText('要谈的这笔不算在里面')).toBeVisible();
  await app.button('定下来，看清单').click();
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await walkCall(app, noShot);

  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('借呗').click();
  await app.debts.pickRule('按天收逾期费用');
  await app.typeBill({ unpaid: '6000', dueDate: '2026-11-15', dailyRate: '0.05', billSays: '6027' });
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.button('好了，看清单').click();
  await app.prepareCall();
  await app.button('就提这个').click();
  await expect(app.view.getByText('1,480.00元封顶')).toBeVisible();
  await expect(note).toHaveCount(1);
  await expect(app.view.getByText('花呗谈成了，每月 720.00。')).toBeVisible();

  await app.button('去改底线').click();
  const field = app.field('别的债一共');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('花呗谈成了，每月 720.00，要算在里面。要谈的借呗不算。');
  await app.button('填 720.00').click();
  await expect(field).toHaveValue('720.00');
  await expect(app.budget.answer.first()).toContainText('760.00元');
  await app.button('撤销').click();
  await expect(field).toHaveValue('0.00');
  await app.button('填 720.00').click();
  await app.button('定下来，再打电话').click();
  await expect(app.view.getByText('760.00元封顶')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('with two debts the plan says that the limit is for both, and the budget names what the other takes @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const note = app.view.getByText('这 1,480.00 元是几笔债一起用的');
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('借呗').click();
  await app.debts.pickRule('按天收逾期费用');
  await app.typeBill({ unpaid: '6000', dueDate: '2026-12-05', dailyRate: '0.05', billSays: '6000' });
  await app.button('好了，看清单').click();
  await app.openStep('定底线');
  await app.typeBudget({ ...exampleBudget, otherDebts: '0' });
  await expect(app.view.getByText('借呗：整笔 6,000.00，12月5日到期。')).toBeVisible();
  await app.button('定下来，看清单').click();

  await app.openStep('定方案');
  await expect(note).toBeVisible();
  await expect(app.view.getByText('另外 1 笔欠 6,000.00 元，还没算进去。')).toBeVisible();
  await app.button('去改底线').click();
  await expect(app.field('别的债一共')).toBeFocused();
  await app.field('别的债一共').fill('500');
  await app.button('定下来，看方案').click();
  await expect(app.view.getByText('980.00元封顶')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('what is typed at the plan of one debt is not there at that of another, and still there at its own @long', async ({
  extension,
}) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.button('好了，看清单').click();
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  await app.field('分几期').fill('十二');
  await app.button('返回清单').click();

  await app.openStep('弄清欠多少');
  await app.openStep('对一对');
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-15', dailyRate: '0.05', billSays: '3013.50' });
  await app.field('没还的金额').focus();
  const takesCall = app.view.getByRole('button', { name: '这次谈这笔', exact: true });
  await takesCall.click();
  await app.button('好了，看清单').click();
  await app.openStep('定方案');
  await expect(app.field('分几期')).toHaveValue('12');
  await app.button('返回清单').click();

  await app.openStep('弄清欠多少');
  await app.openStep('对一对');
  await app.debts.row('花呗').click();
  await takesCall.click();
  await app.button('好了，看清单').click();
  await app.openStep('定方案');
  await expect(app.field('分几期')).toHaveValue('十二');
});

test('of two debts one is taken out with a payment half typed: the other is there, and all of it comes back @long', async ({
  extension,
}) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.button('再加一笔').click();
  await app.button('别的债').click();
  await app.field('叫什么').fill('表哥');
  await app.typeBill({ unpaid: '5200', dueDate: '2026-11-12', dailyRate: '0' });
  await app.button('好了，看清单').click();
  await app.openStep('对一对');
  await app.debts.row('表哥').click();
  await app.view.getByText('还过一部分').click();
  await app.field('还了多少').fill('200');
  await app.button('删掉这笔').click();
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await app.button('撤销').click();
  await expect(app.debts.row('表哥')).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.field('还了多少')).toHaveValue('200');
});

test('a debt that is deleted on another page stays deleted, though a figure was being typed here @long', async ({
  extension,
}) => {
  const here = await open(extension);
  await here.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '' });
  await here.button('好了，看清单').click();
  await here.openStep('填第一笔');
  const there = new App(await extension.openApp());
  await there.openStep('填第一笔');

  await here.page.bringToFront();
  await here.field('没还的金额').fill('777');
  await there.page.bringToFront();
  await expect(there.field('没还的金额')).toHaveValue('777');
  await there.button('删掉这笔').click();
  await expect(there.view.getByText('删了花呗这一笔。')).toBeVisible();

  await here.page.bringToFront();
  await expect(here.view.getByText(/在另一个页面删掉了/)).toBeVisible();
  await expect(here.field('没还的金额')).toHaveCount(0);
  // The way on: another one, or the old one back where it was deleted.
  await there.page.bringToFront();
  await there.button('撤销').click();
  await here.page.bringToFront();
  await expect(here.field('没还的金额')).toHaveValue('777');
  await there.page.bringToFront();
  await there.button('删掉这笔').click();
  await here.page.bringToFront();
  await here.button('再加一笔').click();
  await expect(here.view.getByText(/在另一个页面删掉了/)).toHaveCount(0);
  await expect(here.field('没还的金额')).toHaveValue('');
});

test('a debt that is begun on one page and finished on another is stored once, though the cursor is still in it here @long', async ({
  extension,
}) => {
  const here = await open(extension);
  await here.field('没还的金额').pressSequentially('8640');
  await here.field('还款日').pressSequentially('11月');
  const there = new App(await extension.openApp());
  await there.openStep(/填第一笔/);
  await there.field('还款日').fill('2026-11-10');
  await there.button('好了，看清单').click();
  // 14 days of 0.05 % on 8,640.00.
  await expect(there.owed).toContainText('8,700.48');

  await here.page.bringToFront();
  await expect(here.field('还款日')).toHaveValue('2026-11-10');
  await expect(here.debts.rows).toHaveCount(0);
  await here.button('好了，看清单').click();
  await expect(here.owed).toContainText('8,700.48');
  await expect(here.owed).not.toContainText('2 笔');
});

test('a rate for a year that is typed for a day makes no debt of five times as much: 每年 puts it right @long', async ({
  extension,
}) => {
  const app = await open(extension);
  await app.typeBill({ unpaid: '12000', dueDate: '2026-11-06', dailyRate: '14.6' });
  await app.button('好了，看清单').click();
  await expect(app.problems).toHaveText(['每天收这么多，太高了。合同写的多半是每年的，点旁边的“每年”。']);
  await expect(app.field('逾期费用，每天')).toHaveValue('14.6');
  // As it was stored before, at the common rate: 12,000.00 x 0.05 % x 18 days.
  await expect(app.debts.total).toHaveText('12,108.00元');

  await app.button('每年').click();
  await expect(app.problems).toHaveCount(0);
  // At 0.04 % a day.
  await expect(app.debts.total).toHaveText('12,086.40元');
});

test('a 借呗 without the contract at hand: its penalty is guessed, and that is said until it is known @long', async ({
  extension,
}) => {
  const app = await open(extension);
  const guess = app.view.getByText('罚息先按 1.5 倍估的，问清再改。');
  await app.button('借呗').click();
  await app.typeBill({ unpaid: '12000', dueDate: '2026-11-12' });
  await app.field('合同利率，每天').fill('0.05');
  await app.field('合同利率，每天').blur();
  await expect(guess).toBeVisible();
  await app.button('好了，看清单').click();
  // 12,000.00 x 0.05 % x 1.5 x 12 days.
  await expect(app.owed).toContainText('12,108.00');
  await expect(guess).toBeVisible();
  await app.prepareCall();
  await expect(app.view.getByText('别忘了问：罚息是合同利率的几倍？')).toBeVisible();
  await app.button('返回清单').click();

  await app.openStep('填第一笔');
  await app.field('罚息倍数').fill('1.3');
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('12,093.60');
  await expect(guess).toHaveCount(0);
});

test('two 借呗 are told apart: by the order they were entered, or by what they are called @long', async ({
  extension,
}) => {
  const app = await open(extension);
  for (const unpaid of ['12000', '5200']) {
    if (unpaid === '5200') await app.button('再加一笔').click();
    await app.button('借呗', { exact: true }).click();
    await app.typeBill({ unpaid, dueDate: '2026-11-12' });
    await app.field('合同利率，每天').fill('0.05');
    await app.field('没还的金额').focus();
  }
  await expect(app.debts.rows).toHaveText([/^借呗（第 1 笔）/, /^借呗（第 2 笔）/]);
  await app.field('怎么叫它').fill('买车');
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('借呗要还');
  await app.prepareCall();
  await expect(app.view.getByText('借呗（买车），11月12日到期')).toBeVisible();
});

const stored = (page: Page): Promise<string> =>
  page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');

/** 方案划算吗, from the list and back to it. */
async function atOffer(app: App, act: () => Promise<void>): Promise<void> {
  await app.view.getByRole('navigation').getByRole('button', { name: '算一算' }).click();
  await app.button('方案划算吗').click();
  await act();
  await app.button('返回算一算').click();
  await app.button('返回清单').click();
}

test('what they offer is typed about one debt, is not shown for another, and goes with it @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await atOffer(app, () => app.typeOffer({ down: '1503' }));

  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-15', dailyRate: '0.05' });
  await app.field('没还的金额').focus();
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.button('好了，看清单').click();
  await atOffer(app, async () => {
    // 3,000.00 and nine days of 1.50.
    await expect(app.field('现在欠')).toHaveValue('3,013.50');
    await expect(app.offerField('首付')).toHaveValue('');
    await app.typeOffer({ down: '607' });
  });

  expect(await stored(page)).toContain('"1503"');
  await app.openStep('填第一笔');
  await app.debts.row('花呗').click();
  await app.button('删掉这笔').click();
  await app.button('返回清单').click();
  await expect.poll(() => stored(page)).not.toContain('"1503"');
  expect(await stored(page)).toContain('"607"');
});

test('what was typed before there was a debt is of the first, comes back with it, and goes with it @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await atOffer(app, () => app.typeOffer({ down: '1503' }));
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await atOffer(app, () => expect(app.offerField('首付')).toHaveValue('1503'));
  await app.openStep('填第一笔');
  await app.button('删掉这笔').click();
  await app.button('撤销').click();
  await expect.poll(() => stored(page)).toContain('"1503"');
  await app.button('删掉这笔').click();
  await app.button('返回清单').click();
  await expect.poll(() => stored(page)).not.toContain('1503');
});

test('the plan of a debt that is taken out goes with it, and comes back with it @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('860', '800');
  await app.setPlan({ parts: '17', firstDate: '2026-12-10' });
  await expect.poll(() => stored(page)).toContain('"parts":17');
  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('删掉这笔').click();
  await expect.poll(() => stored(page)).not.toContain('"parts"');
  await app.button('撤销').click();
  await expect.poll(() => stored(page)).toContain('"parts":17');
});

test('what a call is got ready with is that of its debt: it is not there for another, and goes with its own @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  const pick = (name: string | RegExp) => app.view.getByRole('radio', { name });
  const superior = pick('上次没谈成，找能定的人');
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '3000', dueDate: '2026-11-15', dailyRate: '0.05' });
  await app.button('好了，看清单').click();
  await app.prepareCall();
  await app.button('以前打过，没记在这里').click();
  await app.choose('上次没谈成，找能定的人');
  await expect(superior).toBeChecked();
  await app.choose('信用卡，11月15日到期');
  await expect(superior).not.toBeChecked();
  await app.choose('花呗，11月10日到期');
  await expect(superior).toBeChecked();
  await expect.poll(() => stored(page)).toContain('"superior"');

  await app.button('返回清单').click();
  await app.openStep('填第一笔');
  await app.button('删掉这笔').click();
  await app.button('返回清单').click();
  await expect.poll(() => stored(page)).not.toContain('"superior"');
});
