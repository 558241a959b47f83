import type { Page } from '@playwright/test';
import { calcGroups, calculators } from '../../lib/calc/words.ts';
import { type CaseFile, emptyCase, encodeCase, paymentsOf } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { Debt, Priority } from '../../lib/debt/index.ts';
import { yuan } from '../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../lib/record/index.ts';
import { App, exampleBudget } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

const result = (app: App) => app.view.locator('.calc__result');

/** Leaves the field, as one who goes on to the next. */
async function fill(app: App, label: string, text: string): Promise<void> {
  await app.field(label).fill(text);
  await app.field(label).blur();
}

async function openCalc(app: App, title: string | RegExp): Promise<void> {
  await app.view.getByRole('navigation').getByRole('button', { name: '算一算' }).click();
  await app.button(title).click();
}

/** From the checklist, and back to it. */
async function importCase(app: App, page: Page, file: CaseFile): Promise<void> {
  await app.openSettings();
  await app.button('导入一份').click();
  await page.getByLabel('选文件').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ app: 'huandeqi', items: encodeCase(file) })),
  });
  await app.button('换成这一份').click();
  await app.button('返回设置').click();
  await app.button('返回清单').click();
}

/** The keys of what is stored that hold a text. */
async function storedWith(page: Page, text: string): Promise<string[]> {
  const kept = await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.get(
      null,
    ),
  );
  return Object.entries(kept).flatMap(([key, value]) => (JSON.stringify(value).includes(text) ? [key] : []));
}

test('without a case, by the keyboard alone: every one opens, leads back to its row, and keeps only what is typed', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  const dock = app.view.getByRole('navigation').getByRole('button', { name: '算一算' });
  await dock.focus();
  await page.keyboard.press('Enter');
  await expect(app.view.getByRole('heading', { name: '算一算' })).toBeFocused();
  for (const id of calcGroups.flatMap(({ of }) => of)) {
    const row = app.button(calculators[id].title);
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(app.view.getByRole('heading', { level: 1 })).toBeFocused();
    await app.button('返回算一算').press('Enter');
    await expect(row).toBeFocused();
  }

  await page.keyboard.press('Shift+Tab');
  await app.button('逾期到哪天是多少').press('Enter');
  await expect(app.view.getByRole('heading', { level: 1, name: '逾期到哪天是多少' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('八千多');
  await page.keyboard.press('Tab');
  await expect(app.problems).toHaveText('请填数字，例如 8640 或 8,640.00。');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('8640');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026-11-10');
  await expect(result(app)).toContainText('60.48');
  await expect(result(app)).toContainText('8,640.00 × 0.05% × 14 天');
  await expect.poll(() => storedWith(page, '8640')).toEqual(['drafts']);

  await app.button('返回算一算').click();
  await app.button('返回清单').click();
  await expect(dock).toBeFocused();
  await openCalc(app, '逾期到哪天是多少');
  await expect(app.field('没还的金额')).toHaveValue('8640');
  await app.button('放进清单').click();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('8,700.48');
});

test('with a case its figures stand there, and come back after others were typed', { tag: '@long' }, async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8700.48' });
  await openCalc(app, /逾期到哪天是多少/);
  await expect(result(app)).toContainText('60.48');
  await fill(app, '算到哪天', '2026-12-24');
  await expect(result(app)).toContainText('8,640.00 × 0.05% × 44 天');

  // 500.00 meets the fee of 60.48 first; 8,200.48 x 0.05 % is 4.10 a day.
  await openCalc(app, /先还一部分/);
  await fill(app, '今天还多少', '500');
  await expect(result(app)).toContainText('还了以后，还剩8,200.48');
  await expect(result(app)).toContainText('抵没还的439.52');
  await expect(result(app)).toContainText('4.10（原来 4.32）');

  await openCalc(app, /一次付清/);
  await expect(app.field('一次付清，付多少')).toHaveValue('8,700.48');
  await fill(app, '一次付清，付多少', '8640');
  await fill(app, '分期，几期', '12');
  await fill(app, '每期，连手续费', '783.36');
  await expect(result(app)).toContainText('分期比一次付清多760.32');
  await expect(result(app)).toContainText('15.86%');
  await app.button('用我的数').click();
  await expect(app.field('一次付清，付多少')).toHaveValue('8,700.48');
  await expect(app.button('用我的数')).toBeHidden();
});

test('several creditors: the cheaper way is named with the difference, and what one offer leaves the others', {
  tag: '@long',
}, async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await openCalc(app, /几笔债先还哪笔/);
  const debt = (number: number) => app.view.getByRole('group', { name: `第 ${number} 笔` });
  for (const [number, rate] of [
    [1, '0.1'],
    [2, '0'],
  ] as const) {
    await debt(number).getByLabel('现在欠').fill('1000');
    await debt(number).getByLabel('费率').fill(rate);
  }
  await app.field('每月一共付').fill('1000');
  // Pro rata 500 + 500, 500 + 500, 47.87; the dearest first 1,000, 30.93 + 969.07, 30.93.
  const ways = app.view.locator('.verdict');
  await expect(ways).toContainText('先还最贵的，少付 16.94，可有 1 笔要先等着');
  await expect(ways).toContainText('按比例分，一共付2,047.87');
  await expect(ways).toContainText('先还最贵的，一共付2,030.93');
  const rows = ways.getByRole('listitem');
  await expect(rows).toHaveText([
    '第 1 笔第一次 1,000.002027年1月24日还清比现在多付 30.93',
    '第 2 笔第一次 0.002027年2月24日还清比现在多付 0.00',
  ]);
  await app.button('按比例分').click();
  await expect(rows).toHaveText([/第一次 500.00.*2027年2月24日还清比现在多付 47.87/, /第一次 500.00/]);

  // With 800.00 for the first one, 200.00 are left for the second: 5 times.
  await app.view.getByRole('group', { name: '哪一家报的' }).getByText('第 1 笔').click();
  await app.field('每期付，连手续费').fill('800');
  await app.view.getByLabel('几期').fill('5');
  const others = app.view.locator('.card').filter({ hasText: '别家一共还剩' });
  await expect(others).toContainText('别家一共还剩200.00');
  await expect(others).toContainText('500.00 → 200.00');
  await expect(others).toContainText('2027年1月24日还清 → 2027年4月24日还清');

  // What comes first takes all of the first month.
  await debt(2).getByText('房租、水电这类，要先付').click();
  await expect(rows.nth(1)).toContainText('第一次 1,000.00');
});

