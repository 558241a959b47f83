import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { Launcher } from '../stage/launcher.ts';
import { expect, test } from './fixtures.ts';

/** On the browser's own page of extensions. */
async function onExtensionsPage(extension: Extension, run: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  // Out of developer mode an unpacked extension stays off after it is reloaded.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(run);
  await page.close();
}

/** As the browser does with a background that has nothing to do. */
async function stopBackground(extension: Extension): Promise<void> {
  const page = await extension.openApp();
  const debug = await extension.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

function pageState(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    width: document.body.getBoundingClientRect().width,
  }));
}

const reload = (id: string) => `chrome.developerPrivate.reload('${id}', { failQuietly: true })`;
const disable = (id: string) => `chrome.management.setEnabled('${id}', false)`;

for (const { what, run, idle, tag } of [
  { what: 'reloaded', run: reload, idle: false, tag: [] },
  { what: 'reloaded, its background asleep', run: reload, idle: true, tag: '@long' },
  { what: 'switched off', run: disable, idle: false, tag: '@long' },
]) {
  test(`an extension that is ${what} leaves nothing on an open page`, { tag }, async ({ stage }) => {
    const { extension } = stage;
    // As the page is where there has never been an extension of ours.
    const page = await stage.context.newPage();
    await page.goto('https://auth.alipay.com/blank.htm');
    const bare = await pageState(page);
    await page.goto('https://consumeprod.alipay.com/blank.htm');
    const launcher = new Launcher(page);
    await extension.openSidebar(page);
    expect(await pageState(page)).not.toEqual(bare);
    if (idle) await stopBackground(extension);

    await onExtensionsPage(extension, run(extension.id));
    await expect.poll(() => pageState(page)).toEqual(bare);
    expect(await launcher.count('iframe')).toBe(0);
    if (run === disable) return;

    await page.bringToFront();
    await expect(async () => {
      await page.reload();
      await expect(page.locator('[data-huandeqi]')).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    const app = new App(await extension.openSidebar(page));
    await expect(app.button('开始')).toBeVisible();
  });
}
