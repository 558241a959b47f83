import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { readyForCall, walkCall } from '../stage/journey.ts';
import { expect, type StartAfter, test } from './fixtures.ts';

/** A case ready for the call: 8,640.00 two weeks late, twelve parts, a limit of 860.00 and 800.00. */
async function readyCase(extension: Extension, startAfter: StartAfter): Promise<App> {
  await startAfter(readyForCall);
  const page = await extension.openBill();
  return new App(await extension.openSidebar(page));
}

test('the whole call by keyboard, from greeting to the record', async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  await app.prepareCall();
  await app.button('接通了，开始').click();
  const { keyboard } = extension.context.pages()[0] ?? (await extension.context.newPage());
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };

  // Nobody answers a sentence that is not there yet.
  await expect(app.sentence).toContainText('我想协商花呗的还款');
  await press('1');
  await expect(app.sentence).toHaveText('请问您贵姓，工号是多少？');
  await press('8');
  await expect(app.note).toBeFocused();
  await keyboard.type('工号 B3158，姓林');
  await press('Enter');
  await expect(app.view.getByText('记下了：工号 B3158，姓林')).toBeVisible();
  await press('1', '1');
  await expect(app.sentence).toHaveText('本金 8,640.00 元，请帮我分 12 期，每期 720.00 元，12月10日开始。');

  await press('0');
  await expect(app.view.getByText('不急，照这句说')).toBeVisible();
  await press('2');
  await expect(app.sentence).toHaveText('请您慢一点，再说一遍。');
  await press('0');
  await expect(app.sentence).toContainText('请帮我分 12 期');
  await press('6');
  await expect(app.view.getByText('先这样说')).toBeVisible();
  await press('Escape', '1');
  await expect(app.sentence).toHaveText('已产生的 60.48 元逾期费用，请帮我申请减免。');
  await press('Backspace');
  await expect(app.sentence).toContainText('请帮我分 12 期');
  await press('1', '2');
  await expect(app.sentence).toContainText('60.48 元费用我先付');
  await press('1', '1');
  await expect(app.sentence).toContainText('本金 8,640.00 元，分 12 期，每期 720.00 元');
  await press('1', '1', '1', '1');
  await expect(app.sentence).toContainText('谢谢您');
  await press('9');

  await expect(app.view.getByRole('heading', { name: '95188，谈成了' })).toBeVisible();
  await expect(app.field('工号')).toHaveValue('B3158');
  await expect(app.view.getByText('11月24日 周二 10:0')).toBeVisible();
  await expect(app.view.getByText('把方案书面发给我')).toBeVisible();
  await expect(app.view.getByText('最晚 11月26日（含当天）', { exact: true })).toBeVisible();
  await expect(app.view.getByText('付逾期费用 60.48 元')).toBeVisible();
  await expect(app.view.getByText('还第 1 期 720.00 元')).toBeVisible();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('（退回了）')).toHaveCount(2);
  await app.button('记完了，看清单').click();

  await expect(app.owed).toContainText('11月26日 周四，2 天后');
  await expect(app.owed).toContainText('95188 答应把方案书面发给我');
  await expect(app.view.getByRole('button', { name: /打电话协商 ，已完成 谈成了/ })).toBeVisible();
  await expect(app.view.getByRole('heading', { name: '收到书面确认了吗？' })).toBeVisible();

  const popup = await extension.openRealPopup();
  await expect(popup.getByText('谈成的方案，以书面为准。')).toBeVisible();
  await expect(popup.getByText(/^明天/)).toHaveCount(0);
});

test('in large letters, too, each sentence to say is seen from its beginning @long', async ({
  extension,
  startAfter,
}) => {
  const app = await readyCase(extension, startAfter);
  await app.view.locator('html').evaluate((html) => {
    html.style.fontSize = '200%';
  });
  await app.prepareCall();
  await app.button('接通了，开始').click();
  const top = () => app.sentence.evaluate((sentence) => sentence.getBoundingClientRect().top);
  for (const answer of [/^1/, /^1/, /^2/]) {
    await expect.poll(top).toBeGreaterThan(0);
    await app.view.getByRole('button', { name: answer }).first().click();
  }
  await expect.poll(top).toBeGreaterThan(0);
});

