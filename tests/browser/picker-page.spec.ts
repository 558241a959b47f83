import { expect } from '@playwright/test';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

test('a cell with one figure stands for it; one with two, or with none, does not @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/cells.htm');
  await picking.start();
  expect(await picking.tipsAt(['#sum', '#name', '#two', '#traditional', '#back'])).toEqual(
    new Map([
      ['#sum', '326.40'],
      ['#name', ''],
      ['#two', ''],
      ['#traditional', '12,000.00'],
      ['#back', ''],
    ]),
  );
  const [mark, cell] = [await picking.mark(), await picking.page.locator('#sum').boundingBox()];
  expect(mark?.width ?? 0).toBeLessThan(cell?.width ?? 0);
  await picking.take('#sum');
  await expect(picking.picked).toContainText('点到了 326.40');
});

test('thousands that a blank sets apart are refused, not read in part @long', async ({ pickOn }) => {
  const picking = await pickOn('/cells.htm');
  await picking.start();
  await picking.take('#parted');
  await expect.poll(() => picking.tip()).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
  await expect(picking.picked).toHaveCount(0);
});

test('the wheel moves what can still go that way, sideways too, and else what it is in @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/cells.htm');
  const { page } = picking;
  await picking.start();
  const at = (selector: string, side: 'scrollTop' | 'scrollLeft') =>
    page.evaluate(([one, to]) => Reflect.get(document.querySelector(one) ?? {}, to), [
      selector,
      side,
    ] as const);
  await picking.pointAt('#sideways');
  await page.mouse.wheel(120, 0);
  await expect.poll(() => at('#sideways', 'scrollLeft')).toBe(120);
  // It does not go down; the page does.
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate('scrollY')).toBe(40);
  expect(await at('#sideways', 'scrollTop')).toBe(0);
  await picking.pointAt('#inner');
  await page.mouse.wheel(0, 1000);
  await expect.poll(() => at('#inner', 'scrollTop')).toBe(140);
  await page.mouse.wheel(0, 50);
  await expect.poll(() => at('#outer', 'scrollTop')).toBe(50);
  expect(await page.evaluate('scrollY')).toBe(40);
});

test('Escape that lands in the page ends the picking, and the page does not see it @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/cells.htm');
  const { page } = picking;
  await picking.start();
  await page.evaluate("document.querySelector('#dialog').showModal()");
  await page.evaluate(
    "globalThis.seen = []; document.addEventListener('keydown', ({ key }) => seen.push(key), true)",
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  expect(await page.evaluate('seen')).toEqual([]);
  expect(await page.evaluate("document.querySelector('#dialog').open")).toBe(true);
});

test('the bar is one line, and leaves once where one wants to point beneath it @long', async ({ pickOn }) => {
  const picking = await pickOn('/cells.htm');
  const { page } = picking;
  await picking.start();
  const bar = picking.shields().at(-1)?.locator('div').first();
  const above = await bar?.boundingBox();
  expect(above?.height).toBeLessThan(70);
  const heading = await page.locator('#heading').boundingBox();
  expect(heading?.y).toBeLessThan((above?.y ?? 0) + (above?.height ?? 0));
  await picking.pointAt('#heading');
  await expect.poll(async () => (await bar?.boundingBox())?.y).toBeGreaterThan(400);
  await picking.pointAt('#heading');
  await expect.poll(() => picking.tip()).toContain('8,640.00');
  await bar?.getByRole('button').click();
  await expect.poll(() => picking.shields().length).toBe(0);
});
