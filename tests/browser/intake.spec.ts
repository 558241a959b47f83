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
  // Whoever comes with a message can paste it at once.
  await expect(app.field('把短信或账单贴进来')).toBeFocused();
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
  await expect(app.button('最低还款')).toHaveCount(0);
  await app.button('改一共要还').click();
  await expect(app.field('一共要还，改成')).toBeFocused();
  await app.page.keyboard.insertText('八千多');
  await expect(app.field('一共要还，改成')).toHaveValue('八千多');
  await app.page.keyboard.press('Enter');
  await expect(app.view.getByText('请填数字')).toBeVisible();
  await app.field('一共要还，改成').fill('8000');
  await app.page.keyboard.press('Enter');
  await expect(app.field('一共要还，改成')).toHaveCount(0);
  await expect(app.button('改一共要还')).toBeFocused();
  await expect(app.button('一共要还 8000，对')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.problems).toHaveCount(0);
  await expect(app.view.getByText('没打“对”，先不记')).toBeVisible();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('填进表里了，还差：还款日。')).toBeVisible();
  await app.button('去填完').click();
  await expect(app.field('没还的金额')).toHaveValue('8,000.00');
  await expect(app.field('还款日')).toHaveValue('');
});

test('whether the sum holds the fee is not asked where the message says so @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').first().click();
  await paste(app, '【花呗】您的账单已逾期14天，逾期金额8,704.80元（含逾期费用64.80元），请尽快还款。');
  await app.button('全都对').click();
  await expect(app.button('含', { exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(app.view.getByText('原文里看得出来。不对就改。')).toBeVisible();
  await app.button('记下', { exact: true }).click();
  await app.button('看这一笔').click();
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
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
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await app.button('撤销').click();
  await expect(field).toHaveValue(markup);
  await app.button('清掉').click();
  await app.button('返回清单').click();
  await app.button('贴一条短信，不用打字').click();
  await expect(field).toHaveValue('');
  await expect(app.button('撤销')).toHaveCount(0);
});

test('two debts in one message: the figure of one is not taken for the other, and the text stays for it @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '花呗逾期8,000元，借呗逾期15,000元');
  await expect(app.button('全都对')).toHaveCount(0);
  await app.button(/^逾期金额.*，对$/).click();
  await app.button('不含', { exact: true }).click();
  await expect(app.view.getByRole('definition').filter({ hasText: '8,000.00' })).toBeVisible();
  await app.button('借呗', { exact: true }).click();
  await expect(app.button(/^逾期金额 15,000.00.*，对$/)).toHaveAttribute('aria-pressed', 'false');
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先点“对”，打了“对”的才记。');
  await app.button(/^逾期金额.*，对$/).click();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('原文还留着')).toBeVisible();
  await app.button('再记另一笔').click();
  await expect(app.field('把短信或账单贴进来')).toHaveValue(/花呗逾期8,000元/);
  await expect(app.view.getByText('这次记哪一笔？')).toBeVisible();
  await app.button('花呗', { exact: true }).click();
  await expect(app.view.getByText('8,000.00').first()).toBeVisible();
});

test('two loans of one lender in one message: one at a time, each with its own day @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '您的借呗有2笔：第1笔5,000.00元已逾期9天，第2笔3,200.00元将于12月8日到期，请及时还款。');
  await expect(app.view.getByText('这条里有 2 笔，一次记一笔')).toBeVisible();
  await app.button('全都对').click();
  await app.button('不含', { exact: true }).click();
  await expect(app.view.getByRole('definition').filter({ hasText: '2026年11月15日' })).toBeVisible();
  await app.button('记下', { exact: true }).click();
  // The form holds one unfinished debt: the first is finished before the next one is looked at.
  await expect(app.view.getByText('原文还留着')).toBeVisible();
  await expect(app.button('再记另一笔')).toHaveCount(0);
  await app.button('去填完').click();
  await app.field('合同利率，每天').fill('0.04');
  await app.field('合同利率，每天').press('Tab');
  await app.button('贴一条短信，不用打字').click();
  await expect(app.button('第 2 笔')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.button('还没到期')).toHaveAttribute('aria-pressed', 'true');
  await app.button('全都对').click();
  await expect(app.view.getByRole('definition').filter({ hasText: '2026年12月8日' })).toBeVisible();
  await expect(app.view.getByRole('definition').filter({ hasText: '3,200.00' })).toBeVisible();
});

