import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { filesWith } from '../stage/disk.ts';
import type { FirefoxStage } from '../stage/firefox/stage.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { canKill } from '../stage/kill.ts';
import { newMarker, walkFields } from '../stage/markers.ts';
import { expect, test } from './fixtures.ts';

test.skip(!canKill, 'Only on Linux are the processes of a browser found.');
// On each screen the browser is waited for, which writes every few seconds.
test.setTimeout(120_000);

/** Where the browser keeps what the extension itself stores. */
const isOwn = (path: string) => path.startsWith(join('storage', 'default', 'moz-extension+++'));

/** The fields that can be seen: others may lie folded. */
async function fieldsOf(view: Frame | Page): Promise<ElementHandle<Element>[]> {
  const all = await view.$$('body input:not([type=radio], [type=checkbox]), body textarea');
  const shown = await Promise.all(all.map((each) => each.evaluate((field) => field.checkVisibility())));
  return all.filter((_, i) => shown[i]);
}

/** Types a marker into every field on the screen. */
async function typeMarkers(view: Frame | Page, fields: number): Promise<string[]> {
  await expect.poll(async () => (await fieldsOf(view)).length).toBe(fields);
  const boxes = await fieldsOf(view);
  const markers = Array.from({ length: fields }, newMarker);
  for (const [i, box] of boxes.entries()) await typeAtOnce(box, markers[i] ?? '');
  const values = boxes.map((box) => box.evaluate((each) => (each as HTMLInputElement).value));
  expect(await Promise.all(values)).toEqual(markers);
  return markers;
}

/** As one input of the user; key by key it would take long. */
function typeAtOnce(box: ElementHandle<Element>, text: string): Promise<void> {
  return box.evaluate((element, words) => {
    const field = element as HTMLInputElement;
    field.focus();
    field.select();
    document.execCommand('insertText', false, words);
  }, text);
}

/**
 * Types into a field of the tab that does not keep the browser off, and waits until the browser has written that to
 * disk: then it would have written all the others too.
 */
async function untilBrowserSaved(stage: FirefoxStage, tab: Page): Promise<void> {
  const marker = newMarker();
  const field = await tab.evaluateHandle(() => {
    const made = document.querySelector('#unguarded') ?? document.createElement('input');
    made.id = 'unguarded';
    document.documentElement.append(made);
    return made;
  });
  await typeAtOnce(field, marker);
  const saved = () => Object.keys(filesWith(join(stage.profile, 'sessionstore-backups'), [marker]));
  await expect.poll(saved, { timeout: 20_000, intervals: [100] }).not.toEqual([]);
}

/** Fills every field, crashes, and returns the markers and the files that hold one of them. */
async function crashAfterTyping(stage: FirefoxStage, tab: Page, view: Frame | Page) {
  const markers: string[] = [];
  await walkFields(firefoxApp(view), async (fields) => {
    markers.push(...(await typeMarkers(view, fields)));
    await untilBrowserSaved(stage, tab);
  });
  await stage.killBrowser();
  expect(markers).toHaveLength(37);
  return Object.keys(filesWith(stage.profile, markers));
}

test('only while the browser is open: nothing typed in the frame on the bill is on the disk after a crash', {
  tag: '@long',
}, async ({ ownStage: stage }) => {
  const page = await stage.openBill();
  const frame = await stage.openSidebar(page);
  await firefoxApp(frame).begin('session');
  expect(await crashAfterTyping(stage, page, frame)).toEqual([]);
});

test('on this computer: nothing typed in a tab is outside its own storage after a crash', {
  tag: '@long',
}, async ({ ownStage: stage }) => {
  const tab = await stage.openApp();
  await firefoxApp(tab).begin('local');
  const files = await crashAfterTyping(stage, tab, tab);
  // So they are found where they are.
  expect(files.filter(isOwn)).not.toEqual([]);
  expect(files.filter((path) => !isOwn(path))).toEqual([]);
});
