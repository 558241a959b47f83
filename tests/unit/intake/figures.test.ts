import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

type Case = [why: string, text: string, says: Partial<Bill>];

const sums: Case[] = [
  [
    'behind a foreign one',
    '月结单结余 HK$0.00 / RMB 3,300.50，最低付款额 RMB 165.03',
    { total: yuan('3300.50') },
  ],
  [
    'the sum of the two before it',
    '商贷12月应还3,000.00元，公积金1,200.00元，合计4,200.00元',
    { total: yuan('4200') },
  ],
  [
    'the same where it is late',
    '您的分期已逾期7天，应还366元+滞纳金20元，共386元',
    { total: yuan('386'), overdue: yuan('366'), fee: yuan('20') },
  ],
  [
    'what a sum leaves out',
    '账单应还7,000.00元，最低还款额未含分期金额，为350.00元',
    { minimum: yuan('350') },
  ],
  [
    'what is left of what was spent',
    '本期支出共7,420.00元，已存入1,000.00元，净额6,420.00元待付，付款期限12月18日，12月5日前可选择分期',
    { total: yuan('6420') },
  ],
  [
    'a part that is late beside all of it',
    '您的白条有一期280元过了还款日仍未还；连没到期的一共3,360元',
    { overdue: yuan('280'), total: yuan('3360') },
  ],
  [
    'what one is asked to pay in',
    '您的房贷将于12月20日扣款，余额不足，请及时存入4,900.00元',
    { total: yuan('4900') },
  ],
  [
    'what one is asked to have',
    '您的贷款明天到期，请在12:00前保证银行卡有768.90元',
    { total: yuan('768.90') },
  ],
  [
    'of a bill that will be taken',
    '【民生银行】贵卡12月账单2,000元已设置自动还款，将于12月15日从尾号1234账户扣款，请确保余额充足。',
    { creditor: '民生银行信用卡', total: yuan('2000.00'), dueDate: '2026-12-15' },
  ],
  ['what is missing', '您已还款500.00元，本期全额应还仍差380.00元，请补足', { total: yuan('380') }],
  ['principal at the end', '贷款7天内到期，需一次性归还本金3万元', { total: yuan('30000') }],
  ['interest that will be taken', '您12月贷款利息3,400.10元将于12月21日扣收', { total: yuan('3400.10') }],
  ['principal and interest', '您的贷款第6期本息1,203.40元今日扣款失败', { total: yuan('1203.40') }],
  ['a loan that fell due', '您5万元贷款已于2026年11月15日到期，至今未归还', { overdue: yuan('50000') }],
  ['what was not settled', '你已被列入催收名单，未结清1,540元，将发函至单位', { overdue: yuan('1540') }],
  ['what they want handed over', '手机分期拖了52天，今天就把732元交了，不然上门', { overdue: yuan('732') }],
  [
    'the least, where it is late',
    '您的信用卡已逾期18天，逾期最低还款额341.82元',
    { overdue: yuan('341.82') },
  ],
  ['the whole set apart', '您已逾期，欠款总额7,320.06元', { total: yuan('7320.06') }],
  [
    'what is late, beside principal',
    '您已逾期3天，逾期金额800.00元，剩余本金7,000.00元',
    { overdue: yuan('800') },
  ],
  [
    'the least, of a day that is over',
    '您的青川银行信用卡还款日（11月8日）已过，我行至今仍未收到您的还款，最低还款额为208.60元，请速补缴',
    { minimum: yuan('208.60') },
  ],
  [
    'what is left of the loan, beside what is late of it',
    '您的贷款本期逾期910.00元，未还贷款余额共11,200.00元',
    { overdue: yuan('910'), total: yuan('11200') },
  ],
  ['a fee for the delay', '信用卡逾期通知：未缴最低付款额165.03元，逾期手续费10.00元', { fee: yuan('10') }],
  [
    'a fee that is in it',
    '案件明日移交律师，现仍可向官方渠道还款2,175.80元（含罚息57.80元）',
    { overdue: yuan('2175.80'), fee: yuan('57.80') },
  ],
];

/** What stands beside it is not of now. */
const beside: Case[] = [
  [
    'after one that is paid',
    '【青川银行】信用卡12月账单：上期2,900.00元已全额还清，谢谢！本期1,745.20元，1月6日到期。',
    { kind: 'bill', total: yuan('1745.20') },
  ],
  [
    'a part of what was bought',
    '您购买的手机分期总额4,200.00元，第2期350.00元12月9日到期，剩余10期。',
    { total: yuan('350') },
  ],
  [
    'what was lent',
    '您的经营贷款（金额20万元）利息将于12月21日扣收，金额906.00元，请提前存至结算账户',
    { total: yuan('906') },
  ],
  [
    'to be paid with a password in the own app of the bank',
    '您的信用卡账单1,520元，到期还款日12月8日，登录手机银行输入交易密码即可还款。',
    { kind: 'bill', total: yuan('1520') },
  ],
];