test('what is missing is said where it is missing, and is seen in a low window @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.page.setViewportSize({ width: 400, height: 760 });
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '您有一笔账单应还 8,640.00 元，最晚还款日 12月8日。');
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  const kinds = app.view.getByRole('group', { name: '哪一种' });
  await expect(kinds.getByRole('button').first()).toBeFocused();
  await expect(kinds).toHaveAccessibleDescription(/先选：是哪一种债/);
  const dock = await app.view.getByRole('contentinfo').boundingBox();
  const said = await app.problems.boundingBox();
  expect(said && dock && said.y + said.height).toBeLessThan(dock?.y ?? 0);
  // It goes as soon as it is there.
  await kinds.getByRole('button', { name: '花呗' }).click();
  await expect(app.problems).toHaveCount(0);
});

test('a sign typed into the text takes back nothing that was said of it @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, bill);
  await app.button('改一共要还').click();
  await expect(app.field('一共要还，改成')).toBeFocused();
  await app.page.keyboard.insertText('8000');
  await app.page.keyboard.press('Enter');
  const field = app.field('把短信或账单贴进来');
  await field.focus();
  await app.page.keyboard.press('End');
  await app.page.keyboard.insertText('谢谢');
  await expect(app.button('一共要还 8000，对')).toHaveAttribute('aria-pressed', 'true');
  // Another figure is not what was said right.
  await field.fill(bill.replace('8,640.00', '9,640.00'));
  await expect(app.button('一共要还 9,640.00，对')).toHaveAttribute('aria-pressed', 'false');
  // Another text over all of it begins anew.
  await app.button('全都对').click();
  await field.evaluate(
    (area: HTMLTextAreaElement, text) => {
      area.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      document.execCommand('insertText', false, text);
    },
    bill.replace('账单已出', '账单来了').replace('8,640.00', '9,640.00'),
  );
  await expect(app.button('一共要还 9,640.00，对')).toHaveAttribute('aria-pressed', 'false');
});

test('after 记下 one press brings back the text and what was said right @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, bill);
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByRole('navigation').getByRole('button', { name: '电话正在响' })).toBeVisible();
  await app.button('撤销').click();
  await expect(app.field('把短信或账单贴进来')).toHaveValue(bill);
  await expect(app.button('一共要还 8,640.00，对')).toHaveAttribute('aria-pressed', 'true');
});

test('an h in a pasted text is a letter, and covers no amounts @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.openStep('对一对');
  await app.button('贴一条短信，不用打字').click();
  await app.field('把短信或账单贴进来').press('h');
  await expect(app.field('把短信或账单贴进来')).toHaveValue('h');
  await app.button('返回欠款').click();
  await app.button('返回清单').click();
  await expect(app.owed).toContainText('8,700.48');
});

test('a paper of a court leads to the deadlines of courts and is still there after; a threat with one leads nowhere @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  const field = app.field('把短信或账单贴进来');
  await app.button('贴一条短信，不用打字').click();
  const help = app.button('看法院的期限');
  await field.fill('【花呗】您的账单 8640 元已逾期，再不还将向法院起诉，您会收到法院传票。');
  await expect(app.view.getByText('从这条里看到的')).toBeVisible();
  await expect(help).toHaveCount(0);
  await field.fill('【某某区人民法院】本院受理原告某公司诉你借款合同纠纷，标的 8640 元，请按传票到庭。');
  // A rule is told with where it comes from.
  await expect(app.view.locator('.note .source')).toHaveText(/^出处：.*核对。$/);
  await help.click();
  await expect(app.view.getByText('对支付令提异议')).toBeVisible();
  await app.page.reload();
  await app.whenOpen();
  await app.button('贴一条短信，不用打字').click();
  await expect(field).toHaveValue(/本院受理/);
});
