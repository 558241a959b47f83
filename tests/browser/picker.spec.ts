import { expect, type Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { exampleNow } from '../stage/clock.ts';
import { amounts, noAmounts } from '../stage/figures.ts';
import { Launcher } from '../stage/launcher.ts';
import { pageState } from '../stage/pageState.ts';
import { Picking } from '../stage/picking.ts';
import { Stage } from '../stage/stage.ts';
import { pickerTest, site } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

test('it marks the figure under the pointer, however the page has built it', async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  await picking.start();
  const shown = await picking.tipsAt([...amounts.keys(), ...noAmounts]);
  expect(shown).toEqual(new Map([...amounts, ...noAmounts.map((where) => [where, ''] as const)]));
});

test('what was taken is shown with what stands beside it, and counts only when one says so', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  const unpaid = app.field('没还的金额');
  await picking.start();
  await expect(unpaid).toHaveAttribute('placeholder', '等你在左边点一下');
  await picking.take('#split');
  await expect(picking.picked).toContainText('点到了 8,640.55，旁边写着“本期应还”。');
  await expect(unpaid).toHaveValue('');
  await app.view.getByRole('button', { name: '不用', exact: true }).click();
  await expect(picking.picked).toHaveCount(0);
  await expect(unpaid).toHaveValue('');

  await picking.start();
  await picking.take('#cell');
  await expect(picking.picked).toContainText('旁边写着“10-28 超市 … 万家店”。');
  await app.button('再点一次').click();
  await expect.poll(() => picking.tip()).toBe('');
  await picking.take('#flexed');
  await app.button('用这个').click();
  await expect(unpaid).toHaveValue('864.07');

  await picking.start('date');
  await picking.take('#day');
  await expect(picking.picked).toContainText('点到了 2026-11-10，旁边写着“本期还款日”。');
  await app.button('用这个').click();
  await expect(app.field('还款日')).toHaveValue('2026-11-10');
  // Both are data now: 14 days of 0.05 % on 864.07.
  await app.button('返回清单').click();
  await expect(app.owed).toContainText('870.12');
});

test('of two that are taken for one field the second is stored @long', async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  const unpaid = app.field('没还的金额');
  for (const [where, sum, answer] of [
    ['#cell', '326.40', '用这个'],
    // 应还 stands nearest: does it hold the fee?
    ['#inForm', '218.60', '不含，填到没还的金额'],
  ] as const) {
    await picking.start();
    await picking.take(where);
    await app.button(answer).click();
    await expect(unpaid).toHaveValue(sum);
  }
  await app.field('还款日').fill('2026-11-10');
  await app.button('返回清单').click();
  // And its fee: 14 days of 0.05 % on 218.60.
  await expect(app.owed).toContainText('220.13');
});

test('with the keyboard: Enter takes what is marked, Escape stops', async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  const { page, app } = picking;
  const unpaid = app.field('没还的金额');
  const before = await unpaid.inputValue();
  await picking.start();
  await page.mouse.move(...(await middleOf(page, '1,500.00')));
  await expect.poll(() => picking.tip()).toContain('1,500.00');
  await page.keyboard.press('Enter');
  await expect(picking.picked).toContainText('1,500.00');
  // The key that took it does not confirm it too.
  await expect(unpaid).toHaveValue(before);
  await app.button('再点一次').click();
  await expect.poll(() => picking.tip()).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => picking.shields().length).toBe(0);
  await expect(unpaid).toHaveAttribute('placeholder', '照账单填');
  // 再点一次 went with its box: the cursor is where one begins again, and not lost.
  await expect(app.button('从这个网页上点一个数').first()).toBeFocused();
});

test('with a finger: one tap takes what stands there, or says that nothing does', { tag: '@long' }, async ({
  headless,
}) => {
  const stage = await Stage.open({ headless, now: exampleNow, hasTouch: true });
  try {
    const page = await stage.extension.openBill();
    await page.goto(`${site}/grabby.htm`);
    const app = new App(await stage.extension.openSidebar(page));
    await app.begin();
    await app.openStep('填第一笔');
    const picking = new Picking(page, app);
    await picking.start();
    await page.evaluate('__grab()');
    await picking.tap('#button');
    await expect(picking.picked).toContainText('8,700.48');
    await app.button('再点一次').tap();
    await expect.poll(() => picking.tip()).toBe('');
    await page.touchscreen.tap(500, 500);
    await expect.poll(() => picking.tip()).toBe('这里没认出金额。看得见的话，请照着手填。');
    await picking.tap('#sum');
    await expect(picking.picked).toContainText('8,640.00');
    expect(await page.evaluate('__presses')).toEqual([]);
    // 应还 stands beside it.
    await app.button('不含，填到没还的金额').tap();
    await expect(app.field('没还的金额')).toHaveValue('8,640.00');
  } finally {
    await stage.close();
  }
});

