import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { readyAsReckoned } from '../stage/journey.ts';
import { expect, type StartAfter, test } from './fixtures.ts';

/** All that is stored, in either place. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)`,
  );

/** 8,640.00 two weeks late, twelve parts; the call with this number and somebody polite is chosen by keyboard alone. */
async function practising(extension: Extension, startAfter: StartAfter, number: string): Promise<App> {
  await startAfter(readyAsReckoned);
  const page = await extension.openApp();
  const app = new App(page);
  await app.prepareCall();
  await app.button('练一遍，不真打').press('Enter');
  await expect(page.getByRole('heading', { name: '练一遍' })).toBeFocused();
  await app.field('编号，4 位数').fill(number);
  await page.keyboard.press('Tab');
  await expect(app.button('开始练')).toBeFocused();
  return app;
}

test('a call is practised by keyboard, what was missed is told, and nothing of it is kept', async ({
  extension,
  startAfter,
}) => {
  const app = await practising(extension, startAfter, '0014');
  const {
    page,
    page: { keyboard },
  } = app;
  const before = await stored(page);
  await keyboard.press('Enter');

  const theirs = page.getByRole('region', { name: '对方说' });
  await expect(page.getByText('练习，不会存')).toBeVisible();
  await expect(app.sentence).toContainText('您好，我想协商花呗的还款');
  await expect(theirs).toContainText(/可以帮您看|您讲一下情况/);
  await keyboard.press('0');
  await expect(theirs.getByText(/记|慢慢来/)).toBeVisible();
  await keyboard.press('0');
  await keyboard.press('1');
  // Taken for a refusal: 2 is 不肯说.
  await expect(theirs).toContainText('工号');
  await keyboard.press('2');
  await expect(theirs).toContainText('8,700.48');
  for (const sentence of [
    '请帮我分 12 期',
    '请帮我申请减免',
    '不收逾期费用',
    '我念一遍',
    '最后一期',
    '书面发我',
  ]) {
    await keyboard.press('1');
    await expect(app.sentence).toContainText(sentence);
  }
  await expect(theirs).toContainText(/没有书面的|不发短信/);
  await keyboard.press('3');
  await expect(app.sentence).toContainText('发短信也行');
  await expect(theirs).toContainText(/发不了/);
  await keyboard.press('3');
  await expect(app.sentence).toContainText('谢谢您');
  await keyboard.press('9');

  const after = page.getByRole('main');
  await expect(page.getByRole('heading', { name: '练完了' })).toBeFocused();
  await expect(after).toContainText('谈成了');
  await expect(after).toContainText('挂断之前再要一次书面的');
  await expect(after).toContainText('你按的是“不肯说”');
  await expect(after).toContainText('答应的没有超。');
  await expect(after).toContainText('如果晚一天还，说好的还算数吗？');
  expect(await stored(page)).toBe(before);

  await app.button('返回打电话之前').press('Enter');
  await app.button('返回清单').press('Enter');
  await expect(page.getByText('通话还没记完')).toBeHidden();
  expect(await stored(page)).toBe(before);
});

test('a reload loses it, and the same number is the same call', { tag: '@long' }, async ({
  extension,
  startAfter,
}) => {
  const app = await practising(extension, startAfter, '0014');
  const { page } = app;
  const before = await stored(page);
  const theirs = page.getByRole('region', { name: '对方说' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  const [first] = await theirs.locator('p').allTextContents();
  const said = await theirs.textContent();
  await app.button('结束练习').press('Enter');
  await app.button('再来同一通').press('Enter');
  await page.keyboard.press('1');
  await expect(theirs).toHaveText(said ?? '');
  expect(first).toBe('你说完下面这句，对方说');

  await page.keyboard.type('8工号 1');
  await page.keyboard.press('Enter');
  expect(await stored(page)).toBe(before);
  await app.reload();
  await expect(page.getByRole('list', { name: '协商清单' })).toBeVisible();
  await expect(page.getByText('通话还没记完')).toBeHidden();
  await expect(page.getByText('练习，不会存')).toBeHidden();
});
