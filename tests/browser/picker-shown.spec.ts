import { expect } from '@playwright/test';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

test('the figure one sees is marked, not one that is scrolled away, folded, hidden or covered there', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  await picking.start();
  const seen = {
    '#belowList': '5,725.40',
    '#belowFolded': '8,640.00',
    '#besideHeard': '720.00',
    '#over': '4,321.09',
    '#dense': '2,222.00',
    '#besideSame': '8,640.55',
    '#besideStruck': '998.00',
  };
  expect(Object.fromEntries(await picking.tipsAt(Object.keys(seen)))).toEqual(seen);
});

test('signs that only their ground fills are read, and what is heard behind a figure does not keep it out @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/made.htm');
  await picking.start();
  const seen = { '#heardBehind': '8,680.00', '#shaded': '8,690.55' };
  expect(Object.fromEntries(await picking.tipsAt(Object.keys(seen)))).toEqual(seen);
});

test('what stands behind a wheel that turns, a piece of an account number and points are no sums @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/made.htm');
  await picking.start();
  for (const where of ['#behindWheel', '#account', '#points']) {
    await picking.take(where);
    await expect.poll(() => picking.tip(), where).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
  }
});

test('under 期数 no day stands @long', async ({ pickOn }) => {
  const picking = await pickOn('/made.htm');
  await picking.start('date');
  const tips = await picking.tipsAt(['#parts', '#dayOfPart']);
  expect(Object.fromEntries(tips)).toEqual({
    '#parts': '这里可能不是日期，或者没读全，请看清楚再手填。',
    '#dayOfPart': '2026-12-09',
  });
});

test('a part of a figure, one of other units and a number of something are not taken for a sum @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  await picking.start();
  const places =
    '#reversed #broken #masked #maskedEnd #apostrophe #turned #raised #behindMinus #credit #euro #heardInside #attribute #inHeads #days #number #drawn';
  const tips = await picking.tipsAt(places.split(' '));
  const isSum = ([, tip]: [string, string]) => /^[\d,.]+$/.test(tip);
  expect([...tips].filter(isSum)).toEqual([]);
});

test('what looks like a day and is none is not taken for one, nor a day whose year stands in the line before @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  await picking.start('date');
  const tips = await picking.tipsAt(['#validTo', '#paidParts', '#withoutYear', '#day']);
  const no = '这里可能不是日期，或者没读全，请看清楚再手填。';
  expect(Object.fromEntries(tips)).toEqual({
    '#validTo': no,
    '#paidParts': '',
    '#withoutYear': no,
    '#day': '2026-11-10',
  });
});

test('what cannot be read is said when one presses it, and Enter without a pointer says what to do @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  const { page } = picking;
  await picking.start();
  await page.keyboard.press('Enter');
  await expect.poll(() => picking.tip()).toBe('用鼠标或方向键移到那个金额上，再按回车。也可以直接打数字。');
  for (const where of ['#canvas', '#typed']) {
    const { x, y } = await picking.pointAt(where);
    expect(await picking.tip()).toBe('');
    await page.mouse.click(x, y);
    await expect.poll(() => picking.tip()).toBe('这里是图或输入框，读不到，请手填。');
  }
});

test('where a page takes the focus, Enter takes what is marked and does not send its form @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/covered.htm');
  const { page } = picking;
  const address = page.url();
  await page.evaluate(() => {
    addEventListener('submit', () => document.body.classList.add('sent'), true);
  });
  await picking.start();
  await picking.pointAt('#belowFolded');
  await expect.poll(() => picking.tip()).toContain('8,640.00');
  await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(picking.picked).toContainText('8,640.00');
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => document.body.className)).toBe('');
});

test('what a page puts over all else while one picks is not pressed', async ({ pickOn }) => {
  const picking = await pickOn('/covered.htm');
  const { page } = picking;
  await picking.start();
  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  await page.frameLocator('#pop iframe').locator('button').waitFor();
  await page.mouse.move(160, 240);
  await page.mouse.click(160, 240);
  expect(await page.evaluate('window.pressed')).toBeUndefined();
  expect(picking.shields()).not.toEqual([]);
});
