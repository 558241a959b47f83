import type { Frame, Page } from 'puppeteer-core';
import { textOf, textOfSidebar } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { fillCase, walkCall } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

const keysSeenBy = (page: Page) => page.evaluate('window.__keys');

/** From the first run to home after the call, checking what stands there. */
async function walk(view: Frame | Page): Promise<void> {
  const app = firefoxApp(view);
  const shows = (text: string) => expect.poll(() => textOf(view)).toContain(text);
  await shows('先算清，再谈一个还得起的方案');
  await app.begin();
  await shows('今天 11月24日 周二');
  await fillCase(app, async () => undefined);
  await shows('8,700.48');
  await walkCall(app, async (picture) => {
    if (picture === 'offer') await shows('本金 8,640.00 元，请帮我分 12 期，每期 720.00 元，12月10日开始。');
    if (picture === 'calm') await shows('不急，照这句说');
    if (picture === 'read-back') await shows('本金 8,640.00 元，分 12 期，每期 720.00 元');
    if (picture === 'record') await shows('95188，谈成了');
  });
  await shows('95188 答应把方案书面发给我');
  await shows('收到书面确认了吗？');
}

test('the whole journey in the frame on the bill; the page sees no key, and nothing is sent', async ({
  stage,
}) => {
  const page = await stage.openBill();
  await page.keyboard.press('7');
  expect(await keysSeenBy(page)).toEqual(['7']);
  await walk(await stage.openSidebar(page));
  expect(await keysSeenBy(page)).toEqual(['7']);

  const requests = stage.server.requests.map(({ path, query, body }) => path + query + body);
  expect(requests).toEqual(['/record/index.htm', '/keys.js']);
  expect(stage.elsewhere()).toEqual([]);
});

test('the whole journey in a tab; the sidebar shows the same case, and it is there after a restart', {
  tag: '@long',
}, async ({ stage }) => {
  const tab = await stage.openApp();
  await walk(tab);
  await stage.newTab();
  await stage.window.pressShortcut();
  await expect.poll(() => textOfSidebar(tab)).toContain('95188 答应把方案书面发给我');
  expect(await textOfSidebar(tab)).toBe(await textOf(tab));

  await stage.restart();
  const later = await stage.openApp();
  await expect.poll(() => textOf(later)).toContain('95188 答应把方案书面发给我');
  expect(await textOf(later)).toContain('8,700.48');
  expect(stage.elsewhere()).toEqual([]);
});
