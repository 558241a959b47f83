import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

/** What was read wrong of messages that nobody had seen, told in other words. */
const read = (text: string) => readBill(text, '2026-11-28');

describe('the day', () => {
  it('to pay in by is asked for, and no day of a payment', () =>
    expect(read('【桐安银行】您信用卡应还人民币3,118.20元，请于12-09前还入。').dueDate).toBe('2026-12-09'));

  it('has the year of its bill', () =>
    expect(read('您2025年12月账单已出：应还812.40元，到期还款日01-08。').dueDate).toBe('2026-01-08'));

  it('of each month, of what was paid later', () =>
    expect(read('你刚用花呗付了31.50元，这笔每月12号还款。')).toEqual({
      kind: 'other',
      creditor: '花呗',
      dueDay: 12,
    }));

  it('has come and is not over', () =>
    expect(read('小渔舟用户，您的借款已到还款日，应还420.00元，请及时还款。')).toMatchObject({
      kind: 'reminder',
      total: yuan('420'),
    }));
});

describe('lines of a card', () => {
  it('what was paid last month stands on the next line, and makes the day none of a payment', () =>
    expect(read('花呗·11月账单\n应还 1,904.40\n还款日 12月9日\n上月已还 1,655.10')).toMatchObject({
      total: yuan('1904.40'),
      dueDate: '2026-12-09',
    }));

  it('so does what is left of the loan', () =>
    expect(
      read('还款通知书\n当期应还合计：2,966.20元\n约定还款日：2026年12月20日\n贷款余额：401,500.00元')
        .dueDate,
    ).toBe('2026-12-20'));

  it('the sum of all that is late, and not the principal in it', () =>
    // 3,000 + 210.40 + 18.60
    expect(
      read('贷款逾期通知单\n逾期本金：3,000.00元\n逾期利息：210.40元\n罚息：18.60元\n逾期合计：3,229.00元')
        .overdue,
    ).toBe(yuan('3229')));
});

describe('what is late', () => {
  it('is what was not paid twice running, with threats beside it', () =>
    expect(read('您账户连续2期未还款，须偿还最低还款额540.00元，否则影响配偶购房贷款、子女就学。').kind).toBe(
      'collection',
    ));

  it('is no number of a bill', () =>
    expect(read('亲，您有账单31408，已逾期4天，请立刻还款！')).toEqual({ kind: 'overdue', daysOverdue: 4 }));

  it('has come due, and is left unpaid', () =>
    expect(read('您本期的月供已到期，剩余{sum}未还，若已还款请忽略。').kind).toBe('overdue'));
});

it('beside money that was given back the bill is still owed', () =>
  expect(
    read('尾号7702信用卡09月02日退款人民币20.00元。本期应还人民币1,480.00元，额度20000元。'),
  ).toMatchObject({
    kind: 'bill',
    total: yuan('1480'),
  }));

describe('it is pressed', () => {
  it.each([
    '逾期三天了！再不还620元就上报征信，以后买车都受影响。',
    '您已逾期95天，本笔即将打包转让，请今天还清！',
  ])('%s', (text) => expect(read(text).kind).toBe('collection'));
});

describe('nothing is owed to a lender', () => {
  it.each([
    ['an order that was paid in parts', '订单已付款：白条分6期，每期88.20元，还款日为每月18日。'],
    ['more was paid than was owed', '您信用卡11月账单应还金额-66.10元，到期还款日12月18日。'],
    ['a payment, though parts are left', '您的借款当期应还{sum}元，已于12月1日成功还款，目前还剩4期未还。'],
    ['new terms', '因基准利率下调，您每月的还款金额会有所调整，以提醒短信为准。'],
    ['what a friend lent', '小周，上月借你的两千块能先还我吗？要交学费了，微信转我就行。'],
    ['money that a child sent', '妈，刚给你微信转了2000，你先把花呗那笔还上，剩下的买菜'],
    ['a share of the rent', '这个月房租1500加水电88，一共1588，转我微信吧。'],
    [
      'a paper of a court, on its own site',
      '【某区人民法院】您有案件文书送达，请点击https://zxfw.court.gov.cn/zxfw/查收。',
    ],
  ])('%s', (_, text) => expect(read(text)).toMatchObject({ kind: 'other' }));
});

describe('it is still a fraud', () => {
  it.each([
    [
      'a new number that was asked for a loan once',
      '爸，上回你问我借的6000今天先转给我，我换了微信，加这个号',
    ],
    ['a superior who lent', '我是你老板，你上次找我借的钱今天转给我，别声张'],
    ['what was sent by mistake', '给你账户转了退款3000元，多退了2500，请把多的转回来'],
    [
      'a bank that does not say which',
      '银行温馨提醒您：今天20点前将扣除980.00元年费，请核实，如有疑问请咨询4000000000',
    ],
    ['asks for the numbers of person and card', '您的信用卡额度可提升，请回复身份证号和卡号办理。'],
    [
      'a court whose link leads elsewhere',
      '【某区人民法院】您有传票送达，请点击https://zxfw.court.gov.cn.abcd.top/查收。',
    ],
    ['a landlord with another card', '我是房东，这个月房租打我爱人卡上，卡号6222020000001234567，户名王某。'],
  ])('%s', (_, text) => expect(read(text).kind).toBe('scam'));
});

it('what is left of a loan stands behind its last day, and takes it from no bill', () =>
  expect(
    readBill('住房贷款对账单 本期应还合计3,120.40元 还款日2026-12-18 贷款余额512,300.00元', '2026-11-24'),
  ).toMatchObject({ total: yuan('3120.40'), dueDate: '2026-12-18' }));

it('最低待还 beside 本月待还 is the least', () =>
  expect(read('本月待还 ¥1,268.90\n最低待还 ¥126.89\n还款日 12月10日')).toMatchObject({
    total: yuan('1268.90'),
    minimum: yuan('126.89'),
  }));
