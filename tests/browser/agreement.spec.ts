import { App } from '../stage/app.ts';
import { messages } from '../stage/examples.ts';
import type { Extension } from '../stage/extension.ts';
import { agreed } from '../stage/journey.ts';
import { expect, type StartAfter, test } from './fixtures.ts';

const { agreed: same, dearer } = messages;

async function agreedCase(extension: Extension, startAfter: StartAfter): Promise<App> {
  await startAfter(agreed);
  return new App(await extension.openApp());
}

/** What `same` says, typed. */
const byHand: [string, string][] = [
  ['一共', '8700.48'],
  ['先付', '60.48'],
  ['先付最晚', '2026-12-01'],
  ['期数', '12'],
  ['每期', '720'],
  ['其中手续费', '0'],
  ['第一期', '2026-12-10'],
];

const paste = (app: App, text: string) => app.field('把对方的短信或协议贴进来').fill(text);
const verdict = (app: App, name: string | RegExp) =>
  expect(app.view.getByRole('heading', { name })).toBeVisible();
const row = (app: App, name: string) => app.view.getByRole('row', { name: new RegExp(`^${name}`) });
const settle = (app: App) => app.button('对上了，记下');
const phase = (app: App) => app.view.getByRole('button', { name: /落到纸面/ });

test('what differs is shown, sent and reckoned; only what agrees ticks 落到纸面', async ({
  stage,
  traffic,
}) => {
  const app = new App(await stage.extension.openApp());
  await agreed(app);
  await app.openStep('和通话里说的逐项对一遍');
  await paste(app, dearer);
  await verdict(app, '先问清再付，3 处不一样');
  await expect(row(app, '每期')).toHaveText('每期720.00756.00不一样');
  await expect(row(app, '其中手续费')).toHaveText('其中手续费0.0036.00不一样');
  await expect(row(app, '一共')).toHaveText('一共8,700.489,132.48不一样');
  await expect(row(app, '第一期')).toHaveText('第一期12月10日12月10日一样');
  await expect(row(app, '再加费用')).toContainText('一样');
  await expect(row(app, '征信')).toHaveText('征信没问到—没写');
  await expect(app.view.getByText('每期多 36.00，12 期一共多 432.00。')).toBeVisible();
  await expect(settle(app)).toHaveCount(0);

  await app.button('复制：每期、其中手续费', { exact: true }).click();
  await expect(app.button('复制了', { exact: true })).toHaveCount(1);
  await app.button(/^复制全部 \d 句$/).click();
  await expect(app.button('复制了', { exact: true })).toHaveCount(2);

  await app.button('照短信的数算一遍').focus();
  await app.page.keyboard.press('Enter');
  await verdict(app, '照短信的数');
  await expect(app.view.getByText('每期实付 756.00')).toBeVisible();
  // One verdict on the screen: what has to be asked first is never 可以答应.
  await expect(app.view.getByText('可以答应')).toHaveCount(0);
  await app.button('收起算的数').click();
  await expect(app.view.getByText('每期实付 756.00')).toHaveCount(0);

  await app.button('返回清单').click();
  await expect(phase(app)).not.toContainText('已完成');
  await app.openStep('和通话里说的逐项对一遍');
  await expect(app.field('把对方的短信或协议贴进来')).toHaveValue(dearer);
  await paste(app, same);
  await verdict(app, /^和通话里说的一样/);
  await settle(app).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.view.getByText('11月24日对过：和通话里说的一样。')).toBeVisible();
  // What is still to be sent before the first payment stays.
  await expect(app.field('把对方的短信或协议贴进来')).toHaveValue(same);
  await expect(app.view.getByRole('heading', { name: '付第一笔之前，发给对方' })).toBeVisible();
  await expect(app.button('复制这句')).toBeVisible();
  await app.button('返回清单').click();
  await expect(phase(app)).toContainText('已完成');
  // What they promised came: the next day is the user's own.
  await expect(app.owed).toContainText('12月1日 周二，7 天后');
  await expect(app.owed).toContainText('付逾期费用 60.48');

  await phase(app).click();
  await app.openStep('和通话里说的逐项对一遍');
  await app.button('撤销记下').click();
  await app.button('返回清单').click();
  await expect(phase(app)).not.toContainText('已完成');
  await expect(app.owed).toContainText('95188 答应把方案书面发给我');
  expect(await traffic.fromExtension()).toEqual([]);
});

