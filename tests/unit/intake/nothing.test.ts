import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';

type Case = [text: string, says: Omit<Bill, 'kind'>];

const other: Case[] = [
  [
    '【工商银行】您尾号1234的卡11月20日15:30支出（消费支付宝-超市）56.80元，余额1,203.44元。',
    { creditor: '工商银行' },
  ],
  ['【工商银行】您的信用卡于11月20日还款2,000.00元已入账，感谢您的使用。', { creditor: '工商银行信用卡' }],
  ['【花呗】您已成功还款1,356.80元，本期账单已还清。', { creditor: '花呗' }],
  [
    '【借呗】尊敬的客户，您有50000元额度待领取，日利率低至0.02%，最快1分钟到账，点击申请，拒收回复R',
    { creditor: '借呗' },
  ],
  [
    '【平安普惠】恭喜您获得最高20万元借款额度，年化利率低至7.2%，戳 t.cn/abc 立即申请 退订回T',
    { creditor: '平安普惠' },
  ],
  ['【支付宝】验证码 385921，您正在进行花呗还款，金额 500 元，请勿泄露。', { creditor: '花呗' }],
  [
    '【浦发银行】您的信用卡账单分期已办理成功，分期金额6,000元，分12期，每期本金500元，每期手续费36元。',
    { creditor: '浦发银行信用卡' },
  ],
  [
    '【广发银行】您的账单可分期啦！最高可分8000元，12期每期仅需666.67元起，点击办理，退订回T',
    { creditor: '广发银行' },
  ],
  ['您的逾期账单已结清，感谢配合。', {}],
  ['【农业银行】您尾号3307账户11月25日代扣房贷3,210.00元成功，余额502.10元。', { creditor: '农业银行' }],
  ['明天一起吃饭吗？AA每人85元', {}],
  ['快递已到驿站，取件码 6-3-2011', {}],
  ['【12378】您的投诉已受理，编号20261124001，将于15日内答复。', {}],
  ['【法院】您有一份传票，请于12月3日9时到庭，案号（2026）浙0106民初1234号。', {}],
  ['信用卡中心：您卡片消费5,000元可享12期分期，每期手续费0.6%，回复FQ办理。', {}],
  ['【兴业银行】您的信用卡临时额度20000元将于11月30日到期，请留意。', { creditor: '兴业银行信用卡' }],
  ['【平安银行】您尾号8899信用卡11月账单已还清，下期还款日12月22日。', { creditor: '平安银行信用卡' }],
  ['【建设银行】您信用卡消费人民币1,234.00元，可用额度8,766.00元。', { creditor: '建设银行信用卡' }],
  ['【支付宝】花呗自动还款成功，已还款1,000.00元，来自余额宝。', { creditor: '花呗' }],
  ['【支付宝】你的花呗临时额度2000元已到账，快去用吧', { creditor: '花呗' }],
  ['【招商银行】您的工资5,600.00元已入账，余额6,012.33元', { creditor: '招商银行' }],
  [
    '【京东】您购买的手机已发货，订单金额3,999元，白条支付，分12期，每期333.25元，首期还款日2026-12-20',
    { creditor: '京东白条' },
  ],
  ['【拍拍贷】邀请好友借款，最高得现金红包888元，利率优惠，仅限今日', { creditor: '拍拍贷' }],
  ['账单¥1,200-¥1,500之间', {}],
  ['您的信用分为720分，超过85%的用户', {}],
  ['利率 18.25%，日利率0.05%，按日计息', {}],
  ['您借款本金10000元，年利率14.4%，分12期，月供897.87元，每月8日还款。', {}],
];

const scam: Case[] = [
  [
    '您的花呗账户存在异常，征信将受影响，请联系客服 13912345678 办理账户注销，避免产生费用。',
    { creditor: '花呗' },
  ],
  ['【银监会】根据国家新政策，您名下的学生贷账户需要注销，请添加QQ群 123456 处理。', {}],
  ['专业处理网贷逾期，停息挂账，帮您协商减免60%，加微信 vx888 咨询', {}],
  ['征信修复，逾期记录洗白，先办理后付款，电话139', {}],
  ['您好，您的贷款5万元已审批通过，因卡号错误资金被冻结，需缴纳5000元解冻金后放款。', {}],
  ['请将还款1200元直接转到我的个人微信，扫码还款后给您开结清证明。', {}],
];

describe('a message that is of nothing that is owed', () => {
  it.each(other)('%s', (text, says) => expect(readBill(text, today)).toEqual({ ...says, kind: 'other' }));
});

it.each(['美团月付本月没有待还账单，可以放心', '您本期暂无应还款项'])(
  'a message that nothing is to be paid: %s',
  (text) => expect(readBill(text, today).kind).toBe('other'),
);

describe('a message that looks like fraud', () => {
  it.each(scam)('%s', (text, says) => expect(readBill(text, today)).toEqual({ ...says, kind: 'scam' }));
});

describe('nothing is owed where it was paid, in whatever words', () => {
  it.each([
    '【农业银行】房贷11月应还3,286.12元已于今日自卡6218扣划，无欠。',
    '您拖欠的1,318.70元昨晚已收到，账户恢复正常，谢谢配合。马上消费金融',
    '减免审批已过，您昨日所付5,000元视为全部清偿，剩余罚息1,311元予以免除，律师函作废。兴业银行信用卡中心',
    '本期账单\n本期应还 0.00\n最低还款 0.00\n溢缴款 36.20\n光大银行信用卡',
  ])('%s', (text) => {
    const bill = readBill(text, '2026-11-28');
    expect(bill.kind).toBe('other');
    expect(bill).not.toHaveProperty('total');
  });

  it('but what is paid too much beside a bill is no part of it', () =>
    expect(
      readBill('【民生银行】您本期应还812.00元，溢缴款36.20元，12月9日到期', '2026-11-28'),
    ).toMatchObject({
      total: 81200,
    }));
});

it('what was paid by itself is not owed', () =>
  expect(readBill('【支付宝】花呗已自动还款1,206.50元，本期剩余应还0.00元。', '2026-11-28')).toEqual({
    creditor: '花呗',
    kind: 'other',
  }));

describe('a debt of one’s own is no description of a service, nor an offer', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    ['您的信用卡账单已经逾期，再不还款我行将起诉。利息说明请看官网', { kind: 'collection' }],
    [
      '您的信用卡账单已出，最低还款310元，还款日12月6日。详见业务说明',
      { kind: 'bill', minimum: yuan('310') },
    ],
    ['您的还款日是12月6日，请及时还款！产品介绍>>', { kind: 'reminder', dueDate: '2026-12-06' }],
    ['我行为客户提供3天宽限。您尾号2207信用卡已过还款日，请尽快还款', { kind: 'overdue' }],
    [
      '您的借款于12月2日到期，代扣卡已过期，请更换新卡后还款1,310元',
      { kind: 'reminder', total: yuan('1310'), dueDate: '2026-12-02' },
    ],
    ['本月3,100元账单，推荐分12期还款，点击申请', { kind: 'bill', total: yuan('3100') }],
  ])('%s', (text, says) => expect(readBill(text, today)).toMatchObject(says));

  it('but such a description owes nothing', () =>
    expect(readBill('【光大银行】容时服务介绍：还款日后3天内还款视同按时还款', today).kind).toBe('other'));
});
