import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('a day is typed as the bill writes it: which day that is stands beneath it, and what is typed stays', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  await app.typeBill({ unpaid: '8640', dueDate: '' });
  const due = app.field('还款日');
  await due.pressSequentially('11月10日');
  await expect(app.view.getByText('→ 2026年11月10日 周二')).toBeVisible();
  await expect(due).toHaveValue('11月10日');
  await expect(due).toHaveAccessibleDescription(/2026年11月10日 周二/);
  for (const [typed, day] of [
    ['11.10', '2026年11月10日 周二'],
    ['11/10', '2026年11月10日 周二'],
    ['26号', '2026年11月26日 周四'],
    ['明天', '2026年11月25日 周三'],
    ['28', '2026年11月28日 周六'],
    ['逾期12天', '2026年11月12日 周四'],
    ['上个月12号', '2026年10月12日 周一'],
    ['下周五', '2026年12月4日 周五'],
    ['十一月十日', '2026年11月10日 周二'],
  ] as const) {
    await due.fill(typed);
    await expect(app.view.getByText(`→ ${day}`)).toBeVisible();
  }
  await due.press('Tab');
  await expect(due).toHaveValue('十一月十日');
  await expect(app.problems).toHaveCount(0);
  await expect(app.view.getByText('8,640.00 × 0.05% × 14 天 = 60.48')).toBeVisible();

  await due.fill('11.31');
  await due.press('Tab');
  await expect(app.problems).toHaveText('11 月没有 31 日，请照账单再看一眼。');
  await due.fill('11.10');
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('逾期 14 天');
  // What is kept is a whole date.
  await app.openStep('填第一笔');
  await expect(due).toHaveValue('2026-11-10');
});

test('half typed and left by a reload, tomorrow is the day that was meant @long', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  await app.field('还款日').fill('明天');
  await expect(app.view.getByText('→ 2026年11月25日 周三')).toBeVisible();
  await app.reload();
  await app.openStep('填第一笔');
  await expect(app.field('还款日')).toHaveValue('2026-11-25');
});

test('on the phone: the day by which they want an answer, as they say it @long', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '11月10日', billSays: '8700.48' });
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.button('对方报了方案').click();
  await app.typeOffer({ parts: '12', perPart: '725' });
  await app.view.getByText('还说了减免').click();
  const answerBy = app.field('最晚哪天答复');
  await answerBy.fill('20号');
  // It can only lie ahead.
  await expect(app.view.getByText('→ 2026年12月20日 周日')).toBeVisible();
  await answerBy.fill('26号');
  await expect(app.view.getByText('→ 2026年11月26日 周四')).toBeVisible();
  await expect(app.problems).toHaveCount(0);
  await answerBy.press('Escape');
  await app.button('结束通话').click();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText(/最晚 2026-11-26（含当天）答复/)).toBeVisible();
});

test('several days, each as it is said @long', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.view.getByRole('navigation').getByRole('button', { name: '算一算' }).click();
  await app.button(/法院的期限/).click();
  await app.view.getByText('最后一天碰上放假').click();
  await app.field('放假的日子').fill('明年1月1日、1月2日');
  await expect(app.view.getByText('→ 2027年1月1日 周五、2027年1月2日 周六')).toBeVisible();
  await expect(app.problems).toHaveCount(0);
});
