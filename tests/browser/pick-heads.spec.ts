import { expect } from '@playwright/test';
import type { Picking } from '../stage/picking.ts';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

/** What the sidebar says of each of these that is picked, one after another. */
async function toldOf(picking: Picking, places: readonly string[], kind: 'amount' | 'date' = 'amount') {
  const told: Record<string, string> = {};
  for (const where of places) told[where] = await picking.told(where, kind);
  return told;
}

test('a sum in a table is told with the head of its column, and 已还 there is warned of as beside it @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  const told = await toldOf(picking, ['#paid', '#inUnit', '#paidInGrid', '#paidInRow', '#unpaidInRow']);
  const warning = '旁边写的是“已还”，不像是没还的金额。再看一眼。';
  expect(told).toEqual({
    '#paid': `点到了 3,000.00，旁边写着“已还｜花呗 … 5,640.00”。${warning}`,
    '#inUnit': `点到了 1,200.00，旁边写着“已还｜借呗 … 0.00”。${warning}`,
    '#paidInGrid': `点到了 3,010.00，旁边写着“已还｜花呗 … 5,650.00”。${warning}`,
    '#paidInRow': `点到了 3,020.00，旁边写着“已还｜花呗 … 5,660.00”。${warning}`,
    '#unpaidInRow':
      '点到了 5,660.00，旁边写着“待还｜花呗 3,020.00”。旁边写的是“待还”，可能含逾期费用。看不出来，就打开账单找“剩余本金”。',
  });
});

test('a label over a sum in a card is its own; one of several parts is told as such @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  const told = await toldOf(picking, ['#limitInCard', '#part']);
  expect(told['#limitInCard']).toContain('旁边写的是“可用额度”，不像是没还的金额。');
  expect(told['#part']).toContain('旁边写的是“每期应还”，只是其中一期，不是没还的全部。');
});

test('a day that is the end of a contract or that of the bill is not taken without a word @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  const told = await toldOf(picking, ['#far', '#billed'], 'date');
  // From 24 November 2026 to 10 November 2029: three years of 365, one day for 2028, less 14.
  expect(told['#far']).toContain(
    '旁边写的是“合同到期”，像是另一个日子，不是还款日。离今天还有 1082 天，年份没看错吧？',
  );
  expect(told['#billed']).toContain('旁边写的是“出账”，像是另一个日子，不是还款日。');
  // And so it is where it was typed.
  const { app } = picking;
  await app.field('没还的金额').fill('100');
  await app.field('还款日').fill('2029-11-10');
  await app.field('还款日').press('Tab');
  await expect(app.view.getByText('离还款日还有 1082 天，没填错吧？')).toBeVisible();
  await app.field('还款日').fill('2026-12-10');
  await app.field('还款日').press('Tab');
  await expect(app.view.getByText('没填错吧？')).toHaveCount(0);
});

test('the head over a day decides, though the row says 应还 @long', async ({ pickOn }) => {
  const picking = await pickOn('/heads.htm');
  const told = await toldOf(picking, ['#billedInTable', '#dueInTable'], 'date');
  expect(told['#billedInTable']).toContain('旁边写的是“账单日”，像是另一个日子，不是还款日。');
  expect(told['#dueInTable']).not.toContain('像是另一个日子');
});

test('what was picked is spoken: the box that takes the focus is described by it @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  await picking.start();
  await picking.take('#paid');
  await expect(picking.picked).toBeFocused();
  await expect(picking.picked).toHaveAccessibleDescription(
    /^点到了 3,000\.00，旁边写着“已还｜花呗 … 5,640\.00”。 .*旁边写的是“已还”，不像是没还的金额。再看一眼。$/,
  );
});

test('other money is told as such when one presses it, and a service number is no sum @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/heads.htm');
  await picking.start();
  for (const where of ['#yen', '#dollars', '#hongKong', '#euro']) {
    await picking.take(where);
    await expect.poll(() => picking.tip(), where).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
  }
  await picking.take('#service');
  await expect.poll(() => picking.tip()).toBe('这里没认出金额。看得见的话，请照着手填。');
  await expect(picking.picked).toHaveCount(0);
});

test('a head that is a table of its own is found from the boxes of a scroll bar, and its unit @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/made.htm');
  expect(await picking.told('#paidInBody')).toContain('旁边写的是“已还”，不像是没还的金额。');
  await picking.start();
  await picking.take('#unitInBody');
  await expect.poll(() => picking.tip()).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
});

test('a unit or a number of days in the next row is not of this one @long', async ({ pickOn }) => {
  const picking = await pickOn('/made.htm');
  await picking.start();
  const seen = {
    '#yuanInRow': '8,640.00',
    '#yuanInList': '8,650.00',
    '#aboveDays': '8,660.00',
    '#yuanUnderHead': '8,670.00',
  };
  expect(Object.fromEntries(await picking.tipsAt(Object.keys(seen)))).toEqual(seen);
  for (const where of ['#dollarsInRow', '#dollarsInList', '#days', '#dollarsUnderHead', '#unitBeneath']) {
    await picking.take(where);
    await expect.poll(() => picking.tip(), where).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
  }
});
