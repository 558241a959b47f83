import { exampleBudget } from '../stage/app.ts';
import { textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { walkCall } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

const bill = '【花呗】您的账单已逾期 14 天，逾期金额 8,704.80 元，逾期费用 64.80 元，还款日 11月10日。';

/** As agreed in the call of the journey. */
const agreed =
  '【花呗】12月1日前付60.48元，剩余分12期，每期720.00元，免手续费，首期12月10日，合计8,700.48元。';

test('the bill pasted, the paper compared, the log, the fraud check, reckoning, questions, the page to print, practice', {
  tag: '@long',
}, async ({ stage }) => {
  const tab = await stage.openApp();
  const app = firefoxApp(tab);
  const shows = (text: string) => expect.poll(() => textOf(tab), text).toContain(text);
  await app.begin();

  await app.button('贴一条短信，不用打字').click();
  await app.field('把短信或账单贴进来').fill(bill);
  await app.button('全都对').click();
  await app.button(/^含$/).click();
  await app.button(/^记下$/).click();
  await shows('记下了新的一笔。');
  await app.button('返回清单').click();
  await shows('8,700.48');

  await app.openStep('定底线');
  await app.typeBudget(exampleBudget);
  await app.button('定下来，看清单').click();
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await walkCall(app, async () => undefined);
  await app.openStep('和通话里说的逐项对一遍');
  await app.field('把对方的短信或协议贴进来').fill(agreed);
  await app.button('对上了，记下').click();
  await shows('11月24日对过：和通话里说的一样。');
  await app.button('返回清单').click();

  await app.logContact('骂人、羞辱');
  await shows('不该这样催');
  await app.button('返回清单').click();

  await app.button('是不是骗局').click();
  await app.field('对方说的话').fill('先交2000元服务费');
  await shows('有 1 个骗局的特征');
  await app.button('返回清单').click();

  await app.view.getByRole('navigation').getByRole('button', { name: '算一算' }).click();
  await app.button('逾期到哪天是多少').click();
  await shows('8,640.00 × 0.05% × 14 天');
  await app.button('返回算一算').click();
  await app.button('收支情况和还款方案').click();
  await app.field('每月一共提多少').fill('700');
  // What was agreed is 8,700.48, with the fee ahead: 12 x 700.00, and 300.48.
  await shows('2026年12月10日起每月 700.00，12 次；2027年12月10日 300.48');
  await app.button('返回算一算').click();
  await app.button('返回清单').click();

  await app.openAnswers();
  await app.question.fill('他们会去告我吗');
  await app.button('会被起诉吗').click();
  await shows('说不准。官司的费用');
  await app.button('返回清单').click();

  await app.prepareCall();
  await app.button('练一遍，不真打').click();
  await app.field('编号，4 位数').fill('0014');
  await app.button('开始练').click();
  await shows('练习，不会存');
  await shows('您好，我想协商花呗的还款');
  await app.button('结束练习').click();
  await shows('练完了');
});