test('what was agreed stays as it was said, for its own debt alone', { tag: '@long' }, async ({
  extension,
  startAfter,
}) => {
  const app = await readyCase(extension, startAfter);
  await walkCall(app, async () => undefined);
  await expect(app.owed).toContainText('谈成了');

  await app.openStep('准备方案');
  await app.openStep('定先提和可以让到');
  await app.field('分几期').fill('24');
  await app.button('就这样，看清单').click();
  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await app.button('再加一笔').click();
  await app.button('信用卡').click();
  await app.typeBill({ unpaid: '20000', dueDate: '2026-12-05', dailyRate: '0.05' });
  await app.view.getByText('先还的债吗').click();
  await app.view.getByRole('button', { name: '这次谈这笔', exact: true }).click();
  await app.button('好了，看清单').click();
  await expect(app.owed).toContainText('这期要还');
  await expect(app.owed).not.toContainText('谈成了');

  await app.openStep('打电话协商');
  await app.openStep('记下工号和对方答应的事');
  await app.view.getByRole('button', { name: /谈成了/ }).click();
  const letter = app.view.getByRole('article');
  await expect(letter).toContainText(
    '截至 2026年11月24日的逾期费用 60.48 元，最晚 2026年12月1日（含当天）付清。',
  );
  await expect(letter).toContainText('本金 8,640.00 元，分 12 期，每期 720.00 元。');
});

test('of what was agreed one payment is moved by a call of its own, and the agreement stays @long', async ({
  extension,
  startAfter,
}) => {
  const app = await readyCase(extension, startAfter);
  await walkCall(app, async () => undefined);
  await app.button('这一期还不上？打 95188 改日子').click();
  await app.view.getByText('第 1 期 720.00 元，12月10日到期').click();
  await app.field('这期能先还').fill('240');
  await app.field('先还的最晚哪天').fill('12月10日');
  await app.field('剩下的最晚哪天还').fill('12月25日');
  await app.button('接通了，开始').click();

  await expect(app.sentence).toHaveText(
    '您好，11月24日谈成的方案，工号 B3158，一共 8,700.48 元，请您查一下。',
  );
  await app.hear('查到了');
  await app.hear('说了');
  await expect(app.sentence).toContainText('第 1 期 720.00 元，12月10日到期');
  await app.hear('好，问我想怎么还');
  await expect(app.sentence).toHaveText('这期我先还 240.00 元，最晚 12月10日（含当天）。');
  await app.hear('还是要按时还齐');
  await expect(app.sentence).toHaveText('剩下的 480.00 元，请帮我改到最晚 12月25日（含当天）还。');
  await app.hear('同意改');
  for (const reply of ['算数，别的不变', '不收费用', '说了怎么报', '对', '对', '同意，会发'])
    await app.hear(reply);
  await app.button(/挂断了，记下来/).click();
  await expect(app.view.getByText('先还 240.00 元，最晚 12月10日（含当天）；剩下 480.00 元')).toBeVisible();
  await app.button('记完了，看清单').click();

  await expect(app.owed).toContainText('谈成了');
  await app.openStep('按约还完');
  await app.openStep('还上第一期');
  await app.view.getByText('以后的：13 笔').click();
  await expect(app.view.getByText('还第 1 期，先还的')).toBeVisible();
  await expect(app.view.getByText('最晚 12月25日 周五（含当天），原来是 12月10日')).toBeVisible();
});

test('the limit is in sight during the call and in no sentence', async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await expect(app.view.getByText('只给自己看：底线 860.00 首付 800.00')).toBeVisible();
  for (const reply of ['可以办', '说了', '查到了，对得上', '要我先付一笔', '不先付就不谈', '不能减，照付']) {
    await expect(app.sentence).not.toContainText(/860|800\.00/);
    await app.hear(reply);
  }
  await expect(app.sentence).toContainText('60.48 元费用我先付');
});

