import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { readyAsReckoned } from '../stage/journey.ts';
import { expect, type StartAfter, test } from './fixtures.ts';

/** 8,640.00 two weeks late, twelve parts, a limit of 860.00 and 800.00; the call stands where the plan is asked for. */
async function atTheOffer(extension: Extension, startAfter: StartAfter): Promise<App> {
  await startAfter(readyAsReckoned);
  const app = new App(await extension.openApp());
  await app.prepareCall();
  await app.button('接通了，开始').click();
  for (const reply of ['可以办', '说了', '查到了，对得上']) await app.hear(reply);
  await expect(app.sentence).toContainText('请帮我分 12 期');
  return app;
}

test('a few words find what they said and how to answer it; the call stays where it was', async ({
  extension,
  startAfter,
}) => {
  const app = await atTheOffer(extension, startAfter);
  const { keyboard } = app.page;

  await keyboard.press('6');
  await expect(app.search).toBeFocused();
  await expect(app.sentence).toHaveText('好，我记下了。请问您是要我怎么做？');
  await expect(app.hits).toHaveCount(5);
  await keyboard.type('要来家里');
  await expect(app.hits.first()).toContainText('说要上门');
  await expect(app.hits.first()).toContainText('怎么回：有事电话里谈');
  await keyboard.press('Enter');

  await expect(app.sentence).toHaveText('有事电话里谈，我不同意进家里和单位。');
  await expect(app.view.getByText('这是行业自律，可据此投诉，不等于违法')).toBeVisible();
  await expect(app.replies.first()).toContainText('同意，或说可以申请');

  // A reload loses nothing; back takes the answer back, and the record keeps both.
  await app.reload();
  await app.view.getByRole('main').getByRole('button', { name: '回到通话' }).click();
  await expect(app.sentence).toHaveText('有事电话里谈，我不同意进家里和单位。');
  await expect(app.view.getByText('这是行业自律，可据此投诉，不等于违法')).toBeVisible();
  await keyboard.press('Backspace');
  await expect(app.sentence).toContainText('请帮我分 12 期');
  await keyboard.press('9');
  await keyboard.press('9');
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('对方说“要来家里”')).toBeVisible();
  await expect(app.view.getByText('说要上门')).toBeVisible();
  await expect(app.view.getByText('（退回了）')).toHaveCount(2);
});

test('keys alone: digits are text, arrows choose, Escape goes back and keeps what was typed', {
  tag: '@long',
}, async ({ extension, startAfter }) => {
  const app = await atTheOffer(extension, startAfter);
  const { keyboard } = app.page;
  await keyboard.press('/');
  await keyboard.type('120 上征信');
  await expect(app.search).toHaveValue('120 上征信');
  await keyboard.press('Escape');
  await expect(app.sentence).toContainText('请帮我分 12 期');
  await keyboard.press('6');
  await expect(app.search).toHaveValue('120 上征信');
  await app.button('清掉').click();
  await expect(app.search).toBeFocused();
  await expect(app.hits.first()).toContainText('说不能分期');

  await keyboard.press('ArrowDown');
  await expect(app.hits.nth(1)).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(app.search).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(app.hits.nth(2)).toBeFocused();
  await expect(app.hits.nth(2)).toContainText('要先还最低额');
  await keyboard.press('Enter');
  await expect(app.sentence).toHaveText('先还最低，剩下的每天加多少？请先说清。');
});

test('what is not found is kept, and there is something to say', { tag: '@long' }, async ({
  extension,
  startAfter,
}) => {
  const app = await atTheOffer(extension, startAfter);
  await app.button(/别的 ?，打几个字找/).click();
  await app.search.fill('嗯嗯嗯');
  await expect(app.view.getByText('没找到')).toBeVisible();
  await app.search.press('Enter');
  await expect(app.sentence).toHaveText('好，我记下了。请问您是要我怎么做？');
  await app.hear('同意，或说可以申请');
  await app.button('结束通话').click();
  await app.button('挂断了，记下来').click();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('对方说“嗯嗯嗯”')).toBeVisible();
});

test('an answer leads on: figures they name go into 对方报了方案, a yes to what comes next', {
  tag: '@long',
}, async ({ extension, startAfter }) => {
  const app = await atTheOffer(extension, startAfter);
  await app.find('给你分期');
  await app.hits.filter({ hasText: '可以分期' }).click();
  await expect(app.offerField('首付')).toBeVisible();
  await app.button('回到刚才那句').click();
  await expect(app.sentence).toHaveText('请说一下分几期，每期一共还多少？');

  await app.find('同意你的方案');
  await app.hits.filter({ hasText: '同意了我的方案' }).click();
  await expect(app.sentence).toHaveText('谢谢。已产生的 60.48 元逾期费用，也请帮我申请减免。');
  await app.hear('同意减免');
  await expect(app.sentence).toContainText('以后不收逾期费用');
});

test('somebody rings who is not known: nothing is owned up to, nothing is paid', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.button('电话正在响').click();
  await app.find('今天必须全部还清');
  await app.hits.first().click();
  await expect(app.sentence).toHaveText('别的等我核实了再谈。请先报机构、姓名和工号。');
  await app.find('转到这个账户');
  await app.hits.filter({ hasText: '说往哪里付钱' }).click();
  await expect(app.sentence).toHaveText('我不转账，也不扫码。我先挂了。');
  await app.button(/挂断了，记下来/).click();
  await expect(app.view.getByRole('heading', { name: /我先挂了/ })).toBeVisible();
});

test('what is refused is not taken for granted, and what a fraud asks for ends the call @long', async ({
  extension,
  startAfter,
}) => {
  const app = await atTheOffer(extension, startAfter);
  await app.find('可以分36期，利息照常');
  await expect(app.hits.first()).toContainText('说不能减免');
  await expect(app.hits.filter({ hasText: '可以停息免息' })).toHaveCount(0);
  await app.search.fill('给你办延期要交保证金');
  await expect(app.hits.first()).toContainText('像骗局：先交钱才办');
  await app.search.press('Enter');
  await expect(app.sentence).toHaveText('要先交钱才办的，我不办。我先挂了。');
  await expect(app.view.getByText('自己打 95188 问')).toBeVisible();
  await app.button(/挂断了，记下来/).click();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('像骗局：先交钱才办')).toBeVisible();
});
