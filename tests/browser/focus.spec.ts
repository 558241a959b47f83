import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { readyAsReckoned } from '../stage/journey.ts';
import { expect, type StartAfter, test } from './fixtures.ts';

/** 8,640.00, two weeks late, twelve parts; the screen before the call. */
async function ready(extension: Extension, startAfter: StartAfter): Promise<App> {
  await startAfter(readyAsReckoned);
  const app = new App(await extension.openApp());
  await app.prepareCall();
  return app;
}

test('in a call the focus goes to what is there now, once what had it is gone @long', async ({
  extension,
  startAfter,
}) => {
  const app = await ready(extension, startAfter);
  const heading = (name: string) => app.view.getByRole('heading', { name });
  await app.button('接通了，开始').press('Enter');
  await expect(app.replies.first()).toBeFocused();

  await app.button('让我缓一下').press('Enter');
  await app.button(/好了，回到刚才那句/).press('Enter');
  await expect(heading('对方怎么说？')).toBeFocused();
  await app.page.keyboard.press('Tab');
  await expect(app.replies.first()).toBeFocused();

  await app.button(/我要说…/).press('Enter');
  await app.button(/回到刚才那句/).press('Enter');
  await expect(heading('对方怎么说？')).toBeFocused();

  await app.button('对方报了方案').press('Enter');
  await expect(app.offerField('几期')).toBeFocused();
  await app.button('回到刚才那句').press('Enter');
  await expect(heading('对方怎么说？')).toBeFocused();

  await app.find('要来家里');
  await app.search.press('Enter');
  await expect(heading('对方怎么说？')).toBeFocused();

  await app.page.keyboard.press('8');
  await app.page.keyboard.type('姓林');
  await app.page.keyboard.press('Enter');
  await expect(heading('对方怎么说？')).toBeFocused();

  // At the first sentence again, there is nothing to go back to.
  await app.button('退回上一句').press('Enter');
  await expect(app.button('退回上一句')).toBeDisabled();
  await expect(heading('对方怎么说？')).toBeFocused();
});

test('asking before the end: Enter answers wherever it was begun from, and leads to the next', async ({
  extension,
  startAfter,
}) => {
  const app = await ready(extension, startAfter);
  await app.button('接通了，开始').click();
  for (const reply of ['可以办', '说了', '查到了，对得上']) await app.hear(reply);
  await app.button('结束通话').click();
  await expect(app.view.getByRole('heading', { name: '挂断之前' })).toBeVisible();
  await app.replies.first().press('Enter');
  await expect(app.view.locator('.say')).toBeFocused();
  const asked = (await app.sentence.textContent()) ?? '';
  await app.page.keyboard.press('Enter');
  await expect(app.sentence).not.toHaveText(asked);
  await app.button('结束通话').click();
  await expect(app.view.getByRole('heading', { name: '通话记录' })).toBeFocused();
});

test('after 开始 and after 清空 the heading of what is there now has the focus', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await expect(app.view.getByRole('heading', { name: '协商清单' })).toBeFocused();
  await app.openSettings();
  await app.field('输入“清空”两个字').fill('清空');
  await app.button('清空', { exact: true }).press('Enter');
  await expect(app.view.getByRole('heading', { name: /先算清/ })).toBeFocused();
});

test('whoever is in a field as soon as it is there keeps the cursor: the title has taken the focus before @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await expectKept(page, '填第一笔', '没还的金额');
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await app.button('好了，看清单').click();
  await app.setLimit('860', '800');
  await expectKept(page, '定方案', '分几期');
});

/** Opens a step, is in the field in the moment in which it is drawn, and looks where the cursor is later. */
async function expectKept(page: Page, step: string, field: string): Promise<void> {
  const app = new App(page);
  await enterAtOnce(page, field);
  await app.openStep(step);
  // What comes after drawing waits for a frame and a turn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  await expect(app.field(field)).toBeFocused();
}

/** Presses into the field with this label in the moment in which it is drawn. */
async function enterAtOnce(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const drawn = new MutationObserver(() => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
      if (!found?.control) return;
      drawn.disconnect();
      found.control.focus();
    });
    drawn.observe(document, { childList: true, subtree: true });
  }, label);
}

test('what gets the cursor comes out from behind the bar at the bottom @long', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.page.setViewportSize({ width: 400, height: 640 });
  await app.openStep('填第一笔');
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  const field = app.field('账单上现在写的数');
  await field.focus();
  await app.page.keyboard.press('Shift+Tab');
  // It lies behind the bar, and the cursor stands right before it.
  await field.evaluate((input) => scrollBy(0, input.getBoundingClientRect().bottom - innerHeight + 4));
  await app.page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  const hidden = () =>
    field.evaluate((input) => {
      const bar = document.querySelector('.dock')?.getBoundingClientRect().top ?? 0;
      return Math.max(0, input.getBoundingClientRect().bottom - bar);
    });
  await expect.poll(hidden).toBe(0);
});
