import type { Page } from 'puppeteer-core';
import { textOf, textOfSidebar } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { expect, test } from './fixtures.ts';

const firstRun = '先算清，再谈一个还得起的方案';

/** What of the page the sidebar could have changed. */
function pageState(page: Page) {
  return page.evaluate(() => {
    const { documentElement: html, body } = document;
    const attributes = [html, body].flatMap(({ tagName, attributes: all }) =>
      [...all].map(({ name, value }) => `${tagName} ${name}=${value}`),
    );
    return { attributes, body: body.innerHTML, width: body.getBoundingClientRect().width };
  });
}

test('Firefox does not open the sidebar by itself after installing', async ({ ownStage: stage }) => {
  const tab = await stage.openApp();
  await expect.poll(() => textOf(tab)).toContain(firstRun);
  expect(await textOfSidebar(tab)).toBe('');
  expect(await stage.window.isSidebarOpen()).toBe(false);
});

test('the launcher opens the sidebar beside the page; closing gives the page back as it was', {
  tag: '@long',
}, async ({ stage }) => {
  const page = await stage.openBill();
  const before = await pageState(page);
  const frame = await stage.openSidebar(page);
  expect(await stage.isSidebarShown(page)).toBe(true);
  const open = await pageState(page);
  expect(open.width).toBe(before.width - 400);
  expect({ ...open, width: before.width }).toEqual(before);

  await firefoxApp(frame).closeSidebar();
  await expect.poll(() => stage.isSidebarShown(page)).toBe(false);
  expect(await pageState(page)).toEqual(before);
});

test('a page of a fixed width can be scrolled out from under the sidebar', { tag: '@long' }, async ({
  stage,
}) => {
  const page = await stage.openBill();
  await page.$eval('main', (main) => main.setAttribute('style', 'width: 1300px; max-width: none; margin: 0'));
  const frame = await stage.openSidebar(page);
  const right = () =>
    page.evaluate(() => {
      scrollTo(10_000, 0);
      return innerWidth - (document.querySelector('table')?.getBoundingClientRect().right ?? 0);
    });
  await expect.poll(right).toBeGreaterThanOrEqual(400);
  await firefoxApp(frame).closeSidebar();
  await expect.poll(right).toBeLessThan(400);
});

test('popup and keyboard command open and close the frame on the bill', async ({ stage }) => {
  const tab = await stage.openApp();
  const page = await stage.openBill();
  await (await stage.openPopup(tab)).press('打开清单');
  await stage.frame(page);
  await stage.window.pressShortcut();
  await expect.poll(() => stage.isSidebarShown(page)).toBe(false);
  await stage.window.pressShortcut();
  const frame = await stage.frame(page);
  await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent)).toBe('开始');
  expect(await stage.window.isSidebarOpen()).toBe(false);
});

test('elsewhere the popup opens the sidebar of the browser', { tag: '@long' }, async ({
  ownStage: stage,
}) => {
  const tab = await stage.openApp();
  await stage.newTab();
  const tabs = await stage.countTabs();
  await (await stage.openPopup(tab)).press('打开清单');
  await expect.poll(() => textOfSidebar(tab)).toContain(firstRun);
  expect(await textOfSidebar(tab)).toBe(await textOf(tab));
  expect(await stage.countTabs()).toBe(tabs);
});

test('elsewhere the keyboard command opens and closes the sidebar of the browser', { tag: '@long' }, async ({
  stage,
}) => {
  const tab = await stage.openApp();
  await stage.newTab();
  const tabs = await stage.countTabs();
  await stage.window.pressShortcut();
  await expect.poll(() => textOfSidebar(tab)).toContain(firstRun);
  await stage.window.pressShortcut();
  await expect.poll(() => stage.window.isSidebarOpen()).toBe(false);
  expect(await stage.countTabs()).toBe(tabs);
});
