import type { Frame, Page } from 'puppeteer-core';
import { textOf } from '../stage/firefox/outside.ts';
import type { FirefoxStage } from '../stage/firefox/stage.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { pageState } from '../stage/pageState.ts';
import { expect, test } from './fixtures.ts';

const site = 'https://consumeprod.alipay.com';

/** The frames on a page that are neither the page's own nor the app. */
async function shieldsOn(page: Page, sidebar: Frame): Promise<Frame[]> {
  const own = await Promise.all((await page.$$('iframe')).map((each) => each.contentFrame()));
  return page
    .frames()
    .filter((frame) => frame.parentFrame() === page.mainFrame() && frame !== sidebar && !own.includes(frame));
}

/** Somebody who opens the sidebar on a page and wants to point at a sum there. */
async function pickOn(stage: FirefoxStage, path: string, first: boolean) {
  const page = await stage.visit(new URL(path, site).href);
  const sidebar = await stage.openSidebar(page);
  const app = firefoxApp(sidebar);
  if (first) await app.begin();
  await app.openStep('填第一笔');
  const start = async () => {
    await app.button('从这个网页上点一个数').first().click();
    await expect
      .poll(async () =>
        (await shieldsOn(page, sidebar)).at(-1)?.evaluate(() => document.body.childElementCount),
      )
      .toBe(3);
  };
  /** The middle of an element, with the mouse on it. */
  const pointAt = async (selector: string) => {
    const place = await page.$(selector);
    await place?.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
    const box = await place?.boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    return [x, y] as const;
  };
  const tip = async () =>
    (await shieldsOn(page, sidebar))
      .at(-1)
      ?.evaluate(() => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent);
  return { page, sidebar, app, start, pointAt, tip, shields: () => shieldsOn(page, sidebar) };
}

test('a sum is picked in the frame, however the page has built it', async ({ stage }) => {
  const { page, sidebar, app, start, pointAt, tip } = await pickOn(stage, '/figures.htm', true);
  await start();
  for (const [where, sum] of [
    ['#split', '8,640.55'],
    ['#flexed', '864.07'],
    ['#wide', '8,640.00'],
    ['#cell', '326.40'],
    ['#root', '4,321.09'],
    ['#inForm', '218.60'],
  ] as const) {
    await pointAt(where);
    await expect.poll(tip, where).toContain(sum);
  }
  // And with the keys, from where the mouse is.
  await pointAt('#cell');
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
  await expect.poll(tip).toContain('方向键');
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft');
  await expect.poll(tip).toContain('326.40');
  await pointAt('#own');
  await pointAt('#other');
  await expect.poll(tip).toBe('这个框里点不到，请手填。');
  const [x, y] = await pointAt('#split');
  await expect.poll(tip).toContain('8,640.55');
  await page.mouse.click(x, y);
  await expect.poll(() => textOf(sidebar)).toContain('点到了 8,640.55，旁边写着“本期应还”');
  const unpaid = () => sidebar.evaluate(() => document.querySelector('input')?.value);
  expect(await unpaid()).toBe('');
  await app.button('不含，填到没还的金额').click();
  await expect.poll(unpaid).toBe('8,640.55');
});

test('the page sees nothing of it, nothing is left, and the strictest policies do not keep it out', async ({
  stage,
}) => {
  const grabby = await pickOn(stage, '/grabby.htm', true);
  const { page, sidebar, start, pointAt, tip, shields } = grabby;
  await page.evaluate('__grab()');
  const before = await page.evaluate(pageState);
  await start();
  await page.evaluate('__presses.length = 0');
  const [x, y] = await pointAt('#button');
  await expect.poll(tip).toContain('8,700.48');
  expect(await page.evaluate(`__forge(${x}, ${y})`)).toEqual({ frames: 0, ofDocument: 0 });
  await page.mouse.click(x, y, { button: 'right' });
  expect(await page.evaluate('__presses')).toEqual([]);
  await page.mouse.click(x, y, { count: 2 });
  await expect.poll(() => textOf(sidebar)).toContain('点到了 8,700.48');
  await expect.poll(async () => (await shields()).length).toBe(0);
  const presses = (await page.evaluate('__presses')) as string[];
  expect(presses.filter((type) => !type.endsWith('move'))).toEqual([]);
  expect(await page.evaluate('__added')).toEqual([]);
  expect(await page.evaluate(pageState)).toEqual(before);

  const strict = await pickOn(stage, '/headers/strict.htm', false);
  await strict.start();
  await strict.pointAt('#sum');
  await expect.poll(strict.tip).toContain('8,640.00');
  await strict.page.keyboard.press('Escape');
  await expect.poll(async () => (await strict.shields()).length).toBe(0);
  expect(
    await strict.page.evaluate(
      "performance.getEntries().filter(({ name }) => name.includes('extension:')).length",
    ),
  ).toBe(0);
});

test('the figure one sees is marked, and what the page puts over all else is not pressed', async ({
  stage,
}) => {
  const { page, start, pointAt, tip, shields } = await pickOn(stage, '/covered.htm', true);
  await start();
  for (const [where, sum] of [
    ['#belowList', '5,725.40'],
    ['#belowFolded', '8,640.00'],
    ['#besideHeard', '720.00'],
    ['#over', '4,321.09'],
    ['#dense', '2,222.00'],
    ['#besideSame', '8,640.55'],
    ['#besideStruck', '998.00'],
    // A part of a figure is none.
    ['#heardInside', '没读全'],
    ['#attribute', '没读全'],
  ] as const) {
    await pointAt(where);
    await expect.poll(tip, where).toContain(sum);
  }
  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#pop iframe')?.getBoundingClientRect().width))
    .toBeGreaterThan(100);
  await page.mouse.move(160, 240);
  await page.mouse.click(160, 240);
  expect(await page.evaluate('window.pressed')).toBeUndefined();
  expect(await shields()).not.toEqual([]);
});
