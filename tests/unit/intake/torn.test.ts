import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-27';

describe('two columns that were copied one after the other', () => {
  it('each value has the head of its place', () =>
    expect(
      readBill(
        '中信银行信用卡\n账单月份\n最低还款额\n本期应还款额\n到期还款日\n2026-11\n¥310.25\n¥6,204.90\n2026-12-14',
        today,
      ),
    ).toMatchObject({ total: yuan('6204.90'), minimum: yuan('310.25'), dueDate: '2026-12-14' }));

  it('a line above them that is no head is none', () =>
    expect(
      readBill('我的花呗\n本月应还\n最低还款\n最晚还款日\n2,310.40\n231.04\n12月10日', today),
    ).toMatchObject({ total: yuan('2310.40'), minimum: yuan('231.04'), dueDate: '2026-12-10' }));
});

const NOTHING = { creditor: undefined, overdue: undefined, total: undefined };

type Case = [why: string, text: string, says: { [Field in keyof Bill]?: Bill[Field] | undefined }];

it.each<Case>([
  [
    'what a day more would cost is not what is late',
    '【青木分期】您的账单已逾期，当前金额为910元，逾期1天会产生4.5元违约金，请尽快还款',
    { overdue: yuan('910') },
  ],
  [
    'the minimum within all of it',
    '【徽商银行】您的信用卡已逾期，目前应还总额5,310.20元，其中最低还款额应还420.00元',
    { total: yuan('5310.20'), minimum: yuan('420') },
  ],
  [
    'beside 罚息, 逾期利息 is the interest that was due anyway',
    '逾期本金 4,000.00元、逾期利息 120.30元、罚息 18.20元，逾期合计 4,138.50元，请立即归还',
    { overdue: yuan('4138.50'), fee: yuan('18.20') },
  ],
  [
    'all that is left, to be settled at once',
    '【金穗消费金融】催告函：因您长期违约，请在周三前结清全部剩余欠款18,020.60元',
    { total: yuan('18020.60'), overdue: undefined },
  ],
  ['as it is said', '你名下招联的一万三千五今天处理掉，不然上门', { overdue: yuan('13500') }],
  [
    'but not what was lent',
    '当初借的一万，现在逾期了，你看怎么处理',
    { overdue: undefined, total: undefined },
  ],
  [
    'a plan that was brought up to date names its day',
    '【贵阳银行】您的装修贷还款计划已更新：2026年12月18日应还1,204.60元，请按时存入',
    { dueDate: '2026-12-18' },
  ],
  [
    'a loan whose term has come is not a sum paid out',
    '您的借款订单已到还款期限，应还金额2,060元，还款截止2026/12/02',
    { total: yuan('2060'), dueDate: '2026-12-02' },
  ],
  [
    'nobody is called what the new creditor is asked to be paid',
    '【中邮消费金融】您的债权已依法转让，请向受让方履行还款义务，欠款8,120.00元',
    { creditor: '中邮消费金融' },
  ],
  [
    'nor what the new one does',
    '您在宜人贷的借款已由担保公司代偿，由受让方向您追偿，金额9,400.00元',
    { creditor: '宜人贷' },
  ],
  ['by its short name', '中信消金提醒：您的贷款应还2,100.00元，12月3日到期', { creditor: '中信消费金融' }],
  ['its card, without 银行', '渣打信用卡月结单 结欠总额2,310.00元', { creditor: '渣打银行信用卡' }],
  [
    'a part within all of it',
    '【京东白条】11月账单已出，共计应还2,140.60元，其中分期应还510.20元，还款日12月14日',
    { total: yuan('2140.60') },
  ],
  [
    'what could be made into parts is no bill',
    '【交行信用卡】您本期账单12月7日到期，如有压力可办理账单分期（最高可分8,750元）',
    { total: undefined, dueDate: '2026-12-07' },
  ],
  [
    'the app in which one pays did not sign',
    '晴川消费金融提醒：您的借款已逾期12天，违约金20.10元，请登录【天星金融】APP还款',
    { creditor: '晴川消费金融' },
  ],
  [
    'a month behind its day',
    '信用卡账单：本期应还人民币3,210.00，缴款截止日 12/22/2026',
    { dueDate: '2026-12-22' },
  ],
  [
    'the minimum that is open',
    '您的北京银行信用卡已逾期3天，未还金额2,140.00元，最低未还金额214.00元',
    { overdue: yuan('2140'), minimum: yuan('214') },
  ],
  [
    'a bank that is known by its letters',
    '【HSBC银行】您的信用卡本期应还3,200.00元，还款日12月8日',
    { creditor: 'HSBC银行信用卡' },
  ],
  ['one of some', '您有一笔青禾分期账单即将到期，应还183.10元', { creditor: '青禾分期' }],
])('%s: %s', (_, text, says) => expect({ ...NOTHING, ...readBill(text, today) }).toMatchObject(says));

it('no court tells one by telephone to ask about a summons', () =>
  expect(readBill('某市法院通知：你有一张传票未领，因信用卡欠款，请拨打138****0000查询', today).kind).toBe(
    'scam',
  ));

it('but one that gives the number of its case does', () =>
  expect(
    readBill('【南山区法院】你有一份传票，案号(2026)粤0305民初8812号，请拨打0755-8661查询', today).kind,
  ).not.toBe('scam'));

it('no court takes a deposit to let a case go', () =>
  expect(readBill('【某法院】你的案件已立案，撤案保证金3,000元转至执行账户，逾期拘传', today).kind).toBe(
    'scam',
  ));
