import { messages } from '../stage/examples.ts';
import { textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { fillCase, walkCall } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

const bill = '【花呗】您 11 月账单已出，应还 8,640.00 元，最低还款 864.00 元，最晚还款日 12月8日。';

test('a pasted message becomes a debt once it is said to be right', async ({ stage }) => {
  const tab = await stage.openApp();
  const app = firefoxApp(tab);
  const shows = (text: string) => expect.poll(() => textOf(tab)).toContain(text);
  await app.begin();
  await app.button('贴一条短信，不用打字').click();
  await app.field('把短信或账单贴进来').fill(bill);
  await app.button('全都对').click();
  await shows('记下以后');
  await app.button(/^记下$/).click();
  await shows('记下了新的一笔。');
  await app.button('看这一笔').click();
  await app.button('好了，看清单').click();
  await shows('8,640.00');
  expect(stage.elsewhere()).toEqual([]);
});

test('their paper is held against the call: what differs is asked about, what agrees ticks 落到纸面', {
  tag: '@long',
}, async ({ stage }) => {
  const tab = await stage.openApp();
  const app = firefoxApp(tab);
  const shows = (text: string) => expect.poll(() => textOf(tab)).toContain(text);
  await app.begin();
  await fillCase(app, async () => undefined);
  await walkCall(app, async () => undefined);
  await app.openStep('和通话里说的逐项对一遍');
  await app.field('把对方的短信或协议贴进来').fill(messages.dearer);
  await shows('先问清再付，3 处不一样');
  await shows('每期多 36.00，12 期一共多 432.00。');
  expect(await textOf(tab)).not.toContain('对上了，记下');

  await app.field('把对方的短信或协议贴进来').fill(messages.agreed);
  await shows('和通话里说的一样');
  await app.button('对上了，记下').click();
  await shows('11月24日对过：和通话里说的一样。');
  await app.button('返回清单').click();
  await shows('已完成');
  expect(stage.elsewhere()).toEqual([]);
});
