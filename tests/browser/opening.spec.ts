import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

/** What of the page the sidebar could have changed. */
function pageState() {
  const { documentElement: html } = document;
  const attributes = [html, document.body].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );
  return { attributes, body: document.body.innerHTML, width: document.body.getBoundingClientRect().width };
}

test('the launcher opens the sidebar beside the page; closing gives the page back as it was', async ({
  extension,
}) => {
  const page = await extension.openBill();
  const before = await page.evaluate(pageState);
  const app = new App(await extension.openSidebar(page));
  await expect(app.view.getByRole('heading', { level: 1 })).toHaveText('先算清，再谈一个还得起的方案');

  const open = await page.evaluate(pageState);
  expect(open.width).toBe(before.width - 400);
  expect({ ...open, width: before.width }).toEqual(before);

  await app.closeSidebar();
  await expect.poll(() => extension.isSidebarShown(page)).toBe(false);
  expect(await page.evaluate(pageState)).toEqual(before);
});

test('a page of a fixed width can be scrolled out from under the sidebar, also where it grows later @long', async ({
  extension,
}) => {
  const page = await extension.openBill();
  await page
    .locator('main')
    .evaluate((main) => main.setAttribute('style', 'width: 1190px; max-width: none; margin: 0'));
  const reach = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await reach()).toBe(1440);
  const app = new App(await extension.openSidebar(page));
  // 1,190 px of page and 400 of sidebar.
  await expect.poll(reach).toBe(1590);
  await page.evaluate(() => scrollTo(10_000, 0));
  const sum = await page.getByRole('cell', { name: '326.40' }).boundingBox();
  expect((sum?.x ?? 0) + (sum?.width ?? 0)).toBe(1440 - 400);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p style="width: 1300px">另一页</p>'),
  );
  await expect.poll(reach).toBe(1700);
  await app.closeSidebar();
  await expect.poll(() => extension.isSidebarShown(page)).toBe(false);
  await expect.poll(reach).toBe(1440);
  expect(await page.evaluate('scrollX')).toBe(0);
});

test('the keyboard command opens and closes it', async ({ extension }) => {
  const page = await extension.openBill();
  await page.mouse.click(600, 700);
  await extension.pressShortcut(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
  const frame = await extension.frame(page);
  await expect(frame.getByRole('button', { name: '开始' })).toBeFocused();
  await extension.pressShortcut(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(false);
});

test('the popup opens it on an Alipay page', async ({ extension }) => {
  const page = await extension.openBill();
  const popup = await extension.openRealPopup();
  await extension.pressInPopup(popup, '打开清单');
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
});

test('elsewhere the popup opens the side panel of the browser', async ({ extension }) => {
  await extension.context.newPage();
  const popup = await extension.openRealPopup();
  await extension.pressInPopup(popup, '打开清单');
  const panel = new App(await extension.realPage('/sidepanel.html'));
  await expect(panel.button('开始')).toBeVisible();
  await expect(panel.button('收起侧栏')).toHaveCount(0);
});

test('keys typed in the sidebar are not seen by the page @long', async ({ extension }) => {
  const page = await extension.openBill();
  const app = new App(await extension.openSidebar(page));
  await app.begin();
  await app.openStep('填第一笔');
  // Where one is told first: on a slow machine that could come between two keys.
  await expect(app.view.getByRole('heading', { name: '弄清欠多少' })).toBeFocused();
  await app.field('没还的金额').focus();
  await page.keyboard.type('8640');
  await expect(app.field('没还的金额')).toHaveValue('8640');
  expect(await page.evaluate('window.__keys')).toEqual([]);
});

test('an app that a page embeds by itself draws nothing @long', async ({ extension }) => {
  const page = await extension.openBill();
  // The address that changes with each start; a page cannot know it, and the one with the id is blocked.
  const address = await extension.serviceWorker.evaluate<string>("chrome.runtime.getURL('sidepanel.html')");
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.onload = () => {
      const { port2 } = new MessageChannel();
      frame.contentWindow?.postMessage('guessed', '*', [port2]);
      document.title = 'loaded';
    };
    document.body.append(frame);
  }, address);
  await expect(page).toHaveTitle('loaded');
  // The page's own frame; ours lies in a closed root, where a selector does not reach.
  await expect(page.frameLocator('iframe').locator('body')).toHaveText('');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-CN');
});
