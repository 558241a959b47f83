import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

type Case = [text: string, says: Omit<Bill, 'kind'>];

const overdue: Case[] = [
  [
    '【美团】您的月付账单已逾期5天，待还金额328.50元（含逾期费用1.23元），请尽快还款。',
    { creditor: '美团月付', overdue: yuan('328.50'), fee: yuan('1.23'), daysOverdue: 5 },
  ],
  [
    '【度小满】您尾号0091的有钱花借款已逾期12天，逾期金额1050.33元，其中罚息15.20元。请立即还款，避免影响征信。',
    { creditor: '有钱花', overdue: yuan('1050.33'), fee: yuan('15.20'), daysOverdue: 12 },
  ],
  [
    '【招联】您的好期贷账单已逾期，当前欠款总额2,310.50元，逾期天数：31，请尽快处理。',
    { creditor: '好期贷', total: yuan('2310.50'), daysOverdue: 31 },
  ],
  [
    '【交通银行】您的信用卡账户已逾期，最低还款额560元未足额还款，请尽快还入，以免产生违约金并影响您的征信。',
    { creditor: '交通银行信用卡', minimum: yuan('560.00') },
  ],
  [
    '【拍拍贷】您11月18日到期的借款1,024.55元尚未归还，已逾期6天，产生罚息9.21元，请今日还清。',
    {
      creditor: '拍拍贷',
      overdue: yuan('1024.55'),
      fee: yuan('9.21'),
      dueDate: '2026-11-18',
      daysOverdue: 6,
    },
  ],
  [
    '【浦发银行】您的信用卡已逾期，目前逾期金额1,760.20元，最低还款额880.00元，请尽快还款。',
    { creditor: '浦发银行信用卡', overdue: yuan('1760.20'), minimum: yuan('880.00') },
  ],
  // A day in figures without its year is the last one.
  [
    '拍拍贷第3/12期 状态：已逾期 应还￥512.30 还款日04-18',
    { creditor: '拍拍贷', overdue: yuan('512.30'), dueDate: '2026-04-18' },
  ],
  ['您欠甘泉银行三万二千块一分没还，请尽快处理', { creditor: '甘泉银行', overdue: yuan('32000.00') }],
  ['拖欠贷款人民币伍仟元零捌角，超期已三十日', { overdue: yuan('5000.80'), daysOverdue: 30 }],
  ['收到您还款200元，剩余逾期欠款1,034.00元，请尽快结清。', { overdue: yuan('1034.00') }],
  [
    '您的花呗逾期第3天，欠款共8,653.00元，其中逾期费用12.96元。',
    { creditor: '花呗', overdue: yuan('8653.00'), fee: yuan('12.96'), daysOverdue: 3 },
  ],
  [
    '【安逸花】您的借款已逾期45天，应还总额4,560.78元（本金4,200.00元、利息210.55元、罚息150.23元）',
    { creditor: '安逸花', overdue: yuan('4560.78'), fee: yuan('150.23'), daysOverdue: 45 },
  ],
  [
    '应还：8640.00；最低：864.00；逾期费：60.48；还款日：2026/11/10',
    { total: yuan('8640.00'), minimum: yuan('864.00'), fee: yuan('60.48'), dueDate: '2026-11-10' },
  ],
  [
    '我花呗欠了8640块，11月10号到期，已经逾期14天了',
    { creditor: '花呗', overdue: yuan('8640.00'), dueDate: '2026-11-10', daysOverdue: 14 },
  ],
  ['您 已 逾 期 ３ ５ 天 ，欠 款 ２，３４５．６７ 元', { overdue: yuan('2345.67'), daysOverdue: 35 }],
  [
    '【360借条】您的借款已逾期,总欠款12,500.00元,本期逾期1,250.00元,请尽快处理。',
    { creditor: '360借条', total: yuan('12500.00'), overdue: yuan('1250.00') },
  ],
  [
    '您的白条逾期啦！逾期金额88.8元，逾期天数2天，逾期费0.09元，快去还款吧',
    { creditor: '京东白条', overdue: yuan('88.80'), fee: yuan('0.09'), daysOverdue: 2 },
  ],
  [
    '您的花呗已逾期1周，逾期金额320.00元，请尽快还款',
    { creditor: '花呗', overdue: yuan('320.00'), daysOverdue: 7 },
  ],
  ['您的信用卡欠款已逾期两个星期，请尽快处理', { daysOverdue: 14 }],
  ['您在美团借钱的借款已经逾期一个月了，欠款三千五百元', { creditor: '美团借钱', overdue: yuan('3500.00') }],
  [
    '【马上消费】您账户已逾期，应还金额1,234.00元，滞纳金56.00元，合计1,290.00元，请尽快还款',
    { creditor: '马上消费', total: yuan('1290.00'), overdue: yuan('1234.00'), fee: yuan('56.00') },
  ],
  [
    '【中国银行】您的信用卡已逾期，逾期金额人民币1,500.00元，请尽快还款，避免影响您的个人征信记录。',
    { creditor: '中国银行信用卡', overdue: yuan('1500.00') },
  ],
  [
    '总欠款¥23,456.78\n其中 本金 ¥20,000.00\n利息 ¥2,456.78\n罚息 ¥1,000.00\n已逾期 103 天',
    { total: yuan('23456.78'), fee: yuan('1000.00'), daysOverdue: 103 },
  ],
  [
    '【农信社】尊敬的客户，您的贷款已到期3天未还，欠息 88.00 元',
    { creditor: '农信社', overdue: yuan('88.00'), daysOverdue: 3 },
  ],
  [
    '尊敬的张女士，您的贷款逾期本金9,000.00，逾期利息312.40，逾期42日，请速与我行联系',
    { overdue: yuan('9000.00'), fee: yuan('312.40'), daysOverdue: 42 },
  ],
];

