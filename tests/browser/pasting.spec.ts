import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

const december = '【花呗】您的12月账单应还2,000.00元，还款日12月10日。';

async function begun(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  return app;
}

/** With 花呗 8,640.00 due on 10 November, which is two weeks ago. */
async function withHuabei(extension: Extension): Promise<App> {
  const app = await begun(extension);
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await app.openStep('对一对');
  await app.button('贴一条短信，不用打字').click();
  return app;
}

const paste = (app: App, text: string) => app.field('把短信或账单贴进来').fill(text);

test('the bill of another month does not take the place of a debt that is late: it is asked @long', async ({
  extension,
}) => {
  const app = await withHuabei(extension);
  await paste(app, december);
  await app.button('全都对').click();
  const targets = app.view.getByRole('group', { name: '记成哪一笔？' });
  await expect(targets).toHaveAccessibleDescription('这条是 12 月的账单，记着的那笔 11月10日到期。');
  await expect(targets.getByRole('radio', { checked: true })).toHaveCount(0);
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先选：记成哪一笔。');
  await expect(targets.getByRole('radio').first()).toBeFocused();
  await targets.getByText('新的一笔').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('记下了新的一笔。')).toBeVisible();
  await app.button('返回欠款').click();
  await app.button('返回清单').click();
  // 8,640.00 + 60.48 for 14 days late, and 2,000.00 which are not due.
  await expect(app.owed).toContainText('8,700.48');
});

test('the day by which a demand wants a late debt paid does not become its due day @long', async ({
  extension,
}) => {
  const app = await withHuabei(extension);
  await paste(app, '花呗欠款8,700.00元，请最迟于12月10日前还清');
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先选：这一天是什么日子。');
  await expect(app.button('催款期限')).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.button('已经逾期')).toHaveAttribute('aria-pressed', 'true');
  // Not late would be another answer: then it is asked anew.
  await app.button('还没到期').click();
  await expect(app.button('催款期限')).toHaveAttribute('aria-pressed', 'false');
  await app.button('催款期限').click();
  await app.button('含', { exact: true }).click();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('改好了。')).toBeVisible();
  await app.button('看这一笔').click();
  await expect(app.field('还款日')).toHaveValue('2026-11-10');
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  await expect(app.field('账单上现在写的数')).toHaveValue('8,700.00');
});

test('whether it is late is said anew once the text tells other days, and stays with any other word @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  const late = app.button('已经逾期');
  await paste(app, '【花呗】您的账单应还 8,640.00 元');
  await late.click();
  await app.field('把短信或账单贴进来').focus();
  await app.page.keyboard.press('End');
  await app.page.keyboard.insertText('，谢谢');
  await expect(late).toHaveAttribute('aria-pressed', 'true');
  await app.page.keyboard.insertText('，还剩16天到期');
  await expect(late).toHaveAttribute('aria-pressed', 'false');
});

test('Escape leaves a figure as it was and says nothing right; one that was typed before stays @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '【花呗】您 11 月账单已出，应还 8,640.00 元，最晚还款日 12月8日。');
  await app.button('改还款日').click();
  await app.field('还款日，改成').fill('2026-12-09');
  await app.page.keyboard.press('Enter');
  await app.button('改一共要还').click();
  await app.page.keyboard.insertText('12');
  await app.page.keyboard.press('Escape');
  await expect(app.field('一共要还，改成')).toHaveCount(0);
  await expect(app.button('改一共要还')).toBeFocused();
  await expect(app.button('一共要还 8,640.00，对')).toHaveAttribute('aria-pressed', 'false');
  await expect(app.button('还款日 2026年12月9日，对')).toHaveAttribute('aria-pressed', 'true');
  // What cannot be read goes as well, and what was typed and left before is what it goes back to.
  await app.button('改一共要还').click();
  await app.page.keyboard.insertText('8000');
  await app.page.keyboard.press('Tab');
  await app.field('一共要还，改成').fill('八千多');
  await app.page.keyboard.press('Escape');
  await expect(app.field('一共要还，改成')).toHaveCount(0);
  await expect(app.button('一共要还 8000，对')).toHaveAttribute('aria-pressed', 'true');
});

