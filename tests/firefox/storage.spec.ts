import type { Page } from 'puppeteer-core';
import { storedKeys, textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { expect, test } from './fixtures.ts';

const bill = { unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' };

const firstRun = '先算清，再谈一个还得起的方案';

const shows = (page: Page, text: string) => expect.poll(() => textOf(page)).toContain(text);

test('only while the browser is open: nothing is on this computer, and after closing nothing is left', {
  tag: '@long',
}, async ({ stage }) => {
  const page = await stage.openApp();
  const app = firefoxApp(page);
  await app.begin('session');
  await app.enterBill(bill);
  await shows(page, '8,700.48');
  await expect.poll(async () => (await storedKeys(page)).session).toContain('case/settings');
  expect((await storedKeys(page)).local).toEqual([]);

  // A view that opens anew gets it from there.
  await shows(await stage.openApp(), '8,700.48');
  await stage.restart();
  const later = await stage.openApp();
  await shows(later, firstRun);
  expect(await storedKeys(later)).toEqual({ local: [], session: [] });
});

test('the place is changed both ways, and nothing is left behind in the one given up', {
  tag: '@long',
}, async ({ stage }) => {
  const page = await stage.openApp();
  const app = firefoxApp(page);
  await app.begin('local');
  await app.enterBill(bill);
  await expect.poll(async () => (await storedKeys(page)).session).toEqual([]);
  const kept = (await storedKeys(page)).local;
  expect(kept).toContain('settings');

  await app.openSettings();
  await app.choose('只在这次打开期间');
  await app.button('改成关掉就没了').click();
  await expect.poll(async () => (await storedKeys(page)).local).toEqual([]);
  expect((await storedKeys(page)).session).toEqual(kept.map((key) => `case/${key}`));
  await app.choose('存在这台电脑');
  await expect.poll(async () => (await storedKeys(page)).session).toEqual([]);
  expect((await storedKeys(page)).local).toEqual(kept);
  await stage.restart();
  await shows(await stage.openApp(), '8,700.48');
});
