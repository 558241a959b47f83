import { expect, test } from '@playwright/test';
import { App } from '../stage/app.ts';
import { amounts, noAmounts } from '../stage/figures.ts';
import { runsChromium109 } from '../stage/floor/chromium109.ts';
import { Floor } from '../stage/floor/floor.ts';
import { openPickingPage } from '../stage/floor/pickingPage.ts';
import { pageState } from '../stage/pageState.ts';
import { Picking } from '../stage/picking.ts';

test.skip(!runsChromium109, 'Chromium 109 comes for Linux on x64 only: it is not tried on this machine.');

test('Chromium 109: figures are marked and taken, and Escape leaves no trace on the page @long', async () => {
  const floor = await Floor.open();
  expect(floor.version).toMatch(/^109\./);
  const { page, start, told } = await openPickingPage(floor, '/figures.htm');
  const picking = new Picking(page, new App(page));
  const before = await page.evaluate(pageState);

  await start();
  await picking.shields()[0]?.waitForSelector('button');
  const shown = await picking.tipsAt([...amounts.keys(), ...noAmounts]);
  expect(shown).toEqual(new Map([...amounts, ...noAmounts.map((where) => [where, ''] as const)]));
  await picking.take('#cell');
  expect(await told()).toEqual([
    { type: 'picking', n: 1 },
    { type: 'picked', n: 1, text: '326.40', beside: '｜10-28\n超市\n\t\n万家店', struck: false },
  ]);
  await expect.poll(() => picking.shields().length).toBe(0);

  await start();
  await picking.shields()[0]?.waitForSelector('button');
  await picking.pointAt('#wide');
  await expect.poll(() => picking.tip()).toContain('8,640.00');
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  expect((await told()).at(-1)).toEqual({ type: 'pickStopped', n: 1 });
  expect(await page.evaluate(pageState)).toEqual(before);

  await floor.close();
  expect(floor.problems).toEqual([]);
});
