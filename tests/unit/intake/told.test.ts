import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-28');

describe('a sum that says behind itself what it is', () => {
  it('is that, whatever stands before it', () =>
    expect(
      read('【中信银行】3,210.40元为您尾号5517卡11月账单应还款，160.52元为最低还款，12月8日到期。'),
    ).toMatchObject({ total: yuan('3210.40'), minimum: yuan('160.52'), dueDate: '2026-12-08' }));

  it('is not owed, where it says that it was paid', () =>
    expect(read('【中信银行】11月26日收到1,000.00元为您本次还款，感谢您的使用。')).not.toHaveProperty(
      'total',
    ));

  it('is late, where it is what a payment left of a bill', () =>
    expect(read('车贷应还3,000元，11月20日仅扣到1,900元，剩余1,100元已逾期8天。')).toMatchObject({
      overdue: yuan('1100.00'),
      daysOverdue: 8,
    }));
});

it('a bill may tell only the instalment, and what it is made of', () =>
  expect(
    read('您的房贷11月份账单：月供4,210.55元（本金1,800.00元，利息2,410.55元），还款日12月18日。'),
  ).toMatchObject({
    kind: 'bill',
    total: yuan('4210.55'),
  }));

describe('for how long it has been late', () => {
  it.each([
    ['您的信用卡已延滞18天，应缴912.40元，请即刻缴款。', 18],
    ['账单630.00元逾期未还（15天），请尽快处理。', 15],
    ['在极光借的借款已11天未还，您是他的联系人，请转告他尽快还款。', 11],
    ['您拖欠4,690元长达128天，我司将安排外访。', 128],
    ['还款日都过去8天了，卡上还欠426.50元，请尽快还款', 8],
    ['欠款2,718.00元已拖延36天，请配合处理。', 36],
    ['逾期未还，已超出约定时间2天，请还146.30元', 2],
  ])('%s', (text, days) => expect(read(text).daysOverdue).toBe(days));

  it.each([
    '【青柚】账单12月12日未扣款成功，逾期金额381.90元',
    '应还451.22元，还款日11月20日已过2日宽限，已逾期，请及时转入资金',
    '您已连续逾期超过60天，应还4,371.08元，请立即还款',
    '您在我司的贷款逾期至今，每晚一天加收万分之五，明日移交外访。',
  ])('is not told: %s', (text) => expect(read(text).daysOverdue).toBeUndefined());
});

describe('what is over beside what is due', () => {
  it.each([
    '小橙分期：前三期已还清，第4期应还318.20元，到期1/9，请按时还款',
    '截至目前您的借款6,000元已还3期，第4期612.29元请在12月9日前还',
  ])('leaves it due: %s', (text) => expect(read(text).kind).toMatch(/bill|reminder/));

  it.each(['您的借款6,000元已还3期，感谢您的按时还款', '【花呗】您本期账单312.00元已还清，到期日12月10日'])(
    'leaves nothing, where nothing else is due: %s',
    (text) => expect(read(text).kind).toBe('other'),
  );
});

describe('who is owed', () => {
  it.each([
    [
      '【债权转让】您欠苏南小贷的4,902.33元已于4月15日转让给我司，请自即日起向受让方还款，核实请拨打客服。',
      '还款',
    ],
    ['【信用管理部】您的欠款3,120.00元迟迟未清偿，逾期41天，今后购房、求职都将受到影响。', '信用管理部'],
    ['请按时还款，本期421元将由宝付代扣您招商银行8842的卡。', '招商银行'],
  ])('%s: not %s', (text, name) => expect(read(text).creditor ?? '').not.toContain(name));

  it('may be a bank by its short name beside its card', () =>
    expect(read('老婆，民生的账单来了，这月要还4380块，最低438块').creditor).toContain('民生'));
});

it('what a debt that is late will cost one in life presses, politely or not', () =>
  expect(read('您在省呗的欠款迟迟未清偿，一旦形成征信污点，子女入学、本人求职都将受到牵连。').kind).toBe(
    'collection',
  ));

it('rent that goes to the card of another is a fraud as old as telephones', () =>
  expect(read('我是房东，之前那张卡丢了，这季房租直接打到我爱人卡上，打完发个短信').kind).toBe('scam'));

it('what a telephone costs is no debt to a lender', () =>
  expect(
    read('【中国电信】11月账单：套餐月租99.00元，超出流量25.00元，合计应付124.00元，12月20日前缴清。').kind,
  ).toBe('other'));

it('a number in a name is no sum', () =>
  expect(read('欠360借条的钱今天必须还，不接电话我们就打给你的同学和老师')).not.toHaveProperty('overdue'));

it('what is handed over to others is late, and to whom it is owed', () =>
  expect(
    read('【盛名商账】您所欠民生银行信用卡（尾号7715）12,846.90元已移交我处，若继续拒付将申请支付令。'),
  ).toMatchObject({
    kind: 'collection',
    creditor: '民生银行信用卡',
    overdue: yuan('12846.90'),
  }));

it('what was bought is no bill, whatever day it will be on one', () =>
  expect(read('【抖音支付】您用抖音月付买了「加厚棉拖」，实付59.00元，还款日每月6日。').kind).toBe('other'));

describe('a lender that is careful is no fraud', () => {
  it.each([
    ['【华夏银行】您正在登录信用卡账单查询，验证码 337905，5分钟内有效。转给他人将导致资金损失。', 'other'],
    ['因未按时还款，您的借款功能已停用，还清后恢复', 'overdue'],
    [
      '【百信银行】您本期已逾期，需还715.50元，请勿重复下载第三方App，官方还款只在“百信银行”内操作',
      'overdue',
    ],
  ])('%s', (text, kind) => expect(read(text).kind).toBe(kind));

  it('who wants money before what is locked opens is one, late or not', () =>
    expect(read('您的花呗因逾期被冻结，请点击链接缴清解冻金后解冻').kind).toBe('scam'));
});
