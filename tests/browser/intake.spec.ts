import { App } from '../stage/app.ts';
import { messages } from '../stage/examples.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

const bill = '【花呗】您 11 月账单已出，应还 8,640.00 元，最低还款 864.00 元，最晚还款日 12月8日。';
const { overdue } = messages;

async function begun(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  return app;
}

const paste = (app: App, text: string) => app.field('把短信或账单贴进来').fill(text);
const heading = (app: App, name: string | RegExp) =>
  expect(app.view.getByRole('heading', { name })).toBeVisible();

test('a bill becomes a debt by keyboard alone; nothing is typed, nothing leaves, the text is gone', async ({
  stage,
  traffic,
}) => {
  const app = await begun(stage.extension);
  await app.button('贴一条短信，不用打字').focus();
  await app.page.keyboard.press('Enter');
  await app.field('把短信或账单贴进来').focus();
  await app.page.keyboard.insertText(bill);
  await expect(app.view.locator('mark')).toHaveText(['花呗', '8,640.00 元', '864.00 元', '12月8日']);
  await app.button('全都对').focus();
  await app.page.keyboard.press('Space');
  await expect(app.view.getByText('记下以后')).toBeVisible();
  await app.button('记下', { exact: true }).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.view.getByText('记下了新的一笔。')).toBeVisible();
  await expect(app.field('把短信或账单贴进来')).toHaveValue('');
  await app.button('看这一笔').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.field('还款日')).toHaveValue('2026-12-08');
  await app.button('好了，看清单').click();
  await app.button('设置与隐私').click();
  await app.button(/全部摊开/).click();
  await expect(app.view.getByText('账单已出')).toHaveCount(0);
  expect(await traffic.fromExtension()).toEqual([]);
});

test('only what is said right counts, and a figure is put right in place', async ({ extension }) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, bill);
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先点“对”，打了“对”的才记。');
  await expect(app.button('全都对')).toBeFocused();
  await app.button('改一共要还').click();
  await app.field('一共要还，改成').fill('八千');
  await expect(app.problems.first()).toContainText('请填数字');
  await app.field('一共要还，改成').fill('8000');
  await app.field('一共要还，改成').blur();
  await expect(app.button('一共要还，对')).toHaveAttribute('aria-pressed', 'true');
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('填进表里了，还差几项。')).toBeVisible();
  await app.button('去填完').click();
  await expect(app.field('没还的金额')).toHaveValue('8,000.00');
  await expect(app.field('还款日')).toHaveValue('');
});

test('a reminder corrects the debt that is there: before and after, and one press takes it back', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await begun(extension);
  await app.enterBill({ unpaid: '8600', dueDate: '2026-11-09' });
  await app.openStep('对一对');
  await app.button('贴一条短信，不用打字').click();
  await paste(app, overdue);
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先选：这个数里，含不含逾期费用。');
  await app.button('含', { exact: true }).click();
  await expect(app.view.getByRole('definition').filter({ hasText: '8,640.00' })).toContainText('8,600.00');
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('改好了。')).toBeVisible();
  await app.button('看这一笔').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.field('账单上现在写的数')).toHaveValue('8,704.80');
  await expect(app.view.getByText('账单多 4.32')).toBeVisible();

  await app.button('贴一条短信，不用打字').click();
  await paste(app, overdue.replace('8,704.80', '9,064.80'));
  await app.button('全都对').click();
  await app.button('含', { exact: true }).click();
  await app.button('记下', { exact: true }).click();
  await app.button('撤销').click();
  await app.button('返回欠款').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
});

test('nothing owed is no debt; a fraud says so and is looked at with the same text', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '您在便利店消费 36.50 元，已支付成功。');
  await expect(app.view.getByText('没看出欠款')).toBeVisible();
  await expect(app.view.getByText('别点链接')).toHaveCount(0);
  await expect(app.button('记下', { exact: true })).toHaveCount(0);
  await paste(app, '您刚刚在商场消费 9,126 元，如有疑问请咨询 82147005');
  await expect(app.view.getByText('别点链接，别打里面的电话')).toBeVisible();
  await paste(app, '银行提醒：今晚将从您卡上扣除会员年费 1,980 元，有疑问请致电客服中心');
  await expect(app.view.getByText('这条像骗局，先别付')).toBeVisible();
  await expect(app.view.getByText('拿不准，打 96110 问一句。')).toBeVisible();
  await expect(app.button('看是不是骗局')).toHaveCount(0);
  const fraud = '【花呗】您的账单已逾期，请把钱转到个人账户 6222 0000，验证码发我，可以帮您消除记录。';
  await paste(app, fraud);
  await expect(app.view.getByText('这条像骗局，先别付')).toBeVisible();
  await app.button('看是不是骗局').click();
  await expect(app.field('对方说的话')).toHaveValue(fraud);
  await heading(app, /^有 \d 个骗局的特征$/);
});

test('10 MB are answered at once and the field keeps what it had; what is pasted is only text', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  const field = app.field('把短信或账单贴进来');
  const markup = `${bill}<img src=x onerror="document.title=1">`;
  await paste(app, markup);
  await field.evaluate((area: HTMLTextAreaElement) => {
    const data = new DataTransfer();
    data.setData('text/plain', '应还 8,640.00 元 '.repeat(800_000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(app.view.getByText('太长了，没贴进来。')).toBeVisible();
  await expect(field).toHaveValue(markup);
  await expect(app.view.locator('main img')).toHaveCount(0);
  // It is on no disk, and there all the same as long as the browser is open.
  const onDisk = () =>
    extension.serviceWorker.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
  await expect.poll(onDisk).toContain('drafts');
  expect(await onDisk()).not.toContain('onerror');
  await app.reload();
  await app.button('贴一条短信，不用打字').click();
  await expect(field).toHaveValue(markup);
  await app.button('清掉').click();
  await expect(app.button('贴一条短信，不用打字')).toBeVisible();
  await app.button('贴一条短信，不用打字').click();
  await expect(field).toHaveValue('');
});