test('what no row holds is quoted and asked about; then it counts, and the focus is kept @long', async ({
  extension,
  startAfter,
}) => {
  const app = await agreedCase(extension, startAfter);
  await app.openStep('和通话里说的逐项对一遍');
  await paste(app, `${same}剩余本金按年化12%计息。`);
  await verdict(app, /^先问清再付，1 句电话里没提/);
  await expect(app.view.getByText('“剩余本金按年化12%计息”', { exact: true })).toBeVisible();
  await expect(app.view.getByText(/要不要另外付钱，请您写明/)).toBeVisible();
  await expect(settle(app)).toHaveCount(0);
  await app.view.getByText('这几句我问清了').click();
  await settle(app).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await expect(app.field('把对方的短信或协议贴进来')).toBeFocused();
  await paste(app, `${same}最终以审批结果为准。`);
  await verdict(app, /^还没批下来，先别付/);
  await expect(settle(app)).toHaveCount(0);
});

test('without a signature the user must have asked; what one wrote oneself never counts, nor a fraud', {
  tag: '@long',
}, async ({ extension, startAfter }) => {
  const app = await agreedCase(extension, startAfter);
  await app.openStep('和通话里说的逐项对一遍');
  const confirm = app.view.getByText('这是出借方发来的，我核对过');
  await paste(app, same.replace('【花呗】', ''));
  await verdict(app, /^先核对是谁发的，再付/);
  await expect(settle(app)).toHaveCount(0);
  await confirm.click();
  await expect(settle(app)).toBeVisible();
  await paste(app, same.replace('【花呗】', '本人承诺'));
  await verdict(app, /^用你的口气写的，不算对方的答复/);
  await expect(confirm).toHaveCount(0);
  await expect(settle(app)).toHaveCount(0);
  await paste(app, `${same}请转到我的个人微信。`);
  await verdict(app, /^像骗局，先别付/);
  await expect(settle(app)).toHaveCount(0);
  await app.button('看是不是骗局').click();
  await expect(app.field('对方说的话')).toHaveValue(`${same}请转到我的个人微信。`);
  await app.button('返回对照协议').click();
  await expect(app.view.getByText(/问过、确实是他们发的，就清掉这段/)).toBeVisible();
  await app.button('清掉').click();
  await expect(app.field('把对方的短信或协议贴进来')).toBeFocused();
  await app.view.locator('summary', { hasText: '一项一项手填' }).click();
  for (const [label, text] of byHand) await app.view.getByLabel(label, { exact: true }).first().fill(text);
  await expect(settle(app)).toHaveCount(0);
  await confirm.click();
  await expect(settle(app)).toBeVisible();
});

test('a plan of theirs: the figures of the call are typed first, from the record and by keyboard', {
  tag: '@long',
}, async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.button('结束通话').click();
  await app.button('谈成了', { exact: true }).click();
  await app.button('对照协议').click();
  await paste(app, dearer);
  await verdict(app, /^先填通话里的数/);
  const typed: [string, string][] = [
    ['一共', '9132.48'],
    ['先付', '60.48'],
    ['先付最晚', '2026-12-01'],
    ['期数', '12'],
    ['每期', '756'],
    ['其中手续费', '36'],
    ['第一期', '2026-12-10'],
  ];
  await app.button('去填通话里的数').click();
  await expect(app.view.getByLabel('一共', { exact: true }).first()).toBeFocused();
  for (const [, text] of typed) {
    await app.page.keyboard.insertText(text);
    await app.page.keyboard.press('Tab');
  }
  await verdict(app, /^和通话里说的一样/);
  await settle(app).click();
  await app.button('返回记录').click();
  await expect(app.view.getByText('11月24日对过：和通话里说的一样。')).toBeVisible();
});