test('courts, limitation, record: the day by the bare count first, and how sure a later one is', {
  tag: '@long',
}, async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await openCalc(app, /真打官司/);
  await fill(app, '对方要多少', '123456.78');
  await expect(result(app)).toContainText('50.00 + 90,000.00 × 2.5% + 23,456.78 × 2%');
  await expect(result(app)).toContainText('2,769.14');
  await expect(app.view.getByText('诉讼费用交纳办法第 13 条（法律法规）')).toBeVisible();

  await openCalc(app, /法院的期限/);
  await fill(app, '收到起诉状副本的那天', '2026-11-20');
  const until = (await result(app).textContent()) ?? '';
  expect(until.indexOf('最晚 2026年12月5日（含当天）')).toBeGreaterThan(-1);
  expect(until.indexOf('2026年12月7日，请核对')).toBeGreaterThan(until.indexOf('2026年12月5日'));

  await openCalc(app, /过没过三年/);
  await fill(app, '最后一期哪天到期', '2021-01-05');
  for (const question of ['对方起诉过', '对方哪天催过', '你哪天还过', '你哪天答应过', '这三年里'])
    await app.view
      .getByRole('group', { name: new RegExp(question) })
      .getByRole('button', { name: '没有' })
      .click();
  await expect(app.view.getByText('先别承认，先打 12348 问一句')).toBeVisible();

  await openCalc(app, /判决以后晚还/);
  await fill(app, '判决定的钱', '8640');
  await fill(app, '判决给的最后一天', '2026-10-31');
  await expect(result(app)).toContainText('36.29');

  await openCalc(app, /征信记录/);
  await app.button('还清了').click();
  await fill(app, '哪天还清的', '2026-11-10');
  await expect(result(app)).toContainText('2031年11月10日');
});