test('a call cut off by closing the tab goes on where it was, also after the browser was closed', async ({
  extension,
  startAfter,
}) => {
  const app = await readyCase(extension, startAfter);
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.note.fill('工号 B31');
  await extension.context.pages()[0]?.close();

  const again = new App(await extension.openApp());
  await expect(again.view.getByRole('heading', { name: '通话还没记完' })).toBeVisible();
  await again.view.getByRole('main').getByRole('button', { name: '回到通话' }).click();
  await expect(again.sentence).toHaveText('请问您贵姓，工号是多少？');
  await expect(again.note).toHaveValue('工号 B31');

  await extension.restart();
  const later = new App(await extension.openApp());
  await expect(later.owed).toContainText('8,700.48');
  await later.view.getByRole('main').getByRole('button', { name: '回到通话' }).click();
  await expect(later.sentence).toHaveText('请问您贵姓，工号是多少？');
});

test('before hanging up: what was not asked, a key to each, and it stands in the record', {
  tag: '@long',
}, async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  const { view } = app;
  const press = (key: string) => view.locator('body').press(key);
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.hear('说了');
  await press('*');
  await expect(view.getByRole('heading', { name: '我要说的' })).toBeVisible();
  await press('4');
  await expect(app.sentence).toHaveText('有事请只打我这个号码，别联系我家里和单位。');
  await press('*');
  await expect(app.sentence).toContainText('我的花呗');
  await app.hear('查到了，对得上');

  await press('9');
  // 说了 alone names nobody: until it is written down it is one of them.
  await expect(view.getByRole('heading', { name: '3 件没问到、没记下' })).toBeVisible();
  await expect(view.locator('.ask .heard').first()).toContainText('对方贵姓、工号');
  await app.note.fill('姓林，工号 B77');
  await app.note.press('Enter');
  await expect(view.getByRole('heading', { name: '2 件没问到' })).toBeVisible();
  await press('1');
  await expect(app.sentence).toHaveText('请问这还要谁批，最晚哪天有结果？');
  // Only the field that it leads to shows the key.
  await expect(view.locator('.input .key')).toHaveText(['8']);
  await press('8');
  await expect(view.getByLabel('对方怎么答')).toBeFocused();
  await view.getByLabel('对方怎么答').fill('要主管批，周四');
  await view.getByLabel('对方怎么答').press('Enter');
  await expect(app.sentence).toHaveText('请问下次有事，我怎么联系到您？');
  await press('1');
  await expect(view.getByRole('heading', { name: '都问到了' })).toBeVisible();
  await press('9');
  await view.getByRole('button', { name: '没谈成' }).click();
  await expect(view.getByText('问了，没有确认')).toBeVisible();
  await view.getByText('找能做决定的人', { exact: true }).click();
  await expect(view.getByText('打电话，找能做决定的人')).toBeVisible();
  await view.getByText('说过的话').click();
  await expect(view.getByText('还要谁批，哪天有结果：要主管批，周四')).toBeVisible();
});

test('a call begun by mistake leaves no record, as long as nothing of it is there', {
  tag: '@long',
}, async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  const { view } = app;
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.button('不打了，不留记录').click();
  await expect(view.getByRole('heading', { name: '打电话之前' })).toBeFocused();
  await expect(view.getByRole('region', { name: '上一次通话' })).toHaveCount(0);
  // Ended instead, its record is one press from being gone.
  await app.button('接通了，开始').click();
  await app.button('结束通话').click();
  await expect(view.locator('.body > .btn')).toHaveText([/还没挂断/, '删掉这条记录']);
  await app.button('还没挂断，回到通话').click();
  await app.note.fill('林');
  await expect(app.button('不打了，不留记录')).toHaveCount(0);
  await app.note.fill('');
  await app.hear('可以办');
  await expect(app.button('不打了，不留记录')).toHaveCount(0);
});

test('9 pressed by mistake: the call goes on', { tag: '@long' }, async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  // A note that was typed and not entered goes with the call.
  await app.note.fill('工号 B77');
  await app.button('结束通话').click();
  await expect(app.field('工号')).toHaveValue('B77');
  await app.button('还没挂断，回到通话').click();
  await expect(app.sentence).toHaveText('请问您贵姓，工号是多少？');
});

test('two views and the popup stay in step', { tag: '@long' }, async ({ extension, startAfter }) => {
  const app = await readyCase(extension, startAfter);
  const other = new App(await extension.openApp());
  await expect(other.owed).toContainText('8,700.48');
  await other.openStep('弄清欠多少');
  await other.openStep('填第一笔');
  await other.field('没还的金额').fill('10000');
  await other.button('好了，看清单').click();
  await expect(app.owed).toContainText('10,070.00');
});