const days: Case[] = [
  ['without the word day', '本期应缴总额5,800.00，缴款截止 ２０２６／１２／２１', { dueDate: '2026-12-21' }],
  ['to pay by, in speech', '账单已出，一共要还1,560.80元哦，12月12日记得还', { dueDate: '2026-12-12' }],
  ['in brackets', '再过5天就是还款日啦（12月16日），本期512.60元', { dueDate: '2026-12-16' }],
  ['with a point', '本期待还1,050.00元，12.20到期', { dueDate: '2026-12-20' }],
  [
    'by which it should have been paid',
    '第4期借款应于11月20日归还，仍未结清，已逾期6天',
    { dueDate: '2026-11-20' },
  ],
  [
    'on which nothing could be taken',
    '您的贷款11月18日扣款账户余额不足，已逾期2天',
    { dueDate: '2026-11-18' },
  ],
  [
    'as banks abroad call it',
    '付款逾期通知：应付日2026/12/01，未缴最低付款额165.03元',
    { dueDate: '2026-12-01' },
  ],
  ['of interest', '结息单已出，应付利息873.55元，付息日12月21日', { dueDate: '2026-12-21' }],
  [
    'of days in which a promise was broken',
    '您在晴川消费金融所欠2,700.00元已违约61天，再不还款我方将起诉',
    { daysOverdue: 61 },
  ],
  ['since when, in speech', '手机分期拖了52天，今天就把732元交了', { daysOverdue: 52 }],
];

describe('a sum', () => {
  it.each([...sums, ...beside])('%s: %s', (_, text, says) =>
    expect(readBill(text, '2026-12-03')).toMatchObject(says),
  );
});

describe('a bill as it is copied', () => {
  const mail = [
    '尊敬的赵先生，您的星河银行信用卡电子账单',
    '账单日 Statement Date 2026/11/05',
    '信用额度 Credit Limit ￥45,000.00',
    '本期应还金额 New Balance ￥6,382.17',
    '最低还款额 Min. Payment ￥319.11',
    '到期还款日 Payment Due Date 2026/11/23',
    '上期账单金额 ￥5,117.40 上期还款金额 ￥5,117.40',
  ].join('\n');
  const table = [
    '贷记卡到期还款日 2026年12月25日',
    '卡号后四位 币种 本期应还款额 本期最低还款额',
    '5527(金卡) 人民币 3,450.60/RMB 345.06/RMB',
    '上期余额 2,918.00/RMB 本期支出 3,450.60/RMB',
  ].join('\n');

  it('says the same in English beside it', () =>
    expect(readBill(mail, '2026-12-03')).toMatchObject({
      total: yuan('6382.17'),
      minimum: yuan('319.11'),
      dueDate: '2026-11-23',
    }));

  it('has its sums under their heads', () =>
    expect(readBill(table, '2026-12-03')).toMatchObject({
      total: yuan('3450.60'),
      minimum: yuan('345.06'),
      dueDate: '2026-12-25',
    }));

  it.each([
    ['您的贷款将于2025-06-12扣款3,917.04元，请在6月12日18:00前保证账户余额充足', '2025-06-12'],
    ['【青橙银行】信用卡12月账单已出，到期还款日1/3，应还12,077.35元', '2027-01-03'],
    ['12.17是您的还款日，本期￥498.36，记得存钱', '2026-12-17'],
    ['本期账单966.70元，请于12-8 23:00前还清', '2026-12-08'],
  ])('tells the day in any form: %s', (text, day) => expect(readBill(text, '2026-12-03').dueDate).toBe(day));

  it.each([
    ['花呗本期应还1 3 2 8 . 4 6元，还款日12月10日', '1328.46'],
    ['花呗还有 1 045.60 元待还，8号是您的还款日', '1045.60'],
    ['您的账单已出，本期应还966.70RMB，还款日12月10日', '966.70'],
  ])('tells a sum that is set apart: %s', (text, sum) =>
    expect(readBill(text, '2026-12-03').total).toBe(yuan(sum)),
  );
});

describe('a day', () => {
  it.each(days)('%s: %s', (_, text, says) => expect(readBill(text, '2026-12-03')).toMatchObject(says));
});

describe('nothing is made up', () => {
  it.each(['今天', '明日', '后天'])('%s is no date: nobody knows when the text came', (day) =>
    expect(readBill(`您的借款${day}到期，应还1,400.00元，请确保余额充足`, '2026-12-03')).toEqual({
      kind: 'reminder',
      total: yuan('1400'),
    }),
  );

  it.each([
    ['a fee that would come', '您的分期第4期应还366.00元将在明天代扣，扣款失败会产生20元滞纳金', 'fee'],
    ['a charge is no fee for being late', '您的账单已逾期3天，应还1,560.80元，其中手续费46.20元', 'fee'],
    ['nor of a bill', '您有新的账单，本期应还2,100.00元（含服务费38.00元）', 'fee'],
    ['days from now are no day of the month', '您的账单120.00元将在3日后到期，记得还款', 'dueDay'],
    ['an offer is no debt', '案件即将移交第三方，结清可减免，减免后仅需还1,300元', 'overdue'],
    ['a sum whose point was lost', '您的分期本期应还2,18650元，请按时还款', 'total'],
    ['a card in a table', '本期应还款额 还款日\n5527(金卡) 12月25日', 'total'],
    ['a first payment is not every month', '您申请的借款30,000元已发放，首期还款日次月15日', 'dueDay'],
  ] as const)('%s: %s', (_, text, field) => expect(readBill(text, '2026-12-03')[field]).toBeUndefined());

  it.each(['8千多', '5千二', '3万多元', '6000多块'])('about %s is no sum', (sum) =>
    expect(readBill(`您的账单12月25日到期，要还${sum}`, '2026-12-03')).toEqual({
      kind: 'bill',
      dueDate: '2026-12-25',
    }),
  );
});
