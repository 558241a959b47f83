import type { Page } from 'puppeteer-core';
import {
  embedAndForge,
  forgeMessages,
  noWayIn,
  pretendUser,
  seekWaysIn,
  steerFrames,
} from '../stage/attacks.ts';
import { appAddress } from '../stage/firefox/launch.ts';
import { storedItems, textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { expect, owedShown, shownApp, test } from './hostileStage.ts';

const hostile = '/hostile.htm';

function heard(page: Page): Promise<unknown> {
  // Heard at the window and at the document. The click itself moves the page's own selection.
  return page.evaluate("[...new Set(window.__heard)].filter((what) => !what.startsWith('selectionchange'))");
}

/** With the keyboard, as a user does. */
async function pressWithControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

test('a page that listens to everything hears nothing that is typed in the sidebar', async ({
  stage,
  visit,
}) => {
  const page = await visit(hostile);
  await page.keyboard.press('7');
  expect(await heard(page)).toEqual(['keydown 7', 'keypress 7', 'keyup 7']);
  await page.evaluate('window.__heard = []');

  // The first key is pressed as soon as the sidebar has the focus.
  await stage.clickLauncher(page);
  const frame = await shownApp(stage, page);
  await page.keyboard.press('4');
  expect(await heard(page)).toEqual([]);

  await firefoxApp(frame).openStep('定底线');
  const field = await frame.waitForSelector('input');
  const value = () => field?.evaluate((input) => input.value);
  await field?.focus();
  await page.keyboard.type('8765.43');
  expect(await value()).toBe('8765.43');
  await pressWithControl(page, 'a');
  await pressWithControl(page, 'c');
  await page.keyboard.press('Delete');
  expect(await value()).toBe('');
  await pressWithControl(page, 'v');
  await expect.poll(value).toBe('8765.43');
  await pressWithControl(page, 'a');
  await page.keyboard.press('Delete');

  expect(await heard(page)).toEqual([]);
  const changes = String(await page.evaluate('window.__changes.join()'));
  expect(changes).not.toMatch(/8765|8,7/);
  // It did watch: the style that narrows it is there.
  expect(changes).toContain('margin-right');
});

test('a page cannot open the sidebar by script', async ({ stage, visit }) => {
  const page = await visit(hostile);
  const launcher = await stage.hoverLauncher(page);
  expect(await page.evaluate(pretendUser, launcher)).toEqual({ ours: true, inside: '' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await stage.isSidebarShown(page)).toBe(false);

  await stage.clickLauncher(page);
  await expect.poll(() => stage.isSidebarShown(page)).toBe(true);
});

test('a page finds no way into the launcher or its frame', async ({ stage, visit }) => {
  const page = await visit(hostile);
  await stage.clickLauncher(page);
  await shownApp(stage, page);
  expect(await page.evaluate(seekWaysIn, '还得起')).toEqual(noWayIn);
  // A name of ours that the page had defined before we came, and a patched attachShadow, got hold of nothing.
  expect(await page.evaluate('JSON.stringify([__internals.length, __roots.length])')).toBe('[0,0]');
  expect(await page.evaluate('window.__messages')).toEqual([]);
});

test('a page that steers every frame it can while the sidebar opens gets no secret', async ({
  stage,
  visit,
}) => {
  const page = await visit(hostile);
  await page.evaluate(steerFrames);
  await stage.clickLauncher(page);
  await shownApp(stage, page);
  expect(await page.evaluate('window.__steered')).toBe(0);
  expect(await page.evaluate('window.__messages')).toEqual([]);
  expect(await page.evaluate('frames[0].__messages')).toEqual([]);
});

test('an app that a page embeds stays empty, before the sidebar is opened and beside it', async ({
  stage,
  visit,
}) => {
  const page = await visit(hostile);
  /** Under its address, which no page is told and which is given away here. */
  const embed = async () => {
    await page.evaluate(embedAndForge, appAddress);
    await page.waitForFunction(() => document.title === 'said');
    const all = await page.$$('.embedded');
    const frame = await all.at(-1)?.contentFrame();
    if (!frame) throw new Error('The page embeds nothing.');
    return frame;
  };
  const first = await embed();
  // It is the app, and its own question, after all that the page made it ask, is answered: so those are answered too.
  const answer = await first.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as { browser: { runtime: { sendMessage(m: object): unknown } } }
    ).browser;
    return runtime.sendMessage({ type: 'isLauncher', secret: 'guessed' });
  });
  expect(answer).toBe(false);
  await stage.clickLauncher(page);
  await shownApp(stage, page);
  const second = await embed();
  for (const frame of [first, second]) {
    expect(await textOf(frame)).not.toContain(owedShown);
    expect(await frame.evaluate(() => document.body.querySelectorAll(':scope > :not(script)').length)).toBe(
      0,
    );
  }
  expect(await page.evaluate('window.__answers')).toEqual([]);
});

test('messages that a page forges change nothing', async ({ stage, tab, visit }) => {
  const before = await storedItems(tab);
  const page = await visit(hostile);
  await stage.clickLauncher(page);
  const frame = await shownApp(stage, page);
  await page.evaluate(forgeMessages);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  // Still there, still the same, still alive.
  expect(await textOf(frame)).toContain(owedShown);
  expect(await storedItems(tab)).toEqual(before);
  expect(await stage.isSidebarShown(page)).toBe(true);
  await firefoxApp(frame).closeSidebar();
  await expect.poll(() => stage.isSidebarShown(page)).toBe(false);
});