test('in a frame of the page it marks the right place; in one of another site it says so', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  await picking.start();
  const inner = picking.page.frameLocator('#own').locator('#inner');
  await picking.pointAt(inner);
  await expect.poll(() => picking.tip()).toContain('3,899.00');
  const [mark, figure] = [await picking.mark(), await inner.boundingBox()];
  expect(Math.abs((mark?.x ?? 0) + 5 - (figure?.x ?? 0))).toBeLessThan(2);
  expect(Math.abs((mark?.width ?? 0) - 10 - (figure?.width ?? 0))).toBeLessThan(2);
  await picking.pointAt('#other');
  await expect.poll(() => picking.tip()).toBe('这个框里点不到，请手填。');
  for (const apart of [
    '#unitApart',
    '#unitInHead',
    '#unitBehind',
    '#percentDrawn',
    '#decimalsDrawn',
    '#headApart',
  ]) {
    await picking.take(apart);
    await expect.poll(() => picking.tip(), apart).toBe('这个数可能不是元，或者没读全，请看清楚再手填。');
  }
  await picking.take('#card');
  await expect.poll(() => picking.tip()).toBe('这里没认出金额。看得见的话，请照着手填。');
  await expect(picking.picked).toHaveCount(0);
});

test('it marks the right place on a page that has moved its root', { tag: '@long' }, async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  await picking.page.evaluate("document.documentElement.style.transform = 'translate(30px, 20px)'");
  await picking.start();
  await picking.pointAt('#cell');
  await expect.poll(() => picking.tip()).toContain('326.40');
  const [mark, cell] = [await picking.mark(), await picking.page.locator('#cell').boundingBox()];
  if (!mark || !cell) throw new Error('No mark.');
  expect(Math.abs(mark.y + mark.height / 2 - (cell.y + cell.height / 2))).toBeLessThan(4);
});

test('what scrolls in the page scrolls under the pointer', { tag: '@long' }, async ({ pickOn }) => {
  const picking = await pickOn('/figures.htm');
  await picking.start();
  await picking.pointAt('#scroller');
  await picking.page.mouse.wheel(0, 400);
  await expect.poll(() => picking.page.evaluate("document.querySelector('#scroller').scrollTop")).not.toBe(0);
  await picking.pointAt('#deep');
  await expect.poll(() => picking.tip()).toContain('77.70');
});

test('the strictest policies of a page do not keep the picker out, and it is loaded only when used', async ({
  pickOn,
}) => {
  const picking = await pickOn('/headers/strict.htm');
  const { page } = picking;
  const debug = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(new URL(url, site).pathname));
  await debug.send('Debugger.enable');
  expect(scripts.filter((path) => path.endsWith('/alipay.js'))).toHaveLength(1);
  expect(scripts).not.toContain('/picker.js');
  await picking.start();
  expect(scripts).toContain('/picker.js');
  await picking.take('#sum');
  await expect(picking.picked).toContainText('8,640.00');
  // The page does not learn from where it came.
  expect(
    await page.evaluate("performance.getEntries().filter(({ name }) => name.includes('extension:'))"),
  ).toEqual([]);
});

test('a page cannot load the picker by the id of the extension', async ({ pickOn, stage }) => {
  const { page } = await pickOn('/grabby.htm');
  const address = `chrome-extension://${stage.extension.id}/picker.js`;
  const loaded = await page.evaluate(
    (from) =>
      import(from).then(
        () => 'loaded',
        () => 'refused',
      ),
    address,
  );
  expect(loaded).toBe('refused');
});