const collection: Case[] = [
  [
    '您好，您在分期乐的欠款3200元已严重逾期，我司已受托催收，如今日18点前仍未处理，将安排外访人员前往您户籍地核实。',
    { creditor: '分期乐', overdue: yuan('3200.00') },
  ],
  [
    '【XX律师事务所】张某：您拖欠微粒贷本息共计8,912.45元，逾期96天，现委托本所催收，请3日内结清，否则将提起诉讼。',
    { creditor: '微粒贷', overdue: yuan('8912.45'), daysOverdue: 96 },
  ],
  [
    '李**先生，您的网贷案件已移交我所，标的额15,600元，若不在24小时内还款，将向法院申请强制执行并冻结名下账户。',
    { overdue: yuan('15600.00') },
  ],
  [
    '您的朋友王某在还呗平台欠款长期未还，已失联，请转告其尽快联系我们，否则将通知其单位。',
    { creditor: '还呗' },
  ],
  [
    '你好，请尽快归还拖欠我行的信用卡欠款人民币18,765.43元，我行保留采取法律手段的权利。',
    { overdue: yuan('18765.43') },
  ],
  ['最后通知：你的债务已进入诉前调解，今日不还款，明日上门，联系方式0571-88888888', {}],
  [
    '尊敬的客户，截至11月24日，您名下借呗累计逾期应还16,800.55元，逾期68天，如未在三日内处理，我司将依法采取诉讼措施。',
    { creditor: '借呗', overdue: yuan('16800.55'), daysOverdue: 68 },
  ],
  [
    '您尾号5566的信用卡账户因长期未还，我行将依约宣布贷款提前到期，并移交司法。欠款35000元',
    { overdue: yuan('35000.00') },
  ],
  ['你的联系人张三欠款不还，请你代为转告，否则我们将继续联系你', {}],
  ['您名下花呗产生逾期，今天必须处理，否则上门。联系人：李经理 0755-12345678', { creditor: '花呗' }],
];

describe('a message that says that something is late', () => {
  it.each(overdue)('%s', (text, says) => expect(readBill(text, today)).toEqual({ ...says, kind: 'overdue' }));
});

describe('a message that threatens, or goes through others', () => {
  it.each(collection)('%s', (text, says) =>
    expect(readBill(text, today)).toEqual({ ...says, kind: 'collection' }),
  );
});

describe('late or not, by what the text says of it', () => {
  it('what is missing of a payment and is late now', () =>
    expect(read('尾号5082账户应扣1,980.00元，实扣905.50元，差额1,074.50元现已逾期，请补存').kind).toBe(
      'overdue',
    ));

  it('what nobody wants, and what was 0', () => {
    expect(read('车主贷今晚扣款，月供2,310元，别让逾期拖累您').kind).not.toBe('overdue');
    expect(read('月结单 本期结余 RMB6,215.40 上期逾期未付 0 最低付款额 RMB310.77').kind).not.toBe('overdue');
  });

  it('all of it beside what is late of it', () =>
    expect(read('您的账单逾期了，总待还5,208.00元里有逾期1,735.20元，请处理')).toMatchObject({
      total: yuan('5208'),
      overdue: yuan('1735.20'),
    }));
});

it('a minimum in English is the sum behind it, not the one before', () =>
  expect(read('Your balance is RMB 6,215.40, minimum payment due RMB 310.77')).toMatchObject({
    minimum: yuan('310.77'),
  }));
