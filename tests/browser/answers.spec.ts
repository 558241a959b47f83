import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('a question in one’s own words is answered for where one stands, with what it rests on @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await app.openAnswers();
  await expect(app.button('30 天内')).toHaveAttribute('aria-pressed', 'true');

  await app.question.fill('他们会去告我吗');
  await app.button('会被起诉吗').click();
  await expect(app.view.getByText('说不准。官司的费用')).toBeVisible();
  await app.button('被起诉', { exact: true }).click();
  await expect(app.view.getByText('已经起诉的，接传票、按时到庭')).toBeVisible();
  await expect(app.view.getByText('法院叫你哪天到庭的通知')).toBeVisible();
  await expect(app.view.getByText('民事诉讼法第 147 条（法律法规）')).toBeVisible();

  // What was typed stays, the way back leads to where one came from.
  await app.button('返回清单').click();
  await expect(app.button('常见问题，找谁帮忙')).toBeFocused();
  await app.openAnswers();
  await expect(app.question).toHaveValue('他们会去告我吗');
  await app.button('清掉').click();
  await expect(app.question).toBeFocused();
  await expect(app.view.getByRole('heading', { name: '问得最多的' })).toBeVisible();
});

test('where to turn: what for, what not, when, and how sure that is', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.openAnswers();
  await app.question.fill('zzzz');
  await expect(app.view.getByText('没找到')).toBeVisible();
  await app.button(/市场监管热线/).click();
  await expect(app.view.getByText('没有核实，打之前请核对')).toBeVisible();
  await expect(app.view.getByText('12315，请核对')).toBeVisible();
  await app.button(/金融监管热线/).click();
  await expect(app.view.getByText('大约 15 个工作日。')).toBeVisible();
});