test('the page that is handed in: from the budget, what is said and what is worked out, without the limit', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8700.48' });
  await app.openStep('定底线');
  await app.typeBudget({ ...exampleBudget, income: '6413', atHand: '847' });
  await app.button('打印收支和还款方案').click();
  await fill(app, '每月一共提多少', '900');
  await expect(app.view.getByText('提的数超过你的底线了')).toBeVisible();
  await fill(app, '每月一共提多少', '700');
  await expect(app.view.getByText('提的数超过你的底线了')).toBeHidden();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('付完这些，还剩2,153.00 算');
  await expect(paper).toContainText('欠 8,700.48 算');
  // 8,640.00 in parts and 60.48 let go, as the plan asks: 12 x 700.00, and 240.00.
  await expect(paper).toContainText('逾期费用 60.48 算，申请减免。');
  await expect(paper).toContainText('2026年12月24日起每月 700.00，12 次；2027年12月24日 240.00 算');
  // 6,413 less 4,260 and a fifth of the income: 870.40 is safe, which is the limit.
  expect(await page.getByRole('main').textContent()).not.toMatch(/870\.40|847/);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await app.button('返回收支').click();
  await expect(app.field('工资和别的收入')).toBeVisible();
});

test('the plan and the page that is handed in hold the same parts, the last one, too: 6 x 1,234.28 and 1,234.32 @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8700.48' });
  await app.openStep('定底线');
  await app.typeBudget(exampleBudget);
  await app.button('定下来，看清单').click();
  await app.openStep('定方案');
  await app.field('分几期').fill('7');
  await app.field('第一期哪天还').fill('2026-12-10');
  const first = app.view.getByRole('list', { name: '三级方案' }).getByRole('listitem').first();
  await expect(first).toContainText('1,234.28元 × 7 期');
  await expect(first).toContainText('逾期费用 60.48 申请减免。最后一期 1,234.32。');
  await app.button('就这样，看清单').click();
  await openCalc(app, /收支情况和还款方案/);
  const paper = app.view.getByRole('article');
  await expect(paper).toContainText('2026年12月10日起每月 1,234.28，6 次；2027年6月10日 1,234.32 算');
  await expect(paper).toContainText('逾期费用 60.48 算，申请减免。');
});

/** Eight creditors, two of them first, each with as much to say as there can be. */
function eightCreditors(): CaseFile {
  const firsts: Record<number, Priority> = { 0: 'rent', 1: 'guarantor' };
  const debts = Array.from({ length: 8 }, (_, at): [string, Debt] => [
    `e${at}`,
    {
      id: `e${at}`,
      kind: 'other',
      name: `某某消费金融有限公司第 ${at + 1} 笔借款`,
      unpaid: yuan(String(3000 + 1234 * at)),
      dueDate: '2026-08-10',
      dailyRate: '0.05',
      billSays: yuan(String(3500 + 1234 * at)),
      enteredAt: at,
      priority: firsts[at],
    },
  ]);
  return {
    ...emptyCase,
    settings: { startedOn: '2026-11-24' },
    debts: Object.fromEntries(debts),
    budget: {
      limit: { monthly: yuan('861.07'), atOnce: yuan('803.09') },
      figures: {
        income: yuan('6400'),
        incomes: ['工资', '夜班补贴', '跑单', '房租收入', '家里帮的', '别的'].map((name, at) => ({
          name,
          steady: true,
          months: [yuan(at === 0 ? '5900' : '100')],
        })),
        rent: yuan('1500'),
        food: yuan('1200'),
        travel: yuan('340'),
        family: yuan('600'),
        mortgage: yuan('200'),
        support: yuan('300'),
        secured: yuan('100'),
        otherDebts: yuan('620'),
        atHand: yuan('803.09'),
      },
    },
  };
}

test('eight creditors, six incomes and all that comes first: one A4 page @long', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await importCase(app, page, eightCreditors());
  await openCalc(app, /收支情况和还款方案/);
  await fill(app, '每月一共提多少', '700');
  await app.button('是另外的债').click();
  const paper = page.getByRole('article');
  await expect(paper.locator('.paper__debt')).toHaveCount(8);
  expect(await page.getByRole('main').textContent()).not.toMatch(/861|803/);
  const pdf = await page.pdf({ preferCSSPageSize: true, ...(process.env.PDF && { path: process.env.PDF }) });
  expect(pagesOf(pdf)).toBe(1);
});

