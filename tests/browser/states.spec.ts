import type { Page } from '@playwright/test';
import { applyChange, type CaseFile, type Change, decodeCase } from '../../lib/casefile/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { Wire } from '../stage/wire.ts';
import { expect, test } from './fixtures.ts';

const bill = { unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' };
const CALL = 'call-of-three';

/** A call that has its record, to which all views add. */
const callOfThree: Change[] = [
  {
    type: 'callStarted',
    call: CALL,
    kind: 'outgoing',
    at: 1_795_482_000_000,
    first: { id: 'first', at: 1_795_482_000_000, kind: 'said', line: 'greeting', words: '您好。' },
  },
  { type: 'callEnded', call: CALL, at: 1_795_482_600_000, outcome: 'callback', own: [] },
  { type: 'recordFiled', call: CALL, on: '2026-11-24' },
];

/** Every second one is a note that must be there once; the others set a figure that all change. */
function quickChanges(view: number, count: number, debt: string): Change[] {
  return Array.from({ length: count }, (_, i): Change => {
    const words = `view ${view}, change ${i}`;
    if (i % 2 === 0)
      return {
        type: 'callWent',
        call: CALL,
        event: { id: words, at: 1_795_482_000_000 + i, kind: 'note', words },
      };
    const unpaid = fen(100_000 * (view + 1) + i);
    return {
      type: 'debtSet',
      debt: { id: debt, kind: 'huabei', unpaid, dueDate: '2026-11-10', dailyRate: '0' },
    };
  });
}

async function storedCase(page: Page): Promise<CaseFile> {
  const { file, unreadable } = decodeCase(await page.evaluate('chrome.storage.local.get(null)'));
  expect(unreadable).toEqual([]);
  return file;
}

/** A sidebar on the bill, one in a tab, and the popup; each with a wire beside its app. `then`: before the popup opens. */
async function threeViews(extension: Extension, then?: (framed: App) => Promise<void>) {
  const tabPage = await extension.openApp();
  const page = await extension.openBill();
  await page.bringToFront();
  const framed = new App(await extension.openSidebar(page));
  await framed.begin();
  await framed.enterBill(bill);
  await expect(framed.owed).toContainText('8,700.48');
  await then?.(framed);
  // Last, for it closes at a click elsewhere.
  const popup = await extension.openRealPopup();
  const wires = await Promise.all([framed.view, tabPage, popup].map((view, i) => Wire.open(view, `${i}-`)));
  await wires[0]?.send(callOfThree);
  await expect.poll(() => wires[0]?.waiting()).toBe(0);
  const debt = Object.keys((await storedCase(tabPage)).debts)[0] ?? '';
  return { framed, tabPage, tab: new App(tabPage), popup, wires, debt };
}

/** A machine that is busy takes its time; what counts is that nothing is lost. */
async function untilAcknowledged(wires: readonly Wire[]) {
  const waiting = async () => Promise.all(wires.map((wire) => wire.waiting()));
  await expect.poll(waiting, { timeout: 40_000 }).toEqual(wires.map(() => 0));
}

/** Each view heard of each change, all in the same order; what is stored is what they make, and what is shown. */
async function expectInStep({ framed, tab, tabPage, popup, wires }: Awaited<ReturnType<typeof threeViews>>) {
  const stored = await storedCase(tabPage);
  const { events = [] } = stored.records[CALL] ?? {};
  const notes = events.filter(({ kind }) => kind === 'note').map(({ id }) => id);
  expect(new Set(notes).size).toBe(notes.length);
  for (const wire of wires) {
    const { first, told, refused } = await wire.seen();
    expect(refused).toEqual([]);
    const { records, debts } = told.map(({ change }) => change).reduce(applyChange, first);
    // A view that was away while others wrote has it from its snapshot; what it heard leads to the same all the same.
    expect(Object.values(debts)).toEqual(Object.values(stored.debts));
    expect(new Set(records[CALL]?.events.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
  }
  const unpaid = Object.values(stored.debts)[0]?.unpaid ?? fen(0);
  await expect(framed.owed).toContainText(formatYuan(unpaid));
  await expect(tab.owed).toContainText(formatYuan(unpaid));
  await expect(popup.locator('body')).toContainText(formatYuan(unpaid));
  return notes;
}

test('two sidebars and the popup stay in step under 500 quick changes and typing, each once and in one order @long', async ({
  extension,
}) => {
  const views = await threeViews(extension, (app) => app.openStep('定底线'));
  const { framed, tab, wires, debt } = views;
  await Promise.all([
    ...wires.map((wire, i) => wire.send(quickChanges(i, 166 + Number(i < 2), debt))),
    framed.field('工资和别的收入').pressSequentially('1234.56'),
  ]);
  await untilAcknowledged(wires);
  await expect(framed.view.getByText('已保存')).toBeVisible();
  const orders = await Promise.all(
    wires.map(async (wire) => (await wire.seen()).told.map(({ n }) => n).filter((n) => /^\d-/.test(n))),
  );
  const own = orders[0] ?? [];
  expect(orders).toEqual([own, own, own]);
  expect([own.length, new Set(own).size]).toEqual([500 + callOfThree.length, 500 + callOfThree.length]);
  await framed.button('返回清单').evaluate((button: HTMLElement) => button.click());
  expect(await expectInStep(views)).toHaveLength(251);
  // What was typed beside all that is in the other sidebar too.
  await tab.openStep('算清还得起多少');
  await tab.openStep('定底线');
  await expect(tab.field('工资和别的收入')).toHaveValue('1234.56');
});

test('the browser stops the background again and again in the middle: every change arrives once', {
  tag: '@long',
}, async ({ extension }) => {
  const views = await threeViews(extension);
  const { wires, debt } = views;
  await Promise.all(wires.map((wire, i) => wire.send(quickChanges(i, 166 + Number(i < 2), debt))));
  for (const share of [20, 50, 80, 110, 140]) {
    await expect.poll(() => wires[0]?.acknowledged()).toBeGreaterThan(share);
    await extension.stopBackground();
  }
  await untilAcknowledged(wires);
  for (const wire of wires) expect((await wire.seen()).connections).toBeGreaterThan(3);
  const notes = await expectInStep(views);
  expect(notes).toHaveLength(251);
  // Also in the order in which each was sent.
  for (const view of [0, 1, 2]) {
    const own = notes.filter((id) => id.startsWith(`view ${view}`)).map((id) => Number(id.split(' ').at(-1)));
    expect(own).toEqual([...own].sort((a, b) => a - b));
  }
});

test.describe('what is stored cannot be taken as it is', () => {
  const kept = (page: Page) =>
    page.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;

  test('storage is full: what is typed stays, and once there is room a further edit stores all @long', async ({
    extension,
  }) => {
    const page = await extension.openApp();
    const app = new App(page);
    await app.begin();
    await app.openStep('填第一笔');
    await page.evaluate(fillStorage);
    await app.field('没还的金额').pressSequentially('8640.00');
    await expect(app.view.getByText('没存上', { exact: true })).toBeVisible();
    await expect(app.view.getByText('刚才填的没存上')).toBeVisible();
    await app.field('还款日').fill('2026-11-10');
    await expect(app.field('没还的金额')).toHaveValue('8640.00');
    await expect(app.view.getByText('没存上', { exact: true })).toBeVisible();
    expect((await storedCase(page)).debts).toEqual({});

    await page.evaluate(makeRoom);
    await app.field('账单上现在写的数').fill('8704.80');
    await app.button('好了，看清单').click();
    await expect(app.owed).toContainText('8,700.48');
    await expect
      .poll(async () => Object.values((await storedCase(page)).debts))
      .toMatchObject([{ unpaid: 864_000, dueDate: '2026-11-10', billSays: 870_480 }]);
    await expect.poll(async () => (await storedCase(page)).drafts).toEqual({});
    await app.reload();
    await expect(app.owed).toContainText('8,700.48');
  });

  test('this computer has no room at the first run: that is said before anything is typed, which is kept meanwhile @long', async ({
    extension,
  }) => {
    const page = await extension.openApp();
    const app = new App(page);
    await app.button('开始').waitFor();
    await page.evaluate(fillStorage);
    await app.begin('local');
    const trouble = page.getByText('没能存在这台电脑');
    await expect(trouble).toBeInViewport();
    await app.enterBill(bill);
    await app.reload();
    await expect(app.owed).toContainText('8,700.48');
    await expect(page.getByText('刚才填的没存上')).toHaveCount(0);

    await page.evaluate(makeRoom);
    await app.openSettings();
    await app.choose('存在这台电脑');
    await expect.poll(async () => Object.keys((await storedCase(page)).debts)).toHaveLength(1);
    await expect(trouble).toHaveCount(0);
  });

  test('this computer has no room: that is said until it is kept there, and the record is asked about again @long', async ({
    extension,
  }) => {
    const page = await extension.openApp();
    const app = new App(page);
    const trouble = page.getByText('没能存在这台电脑');
    const ask = page.getByRole('heading', { name: '这条记录要留下来吗？' });
    await app.begin('session');
    await page.evaluate(fillStorage);
    await app.openSettings();
    await app.choose('存在这台电脑');
    await expect(trouble).toBeVisible();
    await expect(page.getByRole('radio', { name: '只在这次打开期间' })).toBeChecked();
    await app.button('返回清单').click();
    await app.enterBill(bill);
    await expect(app.owed).toContainText('8,700.48');
    await expect(trouble).toBeVisible();

    await app.button('电话正在响').click();
    await app.button('挂断了').click();
    await app.button('记完了，看合不合规').click();
    await app.button('返回记录').click();
    await app.button('看清单').click();
    await app.button('存在这台电脑').click();
    await expect(trouble).toBeVisible();
    await expect(ask).toBeVisible();

    await page.evaluate(makeRoom);
    await app.button('存在这台电脑').click();
    await expect(trouble).toBeHidden();
    await expect(ask).toBeHidden();
    await expect.poll(async () => Object.keys((await storedCase(page)).debts)).toHaveLength(1);
    await app.openSettings();
    await app.choose('只在这次打开期间');
    await app.button('改成关掉就没了').click();
    await app.button('返回清单').click();
    await expect(ask).toBeHidden();
  });

  const garbage = {
    damaged: { plan: ' \u0000{"v":1', 'records/damaged': { v: 1, data: { id: 'damaged', kind: 'sung' } } },
    'from a newer version': {
      plan: { v: 2, data: { plans: [{ parts: 12 }] } },
      'records/newer': { v: 2, data: { words: '以后的' } },
    },
  };

  for (const [name, values] of Object.entries(garbage)) {
    const tag = name === 'damaged' ? [] : '@long';
    test(`a slice and a record, ${name}: the rest is there, the values are kept and named, and never overwritten`, {
      tag,
    }, async ({ extension }) => {
      const page = await extension.openApp();
      const before = new App(page);
      await before.begin();
      await before.enterBill(bill);
      await before.setLimit('860', '800');
      // What is on screen may still be on its way there, and the browser closes.
      await expect.poll(async () => (await storedCase(page)).budget.limit?.monthly).toBe(86_000);
      await page.evaluate((items) => chrome.storage.local.set(items), values);
      await extension.restart();

      const after = await extension.openApp();
      const app = new App(after);
      await expect(app.owed).toContainText('8,700.48');
      await expect(app.view.getByText('有 2 份旧数据读不出来')).toBeVisible();
      const aside = Object.fromEntries(Object.entries(values).map(([key, value]) => [`kept/${key}`, value]));
      expect(await kept(after)).toMatchObject(aside);
      await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
      const plans = async () => Object.values((await storedCase(after)).plan.plans ?? {});
      await expect.poll(async () => (await plans()).map(({ parts }) => parts)).toEqual([12]);
      expect(await kept(after)).toMatchObject(aside);

      await app.openSettings();
      await app.button('全部摊开给我看').click();
      await expect(app.view.getByText(Object.keys(values).join('、'))).toBeVisible();
    });
  }
});

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Runs inside the browser. */
const makeRoom =
  "chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('fill'))))";

/** Up to the last byte. Runs inside the browser, so it stands alone. */
async function fillStorage(): Promise<void> {
  let n = 0;
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    const fits = () =>
      chrome.storage.local.set({ [`fill${n++}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    while (await fits());
  }
}
