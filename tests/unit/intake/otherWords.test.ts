import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('what is said in other words than most', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '【花呗】账算好了，这期一共612.40元，最少可还61.24元，12月9日前还上',
      { kind: 'bill', total: yuan('612.40'), minimum: yuan('61.24') },
    ],
    [
      '您名下卡片本月共欠1,208.00元，最小还款额共人民币120.80元',
      { total: yuan('1208'), minimum: yuan('120.80') },
    ],
    ['【借呗】10号该还啦，这期431.55元，卡里留够钱', { kind: 'reminder', total: yuan('431.55') }],
    ['【安逸花】今日到期的505.20元划扣未成功，晚上八点前请存够钱', { total: yuan('505.20') }],
    ['花呗这期欠着820元没还，拖期9天了', { kind: 'overdue', daysOverdue: 9 }],
    ['【借呗】到期没还的640元，今天是掉队第12天', { kind: 'overdue', daysOverdue: 12 }],
    ['您拖欠我行的贷款已满95天', { daysOverdue: 95 }],
    ['逾期天数：8\n逾期本金：900.00元', { daysOverdue: 8, overdue: yuan('900') }],
    ['老张，那笔钱过期了，早点还，不然罚得很重，日子也别想安生', { kind: 'collection' }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));
});

describe('a sum that is apart or in pieces', () => {
  it.each<[text: string, total: string]>([
    ['本期应还 3 ， 0 0 8 . 1 5 元，请于12月8日前还款', '3008.15'],
    ['您的信用卡账单：比上期少花了802.40元，本期应还2,117.60元', '2117.60'],
    ['【招商银行】您的信用卡账单：上期应还4,100.00元，已还4,100.00元，本期应还1,955.80元', '1955.80'],
    ['【花呗】本期账单¥432,请于12月9日前还款', '432'],
  ])('%s', (text, total) => expect(read(text).total).toBe(yuan(total)));

  it('元 of a card in dollars is no yuan', () =>
    expect(read('您尾号0025的美元信用卡当月账单为5.99元，最低还款额为0.30元')).toMatchObject({
      kind: 'bill',
    }));
  it.each(['total', 'minimum'] as const)('so it has no %s', (field) =>
    expect(read('您尾号0025的美元信用卡当月账单为5.99元，最低还款额为0.30元')[field]).toBeUndefined(),
  );
});

describe('which day is the one to pay on', () => {
  it.each<[text: string, says: Pick<Bill, 'dueDate'>]>([
    ['您原到期还款日12月1日，因系统维护顺延至12月4日，本期应还620元', { dueDate: '2026-12-04' }],
    ['本期应还620元，还款日12月8日，如有困难可申请延期至12月20日', { dueDate: '2026-12-08' }],
    ['【花呗】本期应还620元，最后还款日12月8日（已还请忽略）', { dueDate: '2026-12-08' }],
    ['您11月18日还入500元，仍差212.45元，已逾期', {}],
    ['您11月3日借的那笔，今天起扣第2期266.84元', {}],
  ])('%s', (text, { dueDate }) => expect(read(text).dueDate).toBe(dueDate));

  it('of a day that was moved the new one', () =>
    expect(read('您的借呗还款日由每月10日改为每月20日').dueDay).toBe(20));
  it('for how many days it is late is no day of a month', () =>
    expect(read('您的贷款超期8日，尚欠2,000元').dueDay).toBeUndefined());
});

describe('nothing that one owes a lender', () => {
  it.each([
    '【丰巢】您的包裹已存放3天，请尽快取走',
    '反诈中心提醒：凡自称客服要你注销贷款账户、转账刷流水的，都是骗子，请挂断',
    '您此前晚还的信用卡款项已补齐，违约金36元已退回',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));

  it('a warning about codes makes a bill no code', () =>
    expect(
      read('【建设银行】您的信用卡6月账单应还955.80元，7月12日到期。请勿向他人透露验证码。'),
    ).toMatchObject({
      kind: 'bill',
      total: yuan('955.80'),
    }));
});

describe('whose it is', () => {
  it.each<[text: string, creditor: string | undefined]>([
    ['您正在进行白条还款', '京东白条'],
    ['您的放心借已逾期5天', '放心借'],
    ['微信支付：您的分付本月待还150.66元', '分付'],
    ['【马上消费】您的借款已逾期', '马上消费'],
    ['（亿通贷还款提醒）您本期应还512元', '亿通贷'],
    ['【执行局】您的案件已立案，请处理欠款', undefined],
    ['您的包裹已逾期存放', undefined],
    ['花呗借呗信用卡网贷都可做，专业处理债务，不成功不收费，加V：zq_808', undefined],
  ])('%s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});

it('a fraud that forbids to tell anybody is no warning', () =>
  expect(read('您的账户涉嫌洗钱，请将资金转入安全账户，此事不得向任何人透露').kind).toBe('scam'));

it('a message to be paid to somebody in person is a fraud', () =>
  expect(read('您的借呗已逾期30天，欠6,800元，今日减免至3,400元，请转账至专员账户').kind).toBe('scam'));