test('where only the minimum was read nothing is noted, and the text stays @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  const least = '【工商银行】您的信用卡最低还款额500.00元，详情请看账单。';
  await paste(app, least);
  await expect(app.view.getByText('没看出一共要还多少')).toBeVisible();
  await expect(app.button('记下', { exact: true })).toHaveCount(0);
  await expect(app.button('自己填一笔')).toBeVisible();
  await expect(app.field('把短信或账单贴进来')).toHaveValue(least);
});

test('a text that is looked at for a fraud stays where it was pasted, and ← leads back to it @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  const fraud = '【花呗】您的账单已逾期，请把钱转到个人账户 6222 0000，验证码发我，可以帮您消除记录。';
  await paste(app, fraud);
  // The verdict is heard: its region is there before it says anything.
  await app.view.locator('body').evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((all) => {
      for (const { target } of all) {
        const region = (target as Element).closest?.('[role=status]') ?? target.parentElement;
        if (region?.matches('[role=status]')) said.push(region.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await app.button('看是不是骗局').click();
  await expect(app.field('对方说的话')).toHaveValue(fraud);
  await expect
    .poll(() => app.view.locator('body').evaluate(() => (window as unknown as { said: string[] }).said))
    .toContainEqual(expect.stringMatching(/^有 \d 个骗局的特征。不付钱/));
  await app.button('返回粘贴账单或短信').click();
  await expect(app.field('把短信或账单贴进来')).toHaveValue(fraud);
  // What is erased there is gone here, too.
  await app.button('看是不是骗局').click();
  await app.button('清掉').click();
  await app.button('返回粘贴账单或短信').click();
  await expect(app.field('把短信或账单贴进来')).toHaveValue('');
});

test('a picture cannot be read: that and what to do is said beside the field @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  const field = app.field('把短信或账单贴进来');
  await field.evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(8)], 'image.png', { type: 'image/png' }));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(field).toHaveAccessibleDescription(/^这里读不了图片和文件。.*提取文字.*照着打一行。$/);
  await paste(app, december);
  await expect(field).not.toHaveAccessibleDescription(/图片/);
});

test('a payment is noted as one; what was unpaid before it stays', async ({ extension }) => {
  const app = await withHuabei(extension);
  await paste(app, '【花呗】您已成功还款1,000.00元，剩余待还7,640.00元，还款日11月10日。');
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先选：这笔还款怎么记。');
  await app.button('记成还过一部分').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('填进表里了，还差：哪天还的。')).toBeVisible();
  await app.button('去填完').click();
  await expect(app.field('还了多少')).toHaveValue('1,000.00');
  await expect(app.field('没还的金额')).toHaveValue('8,640.00');
});

test('of days late and a day that do not go together it is asked which is right @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.button('贴一条短信，不用打字').click();
  await paste(app, '【花呗】您的账单8,640.00元已逾期14天，还款日12月10日。');
  await app.button('全都对').click();
  await app.button('记下', { exact: true }).click();
  await expect(app.problems).toHaveText('先选：哪个对。');
  await app.button('还款日 12月10日').click();
  await expect(app.button('还没到期')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.button('还款日 12月10日')).toBeFocused();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('记下了新的一笔。')).toBeVisible();
});

test('of a second one like the first it is said that there is one @long', async ({ extension }) => {
  const app = await withHuabei(extension);
  await paste(app, '【花呗】您的账单应还8,640.00元，还款日11月10日。');
  await app.button('全都对').click();
  await app.button('不含', { exact: true }).click();
  await app.view.getByText('新的一笔').click();
  await expect(app.view.getByText('已经记着一笔一样的')).toBeVisible();
  await app.button('记下', { exact: true }).click();
  await expect(app.view.getByText('记下了新的一笔。')).toBeVisible();
});
