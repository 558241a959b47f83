import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

const bill = { unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' };

/** What lies in the two places, as the browser tells it. */
async function stored(page: Page): Promise<{ local: string[]; session: string[] }> {
  return page.evaluate(`Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(
    ([local, session]) => ({ local: Object.keys(local), session: Object.keys(session) }))`);
}

test('only while the browser is open: nothing is on this computer, and after closing nothing is left', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await expect(page.getByRole('radio', { name: '只在这次打开期间' })).toBeChecked();
  await app.button('开始').click();
  await app.enterBill(bill);
  await expect(app.owed).toContainText('8,700.48');
  const { local, session } = await stored(page);
  expect(local).toEqual([]);
  expect(session).toContain('case/settings');

  await app.reload();
  await expect(app.owed).toContainText('8,700.48');
  await extension.restart();
  await expect(new App(await extension.openApp()).button('开始')).toBeVisible();
});

test('the place is changed both ways, and nothing is left behind in the one given up', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin('local');
  await app.enterBill(bill);
  await expect.poll(async () => (await stored(page)).session).toEqual([]);
  expect((await stored(page)).local).toContain('settings');

  await app.openSettings();
  await app.choose('只在这次打开期间');
  await expect(page.getByText('等关掉浏览器，就都没了')).toBeVisible();
  await app.button('还存在这台电脑').click();
  await expect(page.getByRole('radio', { name: '存在这台电脑' })).toBeChecked();
  expect((await stored(page)).local).toContain('settings');
  await app.choose('只在这次打开期间');
  await app.button('改成关掉就没了').click();
  await expect.poll(async () => (await stored(page)).local).toEqual([]);
  await app.choose('存在这台电脑');
  await expect.poll(async () => (await stored(page)).session).toEqual([]);
  await extension.restart();
  await expect(new App(await extension.openApp()).owed).toContainText('8,700.48');
});

test('with the first record it asks once whether to keep it @long', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin('session');
  const ask = page.getByRole('heading', { name: '这条记录要留下来吗？' });
  await app.button('电话正在响').click();
  await app.button('挂断了').click();
  // On the record already: who closes the browser there would lose it.
  await expect(ask).toBeVisible();
  await app.button('记完了，看合不合规').click();
  await app.button('返回记录').click();
  await app.button('看清单').click();
  await expect(ask).toBeVisible();
  await app.button('存在这台电脑').click();
  await expect(ask).toBeHidden();
  await expect.poll(async () => (await stored(page)).session).toEqual([]);
  expect((await stored(page)).local.some((key) => key.startsWith('records/'))).toBe(true);
});

test('everything stored is laid open in plain words, with every permission', { tag: '@long' }, async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill(bill);
  await app.logContact('骂人、羞辱');
  await app.button('返回清单').click();
  await app.openSettings();
  await app.button('全部摊开给我看').click();
  await expect(app.view.getByText('8,640.00 元')).toBeVisible();
  await expect(app.view.getByText('2026年11月10日')).toBeVisible();
  await expect(app.view.getByText('8,704.80 元')).toBeVisible();
  await expect(app.view.getByText('电话 1 次，找的是我本人')).toBeVisible();
  await expect(app.view.getByText('骂人、羞辱')).toBeVisible();
  await expect(app.view.getByText('只存了内部的编号')).toBeVisible();
  await expect(app.view.getByText('把你填的东西存在这台电脑的浏览器里。')).toBeVisible();
});

