import type { Page } from '@playwright/test';
import {
  embedAndForge,
  forgeMessages,
  noWayIn,
  pretendUser,
  seekWaysIn,
  steerFrames,
} from '../stage/attacks.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, ourFrame, owedShown, shownApp, stored, test } from './hostileStage.ts';

// One after another on one stage.
test.describe.configure({ mode: 'default' });

const hostile = '/hostile.htm';

function heard(page: Page): Promise<string[]> {
  // Heard at the window and at the document. The click itself moves the page's own selection.
  return page.evaluate("[...new Set(window.__heard)].filter((what) => !what.startsWith('selectionchange'))");
}

test('a page that listens to everything hears nothing that is typed in the sidebar', async ({
  extension,
  visit,
}) => {
  const page = await visit(hostile);
  await page.keyboard.press('7');
  expect(await heard(page)).toEqual(['keydown 7', 'keypress 7', 'keyup 7']);
  await page.evaluate('window.__heard = []');

  // Warm: the app stands ready in a hidden frame, and the first key follows the click at once.
  await extension.hoverLauncher(page);
  const app = await shownApp(page);
  await extension.clickLauncher(page);
  await page.keyboard.press('4');
  expect(await heard(page)).toEqual([]);

  await app.openStep('定底线');
  const field = app.field('工资和别的收入');
  await field.focus();
  await page.keyboard.type('8765.43');
  await expect(field).toHaveValue('8765.43');
  const keyboard = await extension.context.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: '九', selectionStart: 1, selectionEnd: 1 });
  await keyboard.send('Input.insertText', { text: '玖' });
  await expect(field).toHaveValue('8765.43玖');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue('8765.43玖');
  await field.fill('');

  expect(await heard(page)).toEqual([]);
  const changes = await page.evaluate<string[]>('window.__changes');
  expect(changes.join()).not.toMatch(/8765|玖|8,7/);
  // It did watch: the style that narrows it is there.
  expect(changes.join()).toContain('margin-right');
});

test('a page does not hear the keys that are pressed while the sidebar is not ready yet', async ({
  extension,
  visit,
}) => {
  const page = await visit(hostile);
  // It wakes first, which takes longer than the frame takes to load.
  await extension.stopBackground();
  await extension.hoverLauncher(page);
  await expect.poll(async () => (await ourFrame(page))?.url()).toContain('sidepanel.html');
  // Many messages to the page follow, so it knows that its frame has loaded before it is clicked.
  await (await ourFrame(page))?.waitForLoadState();
  await page.evaluate('window.__heard = []');
  await extension.clickLauncher(page);
  await page.keyboard.press('4');
  expect(await heard(page)).toEqual([]);
  await shownApp(page);
});

test('a page cannot open the sidebar by script', async ({ extension, visit }) => {
  const page = await visit(hostile);
  const launcher = await extension.hoverLauncher(page);
  await shownApp(page);
  // Ready behind its launcher, which is as far as a pointer that passes brings it.
  const left = await page.evaluate(pretendUser, launcher);
  expect(left).toEqual({ ours: true, inside: '' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await extension.isSidebarShown(page)).toBe(false);

  await extension.clickLauncher(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
});

test('a page finds no way into the launcher or its frame', async ({ extension, visit }) => {
  const page = await visit(hostile);
  await extension.clickLauncher(page);
  await shownApp(page);
  // The focus goes into the sidebar once it is drawn, and a busy machine is late with it.
  await page.waitForFunction(() => document.activeElement !== document.body);
  const found = await page.evaluate(seekWaysIn, '还得起');
  expect(found).toEqual(noWayIn);
  // A name of ours that the page had defined before we came, and a patched attachShadow, got hold of nothing.
  expect(await page.evaluate('[window.__internals.length, window.__roots.length]')).toEqual([0, 0]);
  expect(await page.evaluate('window.__messages')).toEqual([]);
});

test('a page that steers every frame it can while the sidebar opens gets no secret', async ({
  extension,
  visit,
}) => {
  const page = await visit(hostile);
  await page.evaluate(steerFrames);
  await extension.clickLauncher(page);
  await shownApp(page);
  expect(await page.evaluate('window.__steered')).toBe(0);
  expect(await page.evaluate('window.__messages')).toEqual([]);
  expect(await page.evaluate('frames[0].__messages')).toEqual([]);
});

/** Resolves when the page has said everything. */
async function embed(page: Page, address: string): Promise<void> {
  await page.evaluate(embedAndForge, address);
  await expect(page).toHaveTitle('said');
}

/** The address that changes with each start. No page is told it; here it is given away. */
function dynamicAddress(extension: Extension): Promise<string> {
  return extension.serviceWorker.evaluate<string>("chrome.runtime.getURL('sidepanel.html')");
}

for (const sidebar of ['no sidebar', 'the sidebar already', 'the sidebar afterwards'] as const) {
  test(`an app that a page embeds stays empty, with ${sidebar} open beside it`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(hostile);
    if (sidebar === 'the sidebar already') {
      await extension.clickLauncher(page);
      await shownApp(page);
    }
    await embed(page, await dynamicAddress(extension));
    if (sidebar === 'the sidebar afterwards') await extension.clickLauncher(page);
    if (sidebar !== 'no sidebar') await shownApp(page);

    const embedded = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
    expect(embedded).toBeDefined();
    const body = page.frameLocator('.embedded').locator('body');
    // The app's own question, after all that the page made it ask: so those are answered too.
    const answer = await body.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } }
      ).chrome;
      return runtime.sendMessage({ type: 'isLauncher', secret: 'guessed' });
    });
    expect(answer).toBe(false);
    expect(await body.textContent()).not.toContain(owedShown);
    await expect(body.locator(':scope > :not(script)')).toHaveCount(0);
    expect(await page.evaluate('window.__answers')).toEqual([]);
  });
}

test('the address with the id is closed to pages', async ({ extension, visit }) => {
  const page = await visit(hostile);
  await embed(page, `chrome-extension://${extension.id}/sidepanel.html`);
  expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual(['https:', 'chrome-error:']);
});

test('messages that a page forges change nothing', async ({ extension, visit }) => {
  const before = await stored(extension);
  const page = await visit(hostile);
  await extension.clickLauncher(page);
  const app = await shownApp(page);
  await page.evaluate(forgeMessages);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  // Still there, still the same, still alive.
  await expect(app.owed).toContainText(owedShown);
  expect(await stored(extension)).toEqual(before);
  expect(await extension.isSidebarShown(page)).toBe(true);
  // Over the launcher it would be made ready again.
  await page.mouse.move(10, 10);
  await app.closeSidebar();
  await expect.poll(() => ourFrame(page)).toBeUndefined();
});
