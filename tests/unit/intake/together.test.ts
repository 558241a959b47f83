import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('one sum told for two names', () => {
  it.each([
    ['【光大银行】您的信用卡11月账单已出，应还金额和最低还款额都是88.20元，12月9日到期。', '88.20'],
    ['【民生银行】信用卡账单：最低还款额与本期应还总额同为63.10元，还款日12月3日。', '63.10'],
    ['您的中信信用卡本期应还与最低还款一样，都是120.00元，请于12月6日前还款。', '120.00'],
    ['【广发银行】本期账单应还52.00元，最低还款额也是这个数，还款日12月2日。', '52.00'],
    ['【华夏银行】您的信用卡已逾期6天，应还金额与最低还款额均为210.00元，请速还。', '210.00'],
  ])('is both: %s', (text, sum) =>
    expect(read(text)).toMatchObject({ total: yuan(sum), minimum: yuan(sum) }),
  );

  it.each([
    ['【光大银行】您的信用卡本期应还1,088.20元，最低还款额同上期，12月9日到期。', undefined],
    ['【光大银行】您的信用卡本期应还1,088.20元，最低还款额54.41元，均需在12月9日前还款。', yuan('54.41')],
  ])('is one where nothing says so: %s', (text, minimum) =>
    expect(read(text)).toMatchObject({ total: yuan('1088.20'), ...(minimum && { minimum }) }),
  );
  it('is no minimum of another bill', () =>
    expect(
      read('【光大银行】您的信用卡本期应还1,088.20元，最低还款额同上期，12月9日到期。'),
    ).not.toHaveProperty('minimum'));
});

it('two sums told for two names are each in its place', () =>
  expect(
    read('【平安银行】信用卡本期应还款额、最低还款额分别为人民币2,718.06元、271.81元，到期还款日12月11日。'),
  ).toMatchObject({ total: yuan('2718.06'), minimum: yuan('271.81') }));

describe('a bill in two currencies', () => {
  it.each([
    '【工商银行】信用卡：港币欠120.00，最低还款20.00。人民币欠1,950.30元，最低97.52元。还款日12月9日。',
    '【建设银行】美元账户：应还99.10，最低还款额15.00；人民币账户：应还1,950.30，最低还款额97.52。还款日12月7日',
    '【建设银行】您的双币卡账单美元部分欠46.20元，最低还10.00元；人民币部分欠1,950.30元，最低还97.52元。还款日12月7日',
  ])('is read in yuan: %s', (text) =>
    expect(read(text)).toMatchObject({ kind: 'bill', total: yuan('1950.30'), minimum: yuan('97.52') }),
  );

  it('may tell a purchase in another one', () =>
    expect(
      read(
        '【交通银行】您消费美元46.20，折人民币331.20元已入账，本期应还2,718.06元，最低271.81元，12月7日到期。',
      ),
    ).toMatchObject({ total: yuan('2718.06'), minimum: yuan('271.81') }));
});

describe('a fee that would only come', () => {
  it.each([
    '【抖音月付】您还有512.40元未还，12月9日到期，晚一天收2元逾期费。',
    '美团月付：12月6日应还512.40元。超过还款日每日收取1.5元违约金。',
    '【白条】12月7日要还512.40元，过了当天24点，收违约金10元。',
    '【白条】12月7日要还512.40元，逾期违约金20元起。',
  ])('is none, nor is anything late: %s', (text) => {
    expect(read(text)).toMatchObject({ total: yuan('512.40') });
    expect(read(text)).not.toHaveProperty('fee');
  });

  it.each([
    ['【白条】您已逾期3天，欠210元，已收2元逾期费。', '2.00'],
    ['【白条】您已逾期3天，欠210元，收取违约金2元，请尽快还款。', '2.00'],
    ['【光大银行】您的信用卡逾期4天，应还210.00元，加收20.00元滞纳金，请速还。', '20.00'],
  ])('has come where it was taken: %s', (text, fee) =>
    expect(read(text)).toMatchObject({ kind: 'overdue', overdue: yuan('210'), fee: yuan(fee) }),
  );
});
