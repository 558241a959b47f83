import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { filesWith } from '../stage/disk.ts';
import type { Extension } from '../stage/extension.ts';
import { canKill } from '../stage/kill.ts';
import { newMarker, walkFields } from '../stage/markers.ts';
import type { Stage } from '../stage/stage.ts';
import { expect, test } from './fixtures.ts';

test.skip(!canKill, 'Only on Linux are the processes of a browser found.');
// On each screen the browser is waited for, which writes every few seconds.
test.setTimeout(120_000);

/** Where the browser keeps what the extension itself stores. */
const ownStorage = 'Local Extension Settings';

const isOwn = (path: string) => path.includes(ownStorage);

/** Types a marker into every field on the screen. */
async function typeMarkers(app: App, fields: number): Promise<string[]> {
  const boxes = app.view.getByRole('textbox');
  await expect(boxes).toHaveCount(fields);
  const markers: string[] = [];
  for (const box of await boxes.all()) {
    const marker = newMarker();
    markers.push(marker);
    await box.fill(marker);
    await expect(box).toHaveValue(marker);
  }
  return markers;
}

/**
 * Types into a field that does not keep the browser off, in the same document, and waits until the browser has written
 * that to disk: then it would have written all the others too.
 */
async function untilBrowserSaved(stage: Stage, view: Frame | Page): Promise<void> {
  const marker = newMarker();
  await view.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#unguarded') ?? document.createElement('input');
    field.id = 'unguarded';
    field.setAttribute('aria-hidden', 'true');
    document.documentElement.append(field);
    field.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, text);
  }, marker);
  const saved = () => Object.keys(filesWith(join(stage.profile, 'Default/Sessions'), [marker]));
  await expect.poll(saved, { timeout: 20_000, intervals: [100] }).not.toEqual([]);
}

/** Every screen with fields, with a marker in each of them; `saved` waits on each. Returns all markers. */
async function fillEverything(app: App, saved: () => Promise<void>): Promise<string[]> {
  const markers: string[] = [];
  await walkFields(app, async (fields) => {
    markers.push(...(await typeMarkers(app, fields)));
    await saved();
  });
  return markers;
}

const hosts: Record<string, (extension: Extension) => Promise<App>> = {
  'the frame on the bill': async (extension) =>
    new App(await extension.openSidebar(await extension.openBill())),
  'a tab': async (extension) => new App(await extension.openApp()),
};

for (const [name, open] of Object.entries(hosts)) {
  test(`only while the browser is open: nothing typed in ${name} is on the disk after a crash @long`, async ({
    stage,
  }) => {
    const app = await open(stage.extension);
    await app.begin('session');
    const markers = await fillEverything(app, () => untilBrowserSaved(stage, app.view));
    await stage.killBrowser();
    expect(markers).toHaveLength(37);
    expect(filesWith(stage.profile, markers)).toEqual({});
  });
}

test('on this computer: nothing typed is outside its own storage, and after 全部清空 nothing is anywhere', {
  tag: '@long',
}, async ({ stage }) => {
  const { extension } = stage;
  const app = new App(await extension.openApp());
  await app.begin('local');
  const markers = await fillEverything(app, async () => undefined);
  await untilBrowserSaved(stage, app.view);
  await stage.killBrowser();
  const before = Object.keys(filesWith(stage.profile, markers));
  expect(before).not.toEqual([]);
  expect(before.filter((path) => !isOwn(path))).toEqual([]);

  await stage.openBrowser();
  const page = await extension.openApp();
  const again = new App(page);
  await again.openSettings();
  await again.field('输入“清空”两个字').fill('清空');
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(again.button('开始')).toBeVisible();
  await stage.closeBrowser();
  expect(filesWith(stage.profile, markers)).toEqual({});
});
