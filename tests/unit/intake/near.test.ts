import { describe, expect, it } from 'vitest';
import { asksForSupply, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

/** Everyday messages that come near what tells a fraud, a demand or a lender, and are none. */
const read = (text: string) => readBill(text, '2026-11-28');

describe('no fraud', () => {
  it.each([
    '【某地公安】近期有骗子冒充民警称您的银行卡涉嫌洗钱，要求您联系办案人员，请勿相信，谨防受骗。',
    '反诈提醒：接到电话说你的账户涉嫌洗钱、要你联系专案组的，一律挂断并拨打96110。',
    '反诈提醒：如对方声称您的身份证涉嫌犯罪需配合调查，请立即拨打96110核实。',
    '【某视频】您的会员将于12月3日到期，届时自动扣费25元，如需取消请到设置关闭，或联系客服。',
    '您的百万医疗保障计划12月到期，续保将自动扣款，如需咨询请联系您的代理人',
    '【某地人社】失业金申领：请登录国务院客户端或点击官网链接登记，咨询12333。',
    '【某高速】您的ETC设备信息过期，为免停用请到营业厅更新。',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));

  it('in the account to which a loan is paid back', () => {
    expect(read('还款请转入本人还款账户，卡号6217000000000000000，本期应还860元【建设银行】')).toMatchObject({
      kind: 'bill',
      total: yuan('860'),
    });
    expect(
      read('请将借款本息转至对公账户，账号：6222000000000000，户名：某某小额贷款有限公司，应还3000元').kind,
    ).not.toBe('scam');
  });
});

describe('nobody collects', () => {
  it.each([
    '您的同事有借款需求？推荐他办理某某快贷，您得积分',
    '您的朋友张某的借款合同需要您确认担保人信息，请到网点',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));

  it('where a bank says what it will not do', () =>
    expect(read('【宁波银行】您的贷款已逾期3天，我行不会对您的联系人拨打电话，请尽快还款900元。').kind).toBe(
      'overdue',
    ));
});

it('late is late, whatever 如 stands before it', () => {
  expect(read('您因未如期还款已产生逾期3天，应还512元，请尽快处理【花呗】')).toMatchObject({
    kind: 'overdue',
    overdue: yuan('512'),
    daysOverdue: 3,
  });
  expect(read('如您所知您的借款已产生逾期，金额812元【还呗】').overdue).toBe(yuan('812'));
});

it.each<[text: string, creditor: string | undefined]>([
  ['孩子的恐龙卡还差两张', undefined],
  ['您的贷款560元12月5日到期，扣款卡为尾号3321龙卡', undefined],
  ['【招商银行】您在“分期商城”办理的账单分期本期应还320.00元，12月8日到期', '招商银行'],
  ['您的贷款本期应还920元，12月3日到期。（咨询电话：400-800-0000）', undefined],
  ['您的{昵称}本期应还{金额}元，12月3日到期', undefined],
  ['请通过云闪付进行还款，本期应还320元', undefined],
  ['【松果网络】您的借款320元12月8日到期，下载某某强国APP可得积分', '松果网络'],
  ['【用白条】您的白条本期应还320元', '京东白条'],
])('who is owed: %s', (text, creditor) => expect(read(text).creditor).toBe(creditor));

it.each([
  '您应缴水费56.30元，已缴纳',
  '电费已到账，请勿重复缴费',
  '话费余额58元，账单日为每月1日',
  '谨防有人冒充电力局，请勿点击缴费链接',
])('no supply is asked to be paid: %s', (text) => expect(asksForSupply(text)).toBe(false));
