import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('an offer is judged while it is spoken, and the answer to it is the next sentence', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const { view } = app;
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('860', '800');
  await app.openStep('定方案');
  await app.button('就这样，看清单').click();
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.hear('说了');
  await app.hear('查到了，对得上');
  const verdict = (name: string) => expect(view.getByRole('heading', { name })).toBeVisible();

  // By keyboard: 7 opens, the first field is focused, Tab leads through them.
  await view.locator('body').press('7');
  await verdict('还缺 4 个数');
  await expect(app.sentence).toHaveText('请问分几期？');
  await expect(app.offerField('几期')).toBeFocused();
  await app.typeOffer({ down: '0', parts: '12', perPart: '725.04' });
  await verdict('还缺一个数');
  await expect(view.getByText('不另收手续费的话还得起，真实年化 0.0%。问了才知道。')).toBeVisible();
  await expect(app.sentence).toHaveText('请问每期的手续费是多少元？');
  await app.button('问了，填上').click();
  await expect(app.offerField('手续费/期')).toBeFocused();
  await app.offerField('手续费/期').fill('0');
  await verdict('可以答应');
  await expect(app.sentence).toHaveText('好，分 12 期，每期 725.04 元。请按这个帮我办。');

  // The fee is in the parts: 12 × 820.00 are 1,139.52 more than 8,700.48, and nothing is counted twice.
  await app.typeOffer({ perPart: '820', fee: '' });
  await expect(view.getByText('不另收手续费的话还得起，真实年化 23.4%。')).toBeVisible();
  const inside = '加起来多 1,139.52：像是算在每期里的费用，年化已经算上。先问清是什么。';
  await expect(view.getByText(inside)).toBeVisible();
  await app.offerField('手续费/期').fill('0');
  await verdict('先问清，再答应');
  await expect(view.getByText('每期实付 820.00')).toBeVisible();
  // One verdict on the rate; that it is counted in two ways is said below, and the rest is folded away.
  await expect(view.locator('.vcells')).toContainText('接近 24%');
  await expect(view.locator('.verdict')).not.toContainText('过了 24%');
  await expect(view.getByText('这样没过 24%；按复利算是 26.0%，过了。')).toBeVisible();
  await expect(view.getByText('放着不管：')).toBeHidden();
  await view.getByText('再看几条').click();
  await expect(view.getByText('放着不管：')).toBeVisible();
  await expect(view.getByText(inside)).toBeVisible();
  await expect(app.sentence).toHaveText('您报的数加起来，比我欠的多 1,139.52 元，多的是什么？');

  await app.typeOffer({ down: '800', perPart: '658.37', fee: '115' });
  await verdict('太贵，别答应');
  await expect(view.getByText('少 196.84')).toBeVisible();
  await expect(app.sentence).toHaveText('这样合年化 30.8%。请把手续费降下来，或免掉。');
  await app.button('换一句：请发综合融资成本明示表').click();
  await expect(app.sentence).toHaveText('请把综合融资成本明示表发给我，写清一共收多少。');

  await app.typeOffer({ down: '1,500', parts: '6', perPart: '1,200', fee: '54' });
  await verdict('先别答应');
  await expect(view.getByText('多 384.00')).toBeVisible();
  await expect(view.getByText('手头 800.00，要 1,500.00。')).toBeVisible();

  // Closed and opened again, what was typed is there; Escape closes from within a field.
  await app.offerField('每期').press('Escape');
  await expect(app.sentence).toContainText('请帮我分 12 期');
  await app.button('对方报了方案').click();
  await expect(app.offerField('每期')).toHaveValue('1,200');
  await app.button('说了，继续').click();
  await expect(app.sentence).toHaveText(
    '首付我拿不出。先谈费用：已产生的 60.48 元逾期费用，请帮我申请减免。',
  );
  await app.hear('不能减，照付');
  await expect(app.sentence).toContainText('60.48 元费用我先付');
  await app.hear('还是不行');
  await app.button('结束通话').click();
  await app.button('挂断了，记下来').click();
  await view.getByText('说过的话').click();
  await expect(view.getByText('报了方案：首付 1,500，6 期，每期 1,200，手续费每期 54')).toBeVisible();
});
