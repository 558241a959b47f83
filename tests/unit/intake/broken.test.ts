import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

describe('thousands set apart by a space', () => {
  it.each([
    ['您的花呗账单应还6 000元，还款日12月8日', '6000'],
    ['您的花呗账单应还￥6 000，还款日12月8日', '6000'],
    ['您的花呗账单应还：23 450元', '23450'],
    ['您的花呗账单应还金额: 1 286.50', '1286.50'],
  ])('%s', (text, sum) => expect(read(text).total).toBe(yuan(sum)));
});

it('a sum and the day behind it, parted by a blank, are no broken figure', () =>
  expect(read('信用卡应还RMB1,205.40 最低还款额RMB120.54 25日前归还即可')).toMatchObject({
    minimum: yuan('120.54'),
    dueDay: 25,
  }));

it('where nothing is owed in other money, the minimum behind it is in yuan', () => {
  const bill = (dollars: string) =>
    read(`广发银行信用卡07月人民币账单1,050.77 美元账单${dollars} 最低105.08 还款到期日:08-02`);
  expect(bill('0.00')).toMatchObject({ total: yuan('1050.77'), minimum: yuan('105.08') });
  expect(bill('20.00').minimum).toBeUndefined();
});

describe('of a figure that is broken no piece is read', () => {
  it.each([
    '您的花呗账单应还￥ 3，O21.40，还款日12月8日',
    '您的花呗账单应还￥l,388.00，还款日12月8日',
    '您的花呗账单应还￥5，211、30，还款日12月8日',
    '您的花呗账单应还3052。16元，还款日12月8日',
    '您的花呗账单应还：1 386 42元',
    '您的花呗账单应还4.286,53元',
  ])('%s', (text) => {
    const { total, minimum, overdue, fee } = read(text);
    expect({ total, minimum, overdue, fee }).toEqual({});
  });

  it('but a stop after a whole sum ends a sentence', () =>
    expect(read('您的花呗账单应还3052。12月8日前还清').total).toBe(yuan('3052')));
});

describe('what is told in other money is not owed in yuan', () => {
  it.each([
    ['信用卡账单：美元应还56.20，人民币应还4,871.90，还款日12月8日', '4871.90'],
    ['信用卡账单\n应还(USD) 56.20\n应还(CNY) 4,871.90', '4871.90'],
    ['信用卡账单 人民币应还4,871.90，美元应还56.20', '4871.90'],
    ['信用卡账单：应还￥4,871.90，美元折合约￥401.30', '4871.90'],
  ])('%s', (text, sum) => expect(read(text).total).toBe(yuan(sum)));

  it('and no yuan stands there at all', () =>
    expect(read('信用卡账单 美元 本期应还 56.20 还款日12月8日').total).toBeUndefined());
});

describe('what is past, left out, or only would be', () => {
  it.each([
    ['上期账单金额3,128.40元，本期账单金额2,716.05元，还款日12月6日', '2716.05'],
    ['信用卡：上期账单 3,120.00 已还清，本期账单 2,004.10，12月6日前还款', '2004.10'],
    ['花呗\n本月应还\n¥1,816.20\n最低还款 ¥181.62\n全部待还 ¥7,120.33', '1816.20'],
    ['花呗\n未出账单 988.40\n已出账单 2,112.00\n还款日 12月10日', '2112'],
    ['信用卡账单5,324.15元，已还2,000元，还剩3,324.15元，12月8日到期', '3324.15'],
    ['【花呗】您已成功还款300.00元，本期剩余待还686.53元，还款日12月8日。', '686.53'],
    ['网商贷\n当前待还 46,000.00\n已逾期 2 笔\n逾期金额合计 3,615.40\n请尽快还清', undefined],
    ['满减券￥20\n花呗应还￥1,120.30\n还款日12月3日', '1120.30'],
  ])('%s', (text, sum) =>
    expect(read(text)).toMatchObject(sum === undefined ? { overdue: yuan('3615.40') } : { total: yuan(sum) }),
  );

  it('the tail of a card on the line before 人民币 is no sum', () =>
    expect(
      read('信用卡对账单\n卡号尾号：2061\n人民币 本期应还：905.10，最低还款额：45.26\n还款日：2026-12-07'),
    ).toMatchObject({ total: yuan('905.10'), minimum: yuan('45.26') }));

  it.each([
    '信用卡账单应还2,100.00元，还款日12月9日，逾期违约金最低20元、最高300元',
    '信用卡账单应还2,100.00元，还款日12月9日，取现手续费最低10元/笔',
    '花呗账单应还2,100.00元，12月9日前还款，若未还清将产生违约金45.20元',
  ])('%s: neither a minimum nor a fee', (text) => {
    const { minimum, fee } = read(text);
    expect({ minimum, fee }).toEqual({});
  });

  it.each([
    ['合同到期日 2028-06-15 本期应还 801.34 元 还款日 2026-12-10'],
    ['卡片有效期 12/28\n信用卡本期应还 2,300.00\n还款日 12/10'],
    ['上次还款日 2026-11-10 还款 500.00\n下次还款日 2026-12-10 应还 1,024.00'],
  ])('%s: no other day than the one to pay on', (text) =>
    expect([undefined, '2026-12-10']).toContain(read(text).dueDate),
  );
});

describe('a short name inside other words names nobody', () => {
  it.each([
    ['【中国银行】您的个人贷款为按月付息方式，12月利息210.30元将于12月21日扣款', '中国银行'],
    ['【交通银行】您的贷款本金及贷款利息合计2,108.00元已逾期，请尽快归还', '交通银行'],
    ['【建设银行】您的装修分期部分付款600元将于12月5日扣收，请确保余额充足', '建设银行'],
    ['请放心借款，正规平台，额度20万，点 u.tt/9 领取', undefined],
    ['【广东发展银行】您尾号3304信用卡账单1,280.00元，还款日12月8日', '广发银行信用卡'],
    ['【上海浦东发展银行】您尾号5120信用卡账单1,280.00元，还款日12月8日', '浦发银行信用卡'],
  ])('%s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});
