import { expect } from '@playwright/test';
import type { Picking } from '../stage/picking.ts';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

const STRUCK = '网页上这里划掉了，像是原来的，不是现在的。再看一眼。';

test('what a line is drawn through is told as such, whatever draws the line @long', async ({ pickOn }) => {
  const picking = await pickOn('/rows.htm');
  for (const where of ['#deleted', '#lined']) expect(await picking.told(where), where).toContain(STRUCK);
  for (const where of ['#now', '#undecorated'])
    expect(await picking.told(where), where).not.toContain(STRUCK);
  expect(await picking.told('#oldDay', 'date')).toContain(STRUCK);
  expect(await picking.told('#newDay', 'date')).not.toContain(STRUCK);
});

test('the end of a period and the day of a payment are not taken without a word @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/rows.htm');
  const words = {
    '#period': '2026-10-01 至',
    '#from': '账单周期',
    '#paidAt': '23:58',
    '#paidPart': '已还清',
  };
  for (const [where, word] of Object.entries(words))
    expect(await picking.told(where, 'date'), where).toContain(
      `旁边写的是“${word}”，像是另一个日子，不是还款日。`,
    );
});

/** Presses an arrow until the tip says so. */
async function goTo({ page, tip }: Pick<Picking, 'page' | 'tip'>, key: string, said: string) {
  for (let n = 0; n < 200 && !(await tip()).startsWith(said); n++) await page.keyboard.press(key);
  expect(await tip()).toContain(said);
}

test('the head of a table above it, and the label of a sum above it, are no heads of a sum @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/rows.htm');
  const sums = { '#underTable': '8,670.00', '#underList': '8,680.00' };
  for (const [where, sum] of Object.entries(sums)) {
    const told = await picking.told(where);
    expect(told).toContain(`点到了 ${sum}，旁边写着“`);
    expect(told).not.toContain('｜');
    expect(told).not.toContain('“已还”，不像');
  }
});

test('a sum of which each digit has an element of its own is marked all along @long', async ({ pickOn }) => {
  const picking = await pickOn('/rows.htm');
  await picking.start();
  const { y } = await picking.pointAt('#digits');
  const { x: left = 0, width = 0 } = (await picking.page.locator('#digits').boundingBox()) ?? {};
  for (let x = left; x < left + width; x += 0.5) {
    await picking.page.mouse.move(x, y);
    expect(await picking.tip(), `${x - left} px from its left edge`).toMatch(/^8,690\.00，/);
  }
});

test('with the keys alone one goes to a figure, further down than is seen, and Enter takes it', async ({
  pickOn,
}) => {
  const picking = await pickOn('/rows.htm');
  const { page, app } = picking;
  const tip = () => picking.tip();
  await app.button('从这个网页上点一个数').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => picking.shields().length).toBe(1);
  await picking.shields()[0]?.waitForSelector('button');
  await page.keyboard.press('ArrowDown');
  await expect.poll(tip).toBe('用鼠标或方向键移到那个金额上，再按回车。也可以直接打数字。');
  await goTo({ page, tip }, 'ArrowRight', '9,120.00');
  await goTo({ page, tip }, 'ArrowRight', '8,640.00');
  await goTo({ page, tip }, 'ArrowDown', '8,660.00');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
  await page.keyboard.press('Enter');
  await expect(picking.picked).toContainText('点到了 8,660.00，旁边写着“逾期金额”。');
  await expect(picking.picked).toBeFocused();
});

test('the arrows do not leave the page, and Escape leaves no trace @long', async ({ pickOn }) => {
  const picking = await pickOn('/rows.htm');
  const { page } = picking;
  const before = await page.content();
  await picking.start();
  for (const key of ['ArrowLeft', 'ArrowUp']) for (let n = 0; n < 20; n++) await page.keyboard.press(key);
  const mark = await picking.mark();
  expect(mark?.x).toBeGreaterThanOrEqual(-5);
  expect(mark?.y).toBeGreaterThanOrEqual(-5);
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  expect(await page.content()).toBe(before);
});
