import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

/** The today of the stage is 24 November 2026. */
const rows = [
  ['期数', '还款日', '应还总额', '利息', '状态'],
  ['1', '2026-10-12', '930.00', '50.00', '已还清'],
  ['2', '2026-11-12', '925.00', '45.00', '逾期'],
  ['3', '2026-12-12', '920.00', '40.00', '未到期'],
];

/** Runs in the page: the list as a table, or as boxes side by side. */
function show({ rows, asTable }: { rows: string[][]; asTable: boolean }): void {
  const list = document.createElement(asTable ? 'table' : 'div');
  for (const row of rows) {
    const line = document.createElement(asTable ? 'tr' : 'div');
    if (!asTable) line.style.display = 'flex';
    for (const text of row) {
      const cell = document.createElement(asTable ? 'td' : 'div');
      if (!asTable) cell.style.width = '120px';
      cell.textContent = text;
      line.append(cell);
    }
    list.append(line);
  }
  document.body.prepend(list);
  getSelection()?.selectAllChildren(list);
  document.addEventListener('copy', () => {
    document.body.dataset.copied = 'yes';
  });
}

/** The browser gives the focus to a frame, and back, a little after the click: keys before that go elsewhere. */
async function pressUntil(page: Page, key: string, isDone: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect.poll(isDone, { timeout: 1000 }).toBe(true);
  }).toPass();
}

for (const asTable of [true, false])
  test(`copied from ${asTable ? 'a table' : 'boxes'} of the page: the instalment that is late is noted${asTable ? '' : ' @long'}`, async ({
    extension,
  }) => {
    const page = await extension.openBill();
    const app = new App(await extension.openSidebar(page));
    await app.begin();
    await app.openStep('填第一笔');
    await app.button('贴一条短信，不用打字').click();
    // Whoever selects in the page has clicked in it.
    await page.mouse.click(8, 600);
    await page.evaluate(show, { rows, asTable });
    await pressUntil(page, 'Control+C', () => page.evaluate(() => document.body.dataset.copied === 'yes'));
    const pasted = app.field('把短信或账单贴进来');
    await pasted.click();
    await pressUntil(page, 'Control+V', async () => (await pasted.inputValue()) !== '');
    await expect(app.view.getByText('表里另外 2 行没算：已经还清，或者更晚才到期。')).toBeVisible();
    await app.button('花呗', { exact: true }).click();
    await app.button('全都对').click();
    await app.button('不含', { exact: true }).click();
    await app.button('记下', { exact: true }).click();
    await expect(app.view.getByText('记下了新的一笔。')).toBeVisible();
    await app.button('看这一笔').click();
    await expect(app.field('没还的金额')).toHaveValue('925.00');
    await expect(app.field('还款日')).toHaveValue('2026-11-12');
  });
