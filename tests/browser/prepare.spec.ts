import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

/** 8,640.00, two weeks late. */
async function billed(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  return app;
}

/** A call that ends at once, with this outcome, and its record. */
async function called(app: App, staff: string, ...heard: string[]): Promise<void> {
  await app.prepareCall();
  await app.button('接通了，开始').click();
  for (const reply of heard) await app.hear(reply);
  await app.button(/挂断了，记下来/).click();
  await app.view.getByRole('textbox', { name: '工号' }).fill(staff);
}

test('after a refusal its record stands above, and the next call asks who may decide', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await billed(extension);
  await called(app, 'B3158', '办不了，要别人办', '转不了，说会回电', '不能记，也不回电');
  await app.view.getByText('找能做决定的人', { exact: true }).click();
  await app.button('记完了，看清单').click();

  await app.prepareCall();
  const last = app.view.getByRole('region', { name: '上一次通话' });
  await expect(last.getByRole('heading', { name: '上次：95188，没谈成' })).toBeVisible();
  await expect(last).toContainText('11月24日 周二');
  await expect(last).toContainText('工号 B3158');
  await expect(last).toContainText('下一步：打电话，找能做决定的人');
  await expect(last).toContainText('最晚 11月25日（含当天）');
  await last.getByRole('button', { name: '看这次的记录' }).click();
  await expect(app.view.getByRole('textbox', { name: '工号' })).toHaveValue('B3158');
  await app.button('返回打电话之前').click();
  await expect(app.view.getByRole('radio', { name: '上次没谈成，找能定的人' })).toBeChecked();
  await app.button('接通了，开始').click();
  await expect(app.sentence).toHaveText('您好，11月24日我来谈还款，没谈成。请问谁能定还款方案？');
});

test('after a promise to ring back the next call asks for the answer; another kind can be picked', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await billed(extension);
  await called(app, 'B3158', '办不了，要别人办', '转不了，说会回电', '同意，会回电');
  await app.button('记完了，看清单').click();

  await app.prepareCall();
  await expect(app.view.getByRole('radio', { name: '问上次说好的答复' })).toBeChecked();
  await app.choose('打 95188，谈花呗');
  await app.reload();
  await app.prepareCall();
  await expect(app.view.getByRole('radio', { name: '打 95188，谈花呗' })).toBeChecked();
  await app.choose('问上次说好的答复');
  await app.button('接通了，开始').click();
  await expect(app.sentence).toHaveText('您好，11月24日我打来谈过还款，说好会答复。请问有结果了吗？');
  await app.hear('问上次谁接的');
  await expect(app.sentence).toHaveText('是 11月24日，接电话的工号 B3158。请您查一下。');
});

test('before any call nothing is said of a last one; who has called elsewhere opens it, and it holds @long', async ({
  extension,
}) => {
  const app = await billed(extension);
  await app.prepareCall();
  const kinds = app.view.getByRole('group', { name: '这次是哪种电话' });
  await expect(kinds.getByRole('radio')).toHaveCount(1);
  await app.button('以前打过，没记在这里').click();
  await expect(kinds.getByRole('radio', { name: '打 95188，谈花呗' })).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(kinds.getByRole('radio', { name: '问上次说好的答复' })).toBeChecked();
  await app.reload();
  await app.prepareCall();
  await expect(kinds.getByRole('radio', { name: '问上次说好的答复' })).toBeChecked();
});

test('of a 借呗 that is not complete yet, preparing names 借呗 @long', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openStep('填第一笔');
  await app.button('借呗').click();
  await app.field('没还的金额').fill('12000');
  await app.button('返回清单').click();
  await app.prepareCall();
  await expect(app.view.getByRole('radio', { name: '打 95188，谈借呗' })).toBeChecked();
  await expect(app.view.getByText('也可以在手机里点“借呗 → 客服”')).toBeVisible();
});

test('papers of a court have come: another goal, and the call begins with them @long', async ({
  extension,
}) => {
  const app = await billed(extension);
  await app.prepareCall();
  await expect(app.view.getByText('让费用停下，本金分期还')).toBeVisible();
  await app.choose('收到了法院的起诉状、传票或支付令');
  await expect(app.view.getByText('谈法院调解')).toBeVisible();
  await app.button('接通了，开始').click();
  await expect(app.sentence).toHaveText('您好，花呗的事，我收到法院材料了，想谈调解。您能办吗？');
});

test('they ring, and it is a collector: for whom, the mandate, and the lender is rung instead', async ({
  extension,
}) => {
  const app = await billed(extension);
  await app.prepareCall();
  await app.button('是对方打来的').click();
  await app.hear('是催收公司的');
  await expect(app.sentence).toHaveText('请问您是替哪家机构催的？');
  await app.hear('说债卖给他们了');
  await expect(app.sentence).toHaveText('请把债权转让的通知发给我，我先核对。');
  await app.hear('不肯发');
  await expect(app.sentence).toHaveText('我先对账，对完再打 95188 谈。谢谢，再见。');
});

test('an old debt: 12348 is asked first, and that three years begin anew is read before what to say @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2023-11-10' });
  await app.prepareCall();
  await expect(app.view.getByRole('heading', { name: '先别承认，先打 12348 问一句' })).toBeVisible();
  await app.button('问过了，记下答复').click();
  await expect(app.field('12348 怎么答的')).toBeFocused();
  await app.field('12348 怎么答的').fill('没过，可以谈');
  await app.button('记下，接着准备').click();
  await expect(app.view.getByRole('heading', { name: '打电话之前' })).toBeFocused();
  const text = (await app.view.getByRole('main').textContent()) ?? '';
  expect(text.indexOf('诉讼时效会从那天重新算')).toBeGreaterThan(text.indexOf('没过，可以谈'));
  expect(text.indexOf('诉讼时效会从那天重新算')).toBeLessThan(text.indexOf('这次是哪种电话'));

  await app.button('改答复').click();
  await expect(app.field('12348 怎么答的')).toBeFocused();
  await expect(app.field('12348 怎么答的')).toHaveValue('没过，可以谈');
});
