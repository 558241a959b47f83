import { expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-12-05';

const cases: [why: string, text: string, says: Bill][] = [
  [
    'a statement stays a bill with a request at its end',
    '【星展银行】您的信用卡月结单已发出，本期结欠RMB6,520.30，最低付款额RMB326.02，请于12月25日前还款。',
    {
      creditor: '星展银行信用卡',
      kind: 'bill',
      total: yuan('6520.30'),
      minimum: yuan('326.02'),
      dueDate: '2026-12-25',
    },
  ],
  [
    'an instalment of a car loan is a sum to pay',
    '【上汽通用汽车金融】您合同尾号7783本期月供2,866.00元，扣款日12月10日。',
    { creditor: '上汽通用汽车金融', kind: 'bill', total: yuan('2866.00'), dueDate: '2026-12-10' },
  ],
  [
    'a lender nobody listed, signed at the end',
    '您名下一笔贷款今日应还1,200.00元，请勿逾期。重庆三峡银行',
    { creditor: '重庆三峡银行', kind: 'reminder', total: yuan('1200.00') },
  ],
  [
    'a lender in quotes',
    '您在“钱多多”平台的借款已逾期22天，未还本息共2,309.44元，请尽快处理。',
    { creditor: '钱多多', kind: 'overdue', overdue: yuan('2309.44'), daysOverdue: 22 },
  ],
  [
    'a bank card behind an app that shows the bill',
    '【云闪付】您有一笔招商银行信用卡账单待还，金额3,210.00元，还款日12月9日',
    { creditor: '招商银行信用卡', kind: 'bill', total: yuan('3210.00'), dueDate: '2026-12-09' },
  ],
  [
    'days past the last day, and the minimum',
    '【中信银行】您尾号5520的信用卡已超过还款日4天，尚有最低还款额812.00元未还，已产生违约金40.60元。',
    {
      creditor: '中信银行信用卡',
      kind: 'overdue',
      minimum: yuan('812.00'),
      fee: yuan('40.60'),
      daysOverdue: 4,
    },
  ],
  [
    'what each day costs is not the fee so far',
    '【马上消费】您的借款本期应还560.00元已逾期6天，每日收取罚息0.84元，罚息合计5.04元。',
    {
      creditor: '马上消费',
      kind: 'overdue',
      overdue: yuan('560.00'),
      fee: yuan('5.04'),
      daysOverdue: 6,
    },
  ],
  [
    'a part was paid, the rest is still due',
    '【交通银行】您尾号7712的信用卡12月02日还款3,000.00元已入账，本期剩余应还1,233.00元，到期还款日12月15日。',
    { creditor: '交通银行信用卡', kind: 'bill', total: yuan('1233.00'), dueDate: '2026-12-15' },
  ],
  [
    'passed on to those who collect',
    '您尾号6630信用卡欠款已转入催收阶段，欠款8,120.00元，请今日联系王经理，否则将上报征信并诉讼。',
    { kind: 'collection', overdue: yuan('8120.00') },
  ],
  [
    'a threat to the family in plain words',
    '欠债不还，你老婆的电话我们有，再拖就到你单位门口拉横幅',
    { kind: 'collection' },
  ],
  [
    'nothing has come in yet on the last day: not late',
    '【光大银行】您的信用卡明天是最后还款日，尚未收到您的还款，请尽快安排。',
    { creditor: '光大银行信用卡', kind: 'reminder' },
  ],
  [
    'taken already, however many parts are left',
    '【平安普惠】您的贷款第8期已扣款成功，扣款金额2,312.00元，剩余28期。',
    { creditor: '平安普惠', kind: 'other' },
  ],
  [
    'what is all in one sum is no fee',
    '您在我行的贷款尚欠本金、利息及违约金合计15,204.60元，已逾期64天。',
    { kind: 'overdue', overdue: yuan('15204.60'), daysOverdue: 64 },
  ],
  [
    'what is left of the minimum',
    '【光大银行】您信用卡最低还款额尚欠95.20元，请于12月10日前还款。',
    { creditor: '光大银行信用卡', kind: 'reminder', minimum: yuan('95.20'), dueDate: '2026-12-10' },
  ],
  [
    'a part was paid ahead of the day',
    '【抖音月付】11月账单共640.00元，已提前还140.00元，剩余应还500.00元，还款日12月8日',
    { creditor: '抖音月付', kind: 'bill', total: yuan('500'), dueDate: '2026-12-08' },
  ],
  [
    'all that is owed beside what is late',
    '您的贷款逾期金额1,204.00元，总欠金额9,310.00元',
    { kind: 'overdue', overdue: yuan('1204'), total: yuan('9310') },
  ],
  [
    'a minimum, misspelt',
    '信用卡本期应还3,100.5元 最底还款310.05元 还款日12月18日',
    { kind: 'bill', total: yuan('3100.5'), minimum: yuan('310.05'), dueDate: '2026-12-18' },
  ],
  [
    'mediators write about a loan',
    '【城南人民调解委员会】王某：您与度小满的借款合同纠纷已由本会受理，请来电确认是否同意调解。',
    { creditor: '度小满', kind: 'collection' },
  ],
  [
    'a power bill is no loan, though it may be late',
    '【国网城南供电】户号330012，11月电费186.52元，请在12月5日前缴纳，逾期将按规定收取违约金。',
    { creditor: '国网城南供电', kind: 'other' },
  ],
  [
    'a telephone bill',
    '【中国电信】您12月话费账单89.00元，请于25日前缴费。',
    { creditor: '中国电信', kind: 'other' },
  ],
  [
    'an offer to pay in parts',
    '【光大银行】邀您办理账单分期：本期账单8,230.00元可分12期，每期仅需685.83元，回复FQ12办理',
    { creditor: '光大银行信用卡', kind: 'other' },
  ],
  [
    'a limit that goes back to what it was is no fraud',
    '【中原银行】您的信用卡临时额度30,000元将于12月20日失效，恢复为固定额度12,000元。',
    { creditor: '中原银行信用卡', kind: 'other' },
  ],
  [
    'a new account to pay to is fraud',
    '还款渠道升级：您在还呗的借款请转入新收款账户，今日转可免利息',
    { creditor: '还呗', kind: 'scam' },
  ],
  [
    'thousands set apart by a space, and a wide comma',
    '本期应还 ¥ 2 014.00，最低还款 ￥1，360.50，还款日12月12日',
    { kind: 'bill', total: yuan('2014.00'), minimum: yuan('1360.50'), dueDate: '2026-12-12' },
  ],
  [
    'all of a loan beside what is late of it',
    '【北京银行】您的消费贷款逾期17天，逾期金额2,480.00元，贷款余额还有63,000.00元，请尽快归还。',
    {
      creditor: '北京银行',
      kind: 'overdue',
      total: yuan('63000'),
      overdue: yuan('2480'),
      daysOverdue: 17,
    },
  ],
  [
    'a part that went into the bill',
    '【兴业银行】您信用卡分期第4期415.20元已入本月账单，账单合计2,760.00元，12月11日到期。',
    { creditor: '兴业银行信用卡', kind: 'bill', total: yuan('2760'), dueDate: '2026-12-11' },
  ],
  [
    'the last day is today: what would be is not late',
    '今天是您花呗还款的最后一天，过了24点按日收违约金，请及时还款。',
    { creditor: '花呗', kind: 'reminder' },
  ],
  [
    'the month that comes next is not that of what is late',
    '您的借呗本期应还910.40元，已逾期6天，下期12月20日应还880.00元',
    { creditor: '借呗', kind: 'overdue', overdue: yuan('910.40'), daysOverdue: 6 },
  ],
  [
    'as one says it',
    '我花呗欠八千六，还款日11月10日',
    { creditor: '花呗', kind: 'bill', total: yuan('8600'), dueDate: '2026-11-10' },
  ],
  [
    'a bill that is paid asks for nothing',
    '【光大银行】您信用卡10月账单3,310.00元足额还清，最后还款日11月3日，本期不用再还。',
    { creditor: '光大银行信用卡', kind: 'other' },
  ],
  [
    "a card's number and a code are asked for by frauds alone",
    '您的额度可调至8万元，请提供卡号和验证码给客服办理',
    { kind: 'scam' },
  ],
];

it.each(cases)('%s: %s', (_, text, says) => expect(readBill(text, today)).toEqual(says));