/** 12 parts of 1,000.00 from this day on, agreed on 13 November, of which so many were paid on the 20th. */
function agreedCase(firstDate: PlainDate, paid: number): CaseFile {
  const debt: Debt = {
    ...{ id: 'd1', kind: 'jiebei', unpaid: yuan('12000') },
    ...{ dueDate: '2026-11-10', dailyRate: '0.05' },
  };
  const terms: AgreedTerms = {
    ...{ total: yuan('12000'), upfront: yuan('0'), waived: yuan('18') },
    ...{ parts: 12, perPart: yuan('1000'), lastPart: yuan('1000'), firstDate },
  };
  const startedAt = Date.UTC(2026, 10, 13, 2);
  const record: CallRecord = {
    ...{ id: 'c1', kind: 'outgoing', who: '', staff: '', demanded: '', debt: 'd1', startedAt },
    ...{ endedAt: startedAt + 60_000, outcome: 'agreed', filedOn: '2026-11-13', pledges: [] },
    events: [{ id: 'e1', at: startedAt, kind: 'heard', words: '同意', agrees: 'first', terms }],
  };
  const made = paymentsOf(record).slice(0, paid);
  const pledges = made.map((one) => ({ ...one, keptOn: '2026-11-20' as const }));
  return {
    ...eightCreditors(),
    debts: { d1: debt },
    plan: { plan: { parts: 12, firstDate: '2026-12-20', next: { kind: 'feeAhead' } } },
    records: { c1: { ...record, pledges } },
  };
}

test('with 3 of 12 parts paid, 9,000.00 is what is owed; only fees and a court go by the bill @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await importCase(app, page, agreedCase('2026-11-15', 3));
  await openCalc(app, calculators.offer.title);
  await expect(app.field('现在欠')).toHaveValue('9,000.00');
  await expect(app.view.getByText('照谈成的还剩多少算')).toBeVisible();
  for (const [label, text] of Object.entries({ 首付: '0', 几期: '12', 每期: '900', '手续费/期': '0' }))
    await app.view.getByLabel(label, { exact: true }).fill(text);
  await expect(app.view.getByRole('heading', { name: '太贵，别答应' })).toBeVisible();
  await expect(app.view.getByRole('main')).toContainText('35.1%');

  await openCalc(app, calculators.once.title);
  await expect(app.field('一次付清，付多少')).toHaveValue('9,000.00');
  await openCalc(app, calculators.parts.title);
  await expect(app.field('本金')).toHaveValue('9,000.00');
  await openCalc(app, calculators.partPaid.title);
  await fill(app, '今天还多少', '500');
  await expect(result(app)).toContainText('8,500.00');

  // 60.00 for ten days meets the fee first: 9,060.00 at 4.53 a day for four more.
  await openCalc(app, calculators.courtFee.title);
  await expect(app.field('对方要多少')).toHaveValue('9,078.12');
  await openCalc(app, calculators.overdue.title);
  await expect(result(app)).toContainText('18.12');
  await expect(app.view.getByText('方案不算数了才是这个数')).toBeVisible();
  await app.button('返回算一算').click();
  await expect(app.button(calculators.overdue.title)).toContainText(calculators.overdue.sub);

  await app.button(/收支情况和还款方案/).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('欠 9,000.00');
  await expect(paper).toContainText('没逾期');
  await expect(paper).toContainText('2026年12月20日起每月 750.00，12 次');
  await expect(paper).not.toContainText('申请减免');
});

test('of one debt a plan that was missed is late, and one that goes as agreed is agreed @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  const heading = app.view.getByRole('heading', { name: /^借呗/ });
  await importCase(app, page, agreedCase('2026-11-20', 0));
  await app.openStep('填第一笔');
  await expect(heading).toContainText('逾期 4 天');
  await expect(heading).not.toContainText('谈成了');
  await app.button('好了，看清单').click();
  await importCase(app, page, agreedCase('2026-12-20', 0));
  await app.openStep('填第一笔');
  await expect(heading).toContainText('谈成了');
});
