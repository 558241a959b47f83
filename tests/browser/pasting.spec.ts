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

test('the bill of another month does not take the place of a debt that is late: it is asked', async ({
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
