import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { agreed } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

test('a promise taken out by mistake comes back with its day, also once another was added @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.button('电话正在响').click();
  await app.button('挂断了').click();
  const add = async (what: string, due: string) => {
    await app.button('再加一条').click();
    await app.field('什么事').fill(what);
    await app.field('最晚哪天').fill(due);
    await app.button('加上', { exact: true }).click();
  };
  const promise = app.view.locator('.pledge').filter({ hasText: '发短信确认方案' });
  await add('发短信确认方案', '2026-11-26');
  await expect(promise).toContainText('11月26日');
  await promise.getByRole('button', { name: '改日子' }).click();
  await app.field('最晚哪天').fill('2026-11-');
  await app.button('去掉：发短信确认方案').click();
  await expect(promise).toHaveCount(0);
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await add('回电', '');
  await app.button('撤销').click();
  await expect(promise).toContainText('11月26日');
  await expect(promise.getByRole('button', { name: '做到了' })).toBeFocused();
  await expect(app.field('最晚哪天')).toHaveValue('2026-11-');
  await expect(app.button('撤销')).toBeHidden();
  await app.reload();
  await app.button('把记录写完').click();
  await expect(app.view.locator('.pledge')).toHaveText([/回电/, /发短信确认方案/]);
});

/** The whole of what lies in the browser. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(`Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(
    (all) => JSON.stringify(all))`);

test('a deleted record lies nowhere, in either of two pages; it comes back until the list is left, and then never', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.button('电话正在响').click();
  await app.button('挂断了').click();
  await app.field('对方是谁').fill('鑫达催收');
  await app.button('再加一条').click();
  await app.field('什么事').fill('明天再打');
  await expect.poll(() => stored(page)).toContain('明天再打');

  const other = new App(await extension.openApp());
  await other.button('把记录写完').click();
  await expect(other.field('对方是谁')).toHaveValue('鑫达催收');

  await page.bringToFront();
  const gone = /鑫达催收|明天再打/;
  const rows = app.view.getByRole('main').getByRole('listitem').getByRole('button');
  await app.button('删掉这条记录').click();
  await expect(app.view.getByText('删了一条通话记录')).toBeVisible();
  await expect.poll(() => stored(page)).not.toMatch(gone);
  // The page that showed it has it no more, and no way back of its own.
  await expect(other.view.getByText('还没有记录')).toBeVisible();
  await expect(other.button('撤销')).toHaveCount(0);

  await app.button('撤销').click();
  await expect(rows).toHaveText(/鑫达催收/);
  await rows.click();
  await expect(app.field('什么事')).toHaveValue('明天再打');

  await app.button('删掉这条记录').click();
  await app.button('返回清单').click();
  await app.openSettings();
  await expect(app.view.getByText('通话记录').locator('..')).toContainText('0 条');
  await app.button('全部摊开').click();
  await expect(app.view.getByRole('heading', { name: '通话记录' })).toBeVisible();
  await expect(app.view.getByText(gone)).toHaveCount(0);
  await app.reload();
  expect(await stored(page)).not.toMatch(gone);
  await expect(app.button('把记录写完')).toHaveCount(0);
});

test('before the first run too, a record taken out by mistake comes back with one press @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.button('电话正在响').click();
  await app.button('挂断了').click();
  await app.field('对方是谁').fill('鑫达催收');
  await app.button('删掉这条记录').click();
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await app.button('撤销').click();
  const row = app.view.getByRole('main').getByRole('listitem').getByRole('button');
  await expect(row).toHaveText(/鑫达催收|来电|接到/);
  await expect(row).toBeFocused();
  await app.button('返回清单').click();
  await expect(app.button('开始')).toBeVisible();
});

test('按约还完: each payment has its row; what is ticked there moves the checklist and the next day', async ({
  extension,
  startAfter,
}) => {
  await startAfter(agreed);
  const app = new App(await extension.openApp());
  await app.button('收到了').click();
  await app.openStep('按约还完');
  await app.openStep('还上第一期');
  const payments = app.view.locator('.pledge');
  const shown = payments.filter({ visible: true });
  await expect(payments).toHaveCount(13);
  await expect(shown).toHaveText([/^付逾期费用 60.48 元最晚 12月1日 周二（含当天）/]);
  await expect(app.view.getByText('还了 0 笔 0.00 元，还剩 13 笔 8,700.48 元。')).toBeVisible();

  await app.tabTo(app.button('还了：付逾期费用'));
  await app.page.keyboard.press('Enter');
  await expect(app.button('还了：付逾期费用')).toBeFocused();
  await expect(shown).toHaveText([/^付逾期费用/, /^还第 1 期 720.00 元最晚 12月10日/]);
  await app.button('还了：还第 1 期').click();
  await expect(shown.last()).toHaveText(/^还第 2 期 720.00 元最晚 2027年1月10日 周日/);
  await app.button('还了：还第 2 期').click();
  await app.button('还了：还第 2 期').click();
  await expect(app.view.getByText('还了 2 笔 780.48 元，还剩 11 笔 7,920.00 元。')).toBeVisible();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('照电话里谈成的，花呗还剩7,920.00元');
  await expect(app.owed).toContainText('2027年1月10日 周日，47 天后');
  await expect(app.owed).toContainText('还第 2 期 720.00');
  await app.openStep('按约还完');
  await expect(app.button(/还上第一期 ?，已完成/)).toBeVisible();
  await app.openStep('还上第一期');
  await app.view.getByText('还了的：2 笔').click();
  await expect(shown).toHaveText([/^还第 2 期/, /^付逾期费用/, /^还第 1 期/]);
});

/** A call to the lender of 8,640.00, two weeks late, that is of this kind. */
async function calling(extension: Extension, kind?: string): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await app.prepareCall();
  if (kind) {
    await app.button('以前打过，没记在这里').click();
    await app.choose(kind);
  }
  await app.button('接通了，开始').click();
  return app;
}

