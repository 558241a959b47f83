import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

describe('a figure that is not sure is left out', () => {
  it('two fees that are named apart are not what being late has cost', () => {
    expect(read('欠款8,000元，已逾期20天，逾期利息200.50元，违约金100元').fee).toBeUndefined();
    expect(read('欠款8,000元，已逾期，逾期费用合计300.50元，罚息200.50元，违约金100元').fee).toBe(
      yuan('300.50'),
    );
  });

  it('what a demand wants by today is not the day it was due', () =>
    expect(read('您的花呗已逾期14天，欠款8,640.00元，请于今日18点前还清').dueDate).toBeUndefined());

  it('a masked, a foreign and a ranged sum', () => {
    for (const sum of ['****元', '8***.00元', 'USD 120.00', '1,000元-2,000元'])
      expect(read(`您的信用卡本期应还${sum}，还款日12月8日`).total).toBeUndefined();
  });

  it('"over 30 days" is no number of days', () =>
    expect(read('您的借款已逾期超过30天，请还款1,800元').daysOverdue).toBeUndefined());
});

describe('what is left of a bill', () => {
  it('counts, where some of it was paid', () =>
    expect(read('花呗账单 总额 3,021.77 已还 1,000.00 剩余 2,021.77 还款日 11月10日').total).toBe(
      yuan('2021.77'),
    ));

  it('nothing: no debt', () => {
    for (const text of ['您的信用卡本月应还款0.00元，无需还款', '您的花呗账单1,208.50元已还清，感谢使用'])
      expect(read(text)).not.toHaveProperty('total');
  });
});

it('a bill month ago and a month ahead get the year that is nearest', () => {
  expect(readBill('花呗本期应还 100.00 元，还款日 1月8日', '2026-12-20').dueDate).toBe('2027-01-08');
  expect(readBill('花呗本期应还 100.00 元，还款日 12月8日', '2027-01-20').dueDate).toBe('2026-12-08');
});

it('a fraud gives no sums, whatever it says is owed', () =>
  expect(read('您的花呗欠款8,640.00元已冻结，请联系客服办理解冻')).toEqual({
    creditor: '花呗',
    kind: 'scam',
  }));

describe('a limit that is frozen', () => {
  it.each([
    ['您的花呗已逾期14天，应还8,640.00元，额度已冻结，还清后可恢复使用', '8640'],
    ['【借呗】您已逾期3天，逾期金额1,200.00元。账户额度暂停使用，结清欠款后，额度将自动恢复。', '1200'],
    ['您的信用卡逾期未还3,500元，卡片已停用，还款后即可解除限制', '3500'],
  ])('and comes back once it is paid is no fraud: %s', (text, overdue) => {
    const { kind, ...bill } = read(text);
    expect(kind).not.toBe('scam');
    expect(bill.overdue ?? bill.total).toBe(yuan(overdue));
  });

  it.each([
    '您的花呗欠款8,640.00元，账户异常已冻结，请点击链接认证后恢复',
    '花呗应还8,640.00元逾期，额度冻结，还款至个人账户后可解冻',
    '您已逾期，欠款8,640.00元，账户被限制使用，请联系客服激活',
  ])('and opens in another way is one: %s', (text) => expect(read(text).kind).toBe('scam'));
});

describe('a card that is locked', () => {
  it.each([
    '您的招商银行信用卡因还款异常已上锁，请回拨008621-5550开锁',
    '光大银行：您的卡片已停卡，加专员微信核对资料后重新启用',
  ])('and opens by a call is a fraud: %s', (text) => expect(read(text).kind).toBe('scam'));

  it.each([
    '【招商银行】您的卡片连续输错密码已锁定，请携身份证到柜台解锁',
    '您的信用卡已停卡，还清欠款后可重新启用，详询95588',
    '【中信银行】您的信用卡账单应还1,200.00元，12月8日到期，在境外请拨0086-95558',
    '【招商银行】您的信用卡账单应还1,200.00元，12月8日到期，境外请拨0086-755-5550',
  ])('and opens at the counter, or once it is paid, is none: %s', (text) =>
    expect(read(text).kind).not.toBe('scam'),
  );
});

describe('who is paid', () => {
  it.each([
    '您的分期逾期2期共1,436.00元，请转支付宝137****2210销账',
    '欠款3,200元请存户名李*强，账号6228480012345678',
    '钱改存农行6228480012345678户名王芳，存好回信',
  ])('a person is a fraud: %s', (text) => expect(read(text).kind).toBe('scam'));

  it.each([
    '对公还款：户名：中原消费金融有限公司，账号6222023100001234567，您已逾期3天，欠款800.00元',
    '请将案款缴至户名：朝阳区法院 账号6228480012345678901',
    '您花呗应还500元，转支付宝余额还款即可',
  ])('a company, a court or oneself is none: %s', (text) => expect(read(text).kind).not.toBe('scam'));
});

describe('what stands in a message and is not of the debt', () => {
  it('a fraud that a warning quotes', () =>
    expect(
      read('【花呗】谨防冒充客服：以“账户异常，请立即转账到安全账户”为由的都是骗子，我们不会要求转账').kind,
    ).toBe('other'));

  it.each([
    '【招联金融】凡要您把钱打到私人卡、说能消逾期的，请一律拒绝并举报',
    '【征信中心】您的报告已生成，本人查询免费，说能代查、代消的请勿信',
  ])('nor what it names: %s', (text) => expect(read(text).kind).toBe('other'));

  it('but whoever warns and asks for it himself is one', () =>
    expect(read('警惕诈骗！您的账户有风险，请立即转账到安全账户').kind).toBe('scam'));

  it('what a court takes for its work', () =>
    expect(read('原告某银行诉您信用卡纠纷一案12月9日开庭，案件受理费85元')).not.toHaveProperty('overdue'));

  it('how long one has from the day a letter comes', () =>
    expect(read('【招联金融】您已逾期20天，欠款3,470元，函到三日须还清')).not.toHaveProperty('dueDay'));

  it('who handles complaints and claims is no lender', () =>
    expect(read('【诉调对接】您在长银消费金融的借款已逾期，请于本周五前来电').creditor).toBe('长银消费金融'));
});
