import { expect } from '@playwright/test';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

test('a sum that holds the fee, and 剩余本金 stands nowhere: it is noted as it is, and once the fee is picked the rest is what is unpaid @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/figures.htm');
  const { app } = picking;
  const unpaid = app.field('没还的金额');
  const fee = app.field('里面的逾期费用');
  await app.field('还款日').fill('2026-11-10');
  await picking.start();
  await picking.take('#split');
  await app.button('含，填到账单上现在写的数', { exact: true }).click();
  await app.button('好了，看清单').click();
  await expect(app.problems).toHaveText('这里还没填。');

  await app.button('先这样记，以后改').click();
  const unfinished = app.view.getByRole('region', { name: '有一笔没填完' });
  await expect(unfinished).toContainText('花呗 8,640.55，里面可能有逾期费用。没还的金额还没填，先没算进来。');
  await app.button('去填完').click();
  await expect(unpaid).toHaveValue('');

  await fee.fill('9000');
  await fee.blur();
  await expect(app.problems).toHaveText('比账单上的数还大，再看一眼。');
  await picking.start('amount', 1);
  await picking.take('#inForm');
  await app.button('用这个').click();
  await expect(fee).toHaveValue('218.60');
  await app.button('没还的金额填 8,421.95').click();
  await expect(unpaid).toHaveValue('8,421.95');
  await expect(unpaid).toBeFocused();
  await expect(fee).toHaveCount(0);
  await expect(app.field('账单上现在写的数')).toHaveValue('8,640.55');
  await app.button('好了，看清单').click();
  await expect(unfinished).toHaveCount(0);
  // 14 days of 0.05 % on 8,421.95.
  await expect(app.owed).toContainText('8,480.90');
});