test('who said to reckon and ring again waits for nobody; what they send has no day that nobody said @long', async ({
  extension,
}) => {
  const app = await calling(extension);
  const heard = ['可以办', '说了', '查到了，对得上', '每期要收手续费', '同意，会发给我'];
  for (const reply of heard) await app.hear(reply);
  await expect(app.sentence).toHaveText('这个我要算一下，算好了再打 95188 谈。谢谢。');
  await app.button(/挂断了，记下来/).click();
  await expect(app.view.getByRole('heading', { name: '95188，我再打' })).toBeVisible();
  const promise = app.view.locator('.pledge').filter({ hasText: '发综合融资成本明示表' });
  await expect(promise).not.toContainText('最晚');
  await expect(promise.getByRole('button', { name: '写日子' })).toBeVisible();
  await app.view.getByText('算好，再打', { exact: true }).click();
  await expect(app.view.locator('.pledge').filter({ hasText: '算好，再打电话谈' })).toContainText('11月26日');
  await app.button('记完了，看清单').click();
  await expect(app.view.getByText('等回电')).toHaveCount(0);
});

test('a plan of theirs agreed by keys alone: the record says that its figures are missing, and takes them @long', async ({
  extension,
}) => {
  const app = await calling(extension, '问上次说好的答复');
  const { keyboard } = app.page;
  for (let line = 0; line < 7; line++) await keyboard.press('1');
  await expect(app.sentence).toHaveText('谢谢您。说好的我都记下了，会按时还。');
  await expect(app.view.getByText('没问到、没记下')).toBeVisible();
  await app.button(/挂断了，记下来/).click();
  const { view } = app;
  await expect(view.getByRole('heading', { name: '数还没记：填上' })).toBeVisible();
  await expect(view.getByText('一共多少，本金、费用各多少 说了，没记下')).toBeVisible();
  await app.button('记下这些数').click();
  await expect(view.getByText('这里还没填。没有就填 0。')).toBeVisible();
  await app.field('先付多少').fill('0');
  await app.field('分几期').fill('12');
  await app.field('每期多少，连手续费').fill('725.04');
  await app.field('第一期最晚哪天').fill('2026-12-10');
  await app.button('记下这些数').click();
  await expect(view.getByRole('heading', { name: '谈成的数' })).toBeVisible();
  await expect(view.getByText('分 12 期，每期 725.04 元；合计多少，请写明。')).toBeVisible();
  await expect(view.getByText('没记下')).toHaveCount(0);
  await expect(view.locator('.letter')).not.toContainText('〔金额〕');
  await app.button('记完了，看清单').click();
  await app.openStep('按约还完');
  await app.openStep('还上第一期');
  await expect(view.locator('.pledge').first()).toContainText('还第 1 期 725.04 元最晚 12月10日');
});