test('what was typed by hand outlives a key in the text; 清掉 can be taken back; a new screen takes a paste at once @long', async ({
  extension,
  startAfter,
}) => {
  const app = await agreedCase(extension, startAfter);
  await app.openStep('和通话里说的逐项对一遍');
  const field = app.field('把对方的短信或协议贴进来');
  await expect(field).toBeFocused();
  const unsigned = dearer.replace('【花呗】', '');
  await app.page.keyboard.insertText(unsigned);
  await app.view.getByText('短信读错了，改').click();
  const perPart = app.view.locator('[data-side=paper]').getByLabel('每期', { exact: true });
  await perPart.fill('750.00');
  const confirm = app.view.getByLabel('这是出借方发来的，我核对过');
  await app.view.getByText('这是出借方发来的，我核对过').click();
  await expect(confirm).toBeChecked();
  await field.press('End');
  await app.page.keyboard.type('。');
  await expect(row(app, '每期')).toContainText('750.00');
  await expect(confirm).not.toBeChecked();

  await app.button('清掉').click();
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await app.button('撤销清掉').click();
  await expect(field).toHaveValue(`${unsigned}。`);
  await expect(row(app, '每期')).toContainText('750.00');

  await paste(app, same);
  await expect(row(app, '每期')).toContainText('720.00720.00');
});

test('nothing agreed in a call: there is nothing to compare with, and only the user can know', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await phase(app).click();
  await app.openStep('和通话里说的逐项对一遍');
  await expect(app.view.getByText('还没有谈成的通话')).toBeVisible();
  await app.button('不是在电话里谈的，我自己对过了').click();
  await phase(app).click();
  await expect(app.button(/和通话里说的逐项对一遍 ?，已完成/)).toBeVisible();
});

test('more time was agreed: one day, one sum and the fee are compared, and tick 落到纸面 once they agree @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-30', billSays: '8640' });
  await app.setLimit('860', '9000');
  await app.openStep('定方案');
  await expect(app.field('想展期到哪天')).toHaveValue('2026-12-30');
  await app.button('就这样，看清单').click();
  await app.prepareCall();
  await app.button('接通了，开始').click();
  for (const words of ['可以办', '说了', '同意展期', '不收费用', '对', '同意，会发']) await app.hear(words);
  await app.button(/挂断了，记下来/).click();
  await app.button('对照协议').click();

  await app.view.locator('summary', { hasText: '一项一项手填' }).click();
  const byHand = app.view.locator('[data-side=paper]');
  await expect(byHand.getByLabel('展期到', { exact: true })).toBeVisible();
  await expect(byHand.getByLabel('第一期', { exact: true })).toHaveCount(0);

  await paste(app, '【花呗】您的账单8,640.00元展期至12月20日，展期费用35.00元。');
  await verdict(app, /^先问清再付，2 处不一样/);
  await expect(row(app, '一共')).toHaveText('一共8,640.008,640.00一样');
  await expect(row(app, '展期到')).toHaveText('展期到12月30日12月20日不一样');
  await expect(row(app, '展期费用')).toHaveText('展期费用0.0035.00不一样');
  await expect(app.button('照短信的数算一遍')).toHaveCount(0);
  for (const parts of ['期数', '每期', '第一期']) await expect(row(app, parts)).toHaveCount(0);
  await expect(
    app.view.getByText(/在电话里说展期到 12月30日，短信写的是 12月20日。请您更正。/),
  ).toBeVisible();
  await expect(app.view.getByText(/在电话里说展期不收费用，短信写的是收 35.00 元。请您更正。/)).toBeVisible();
  await expect(settle(app)).toHaveCount(0);

  await paste(app, '【花呗】您的展期申请已通过，8,640.00元分3期，每期2,880.00元，首期12月30日，免手续费。');
  await verdict(app, /^先问清再付，1 处不一样/);
  await expect(row(app, '分几期')).toHaveText('分几期一次还3不一样');
  await expect(settle(app)).toHaveCount(0);

  await paste(app, '【花呗】您的账单8,640.00元已展期至12月30日，展期不收费用。');
  await verdict(app, /^和通话里说的一样/);
  await settle(app).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.view.getByText('11月24日对过：和通话里说的一样。')).toBeVisible();
  await app.button('返回记录').click();
  await app.button('记完了，看清单').click();
  await expect(phase(app)).toContainText('已完成');
});