test('exported, erased behind a typed word, imported, and undone', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill(bill);
  await app.logContact('骂人、羞辱');
  await app.button('返回清单').click();
  await app.openSettings();
  await expect(app.button('导出一份')).toHaveAccessibleDescription(/谁都能打开。公用电脑上别留。/);
  await expect(page.getByText('导出的文件不会跟着删')).toBeVisible();
  const download = page.waitForEvent('download');
  await app.button('导出一份').click();
  const path = await (await download).path();
  await expect(
    page.getByText(`文件叫“${(await download).suggestedFilename()}”，在浏览器的“下载”里`),
  ).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ app: 'huandeqi' });

  const erase = page.getByRole('button', { name: '清空', exact: true });
  await expect(erase).toBeDisabled();
  await app.field('输入“清空”两个字').fill('清空');
  await erase.click();
  await expect(app.button('开始')).toBeVisible();
  await expect.poll(() => stored(page)).toEqual({ local: [], session: [] });
  await expect(page.getByText('一切都清空了。')).toBeVisible();

  await app.begin();
  await app.openSettings();
  await app.button('导入一份').click();
  const file = page.getByLabel('选文件');
  await file.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"other"}'),
  });
  await expect(page.getByText('这不是从还得起导出的文件。什么都没有改。请换一份。')).toBeVisible();
  await file.setInputFiles(path);
  await expect(page.getByText('没有 → 1 笔')).toBeVisible();
  await expect(page.getByText('没有 → 1 条')).toBeVisible();
  await expect(page.getByText('没有 → 8,700.48')).toBeVisible();
  await expect(page.getByText('没有 → 没有')).toBeHidden();
  await app.button('换成这一份').click();
  await expect(page.getByText('换好了。')).toBeVisible();
  await expect(page.locator('[data-undone]')).toBeFocused();
  await app.button('撤销').click();
  await expect(file).toBeFocused();
  await file.setInputFiles([]);
  await file.setInputFiles(path);
  await expect(page.getByText('没有 → 1 笔')).toBeVisible();
  await app.button('换成这一份').click();
  await app.button('返回设置').click();
  await app.button('返回清单').click();
  await expect(app.owed).toContainText('8,700.48');
});

test('amounts are covered at once, and from the start where the user wants it', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill(bill);
  await app.setLimit('860', '800');
  await page.keyboard.press('h');
  await expect(app.owed).toContainText('金额已遮住');
  await expect(page.locator('body')).not.toContainText(/8,[67]|860|4\.32/);
  await page.keyboard.press('h');
  await expect(app.owed).toContainText('8,700.48');

  await app.openSettings();
  await app.choose('打开时先遮住金额');
  await app.choose('可以按单个键操作（通话时的数字键、H 遮住金额）');
  await app.reload();
  await expect(app.owed).toContainText('金额已遮住');
  await page.keyboard.press('h');
  await expect(app.owed).toContainText('金额已遮住');
  await app.button('显示金额').click();
  await expect(app.owed).toContainText('8,700.48');
});

test('covered amounts are covered in every view, after a reload too, until they are uncovered in one @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill(bill);
  const other = await extension.openApp();
  const otherApp = new App(other);
  await expect(otherApp.owed).toContainText('8,700.48');
  await app.button('遮住金额').click();
  await expect(otherApp.owed).toContainText('金额已遮住');
  await app.reload();
  await expect(app.owed).toContainText('金额已遮住');
  await expect(page.locator('body')).not.toContainText('8,700');

  await other.goto(page.url().replace('sidepanel', 'popup'));
  await expect(other.getByText('金额已遮住').first()).toBeVisible();
  await expect(other.locator('body')).not.toContainText('8,700');
  await otherApp.button('显示金额').click();
  await expect(app.owed).toContainText('8,700.48');
  // Nothing of it is left behind.
  expect((await stored(page)).session).toEqual([]);
});

test('the popup has the key that its button names, from the moment in which the button is there @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill(bill);
  await page.addInitScript(pressOnceNamed);
  await page.goto(page.url().replace('sidepanel', 'popup'));
  await expect(app.view.getByText('金额已遮住').first()).toBeAttached();
  await app.button('显示金额').click();
  await expect(page.locator('body')).toContainText('8,700.48');
});

/** In the page: presses H in the moment in which a button that names it is drawn. */
function pressOnceNamed(): void {
  const drawn = new MutationObserver(() => {
    if (!document.querySelector('button[title="遮住金额（H）"]')) return;
    drawn.disconnect();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
  });
  drawn.observe(document, { childList: true, subtree: true });
}