test.describe('on a page that wants every press', () => {
  test('it sees no move, no press, no key and no change while one picks', async ({ pickOn }) => {
    const picking = await pickOn('/grabby.htm');
    const { page } = picking;
    await page.evaluate('__grab()');
    await picking.start();
    await page.evaluate('__presses.length = 0');
    await picking.pointAt('#button');
    await expect.poll(() => picking.tip()).toContain('8,700.48');
    await picking.pointAt('#sum');
    await expect.poll(() => picking.tip()).toContain('8,640.00');
    await page.mouse.click(500, 500, { button: 'right' });
    await page.mouse.click(500, 500, { button: 'middle' });
    await page.keyboard.press('a');
    expect(await page.evaluate('__presses')).toEqual([]);
    const { x, y } = await picking.pointAt('#button');
    await page.mouse.dblclick(x, y);
    await expect(picking.picked).toContainText('8,700.48');
    await expect.poll(() => picking.shields().length).toBe(0);
    const pressed = (await page.evaluate('__presses')) as string[];
    expect(pressed.filter((type) => !type.endsWith('move'))).toEqual([]);
    expect(await page.evaluate('__added')).toEqual([]);
    expect(page.url()).toContain('/grabby.htm');
  });

  test('it cannot pick by itself, nor stop it, nor get at the frame that lies over it', async ({
    pickOn,
  }) => {
    const picking = await pickOn('/grabby.htm');
    const { page } = picking;
    await picking.start();
    const { x, y } = await picking.pointAt('#sum');
    await expect.poll(() => picking.tip()).toContain('8,640.00');
    expect(await page.evaluate(`__forge(${x}, ${y})`)).toEqual({ frames: 0, ofDocument: 0 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await expect(picking.picked).toHaveCount(0);
    expect(await picking.tip()).toContain('8,640.00');
    await expect(picking.app.field('没还的金额')).toHaveAttribute('placeholder', '等你在左边点一下');
  });

  test('a figure that changes under the pointer is shown before it can be taken', async ({ pickOn }) => {
    const picking = await pickOn('/grabby.htm');
    const { page } = picking;
    await picking.start();
    await picking.pointAt('#sum');
    await expect.poll(() => picking.tip()).toContain('8,640.00');
    await page.evaluate("document.querySelector('#sum').textContent = '1,640.00'");
    const press = async () => {
      await page.mouse.down();
      await page.mouse.up();
    };
    await press();
    await expect.poll(() => picking.tip()).toContain('网页刚变了');
    await expect(picking.picked).toHaveCount(0);
    await press();
    await expect(picking.picked).toContainText('1,640.00');
  });

  test('a dialog that it puts over all is not pressed', async ({ pickOn }) => {
    const picking = await pickOn('/grabby.htm');
    const { page } = picking;
    await page.evaluate(`{
      const trap = document.querySelector('#trap');
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        for (const target of [trap, document]) target.addEventListener(type, () => __presses.push(type), true);
    }`);
    await picking.start();
    await page.evaluate("document.querySelector('#trap').showModal()");
    const box = await page.locator('#trap').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    expect(await page.evaluate('__presses')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => picking.shields().length).toBe(0);
  });
});

test.describe('nothing is left', () => {
  const ends: [how: string, end: (picking: Picking) => Promise<void>][] = [
    ['after Escape', ({ page }) => page.keyboard.press('Escape')],
    ['after taking', (picking) => picking.take('#sum')],
    ['after typing instead', ({ app }) => app.field('没还的金额').pressSequentially('8')],
    ['after 不取了', ({ app }) => app.button('不取了，自己填').click()],
  ];
  for (const [how, end] of ends)
    test(how, async ({ pickOn }) => {
      const picking = await pickOn('/grabby.htm');
      const { page } = picking;
      const launcher = new Launcher(page);
      const before = await page.evaluate(pageState);
      const count = await launcher.count('iframe');
      await picking.start();
      expect(await launcher.count('iframe')).toBe(count + 1);
      expect(await page.evaluate(pageState)).toEqual(before);
      await end(picking);
      await expect.poll(() => launcher.count('iframe')).toBe(count);
      expect(await page.evaluate(pageState)).toEqual(before);
      // The page takes presses again.
      await page.evaluate("document.addEventListener('click', () => __presses.push('click'))");
      await page.mouse.click(500, 500);
      expect(await page.evaluate('__presses')).toEqual(['click']);
    });

  test('after the sidebar is closed', { tag: '@long' }, async ({ pickOn }) => {
    const picking = await pickOn('/grabby.htm');
    await picking.start();
    // Over the launcher it would be made ready again.
    await picking.page.mouse.move(10, 10);
    await picking.app.closeSidebar();
    await expect.poll(() => new Launcher(picking.page).count('iframe')).toBe(0);
  });

  test('after the page has thrown us out', async ({ pickOn }) => {
    const picking = await pickOn('/grabby.htm');
    const { page } = picking;
    await picking.start();
    await page.evaluate("document.querySelector('[data-huandeqi]').remove()");
    // It comes back once, with the sidebar and without the picking.
    await expect.poll(() => new Launcher(page).count('iframe')).toBe(1);
    await page.evaluate("document.addEventListener('click', () => __presses.push('click'))");
    await page.mouse.click(500, 500);
    expect(await page.evaluate('__presses')).toEqual(['click']);
  });
});

/** Where a text is drawn. */
async function middleOf(page: Page, text: string): Promise<[number, number]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }
    throw new Error(`${wanted} is not there.`);
  }, text);
}
