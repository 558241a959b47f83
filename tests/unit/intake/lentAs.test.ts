import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');
const creditor = (text: string) => read(text).creditor;

describe('what somebody lent is called by its own name, also where nobody knows it', () => {
  it.each([
    ['【青禾出行】您的麦有钱账单已逾期2天，应还210.00元，请尽快还款', '麦有钱'],
    ['【联合电讯】您的橘分期12月账单已出，本期应还88.00元，还款日12月18日', '橘分期'],
    ['小田手机通知：你的云瓣借钱（某商银行提供）12月3日应还510.20元，请保持余额充足', '云瓣借钱'],
    ['山竹借钱｜12月账单到了，共1笔，合计420.00元，还款日12/08', '山竹借钱'],
    ['您桔桔分期的订单已逾期，请登录还款', '桔桔分期'],
  ])('%s', (text, name) => expect(creditor(text)).toBe(name));

  it.each([
    ['what a bank lends is its loan', '【兴业银行】您的惠农贷本期应还1,200.00元，还款日12月5日', '兴业银行'],
    ['named, and not signed', '交通银行提醒您的惠居贷本期应还1,200.00元，还款日12月5日', '交通银行'],
    ['what is bought is no name', '【分分淘】您的商品分期12月9日应还120.00元，记得按时还', '分分淘'],
    ['what it is used for is none', '【青禾金融】您的装修分期12月9日应还120.00元，记得按时还', '青禾金融'],
  ])('%s', (_, text, name) => expect(creditor(text)).toBe(name));
});

describe('who is owed', () => {
  it('who bought the debt, if he signs it', () => {
    expect(
      creditor('【云岭资产】您原欠湖北消费金融的借款已转让给我司，欠款3,120.00元至今未还，请联系还款'),
    ).toBe('云岭资产');
    expect(creditor('【债权转让】您对湖北消费金融的欠款3,120.00元已转让给我司，请向受让方还款')).not.toBe(
      '债权转让',
    );
  });

  it.each([
    ['太仓农商行信用卡12月账单，本期应还877.40元，最低还款额87.74元', '太仓农商行信用卡'],
    ['平安白金信用卡电子账单，本期应还762.80元，还款日12月6日', '平安银行信用卡'],
    ['我是负责您捷信案件的专员，您承诺昨天还款未兑现', '捷信'],
  ])('%s', (text, name) => expect(creditor(text)).toBe(name));

  it.each([
    '凡欠花呗、白条满一年的都可申请债务豁免，扫码进群交300元登记费办理',
    '【民政局】您有一笔补贴2,860元待领取，点击 http://bt-ling.xyz 申领',
  ])('nobody of those whom a fraud lists or poses as an office: %s', (text) =>
    expect(read(text)).toEqual({ kind: 'scam' }),
  );
});

describe('kinds', () => {
  it.each([
    ['scam', '您的信用卡额度已提高至30万，请登录 http://e-card.buzz 激活'],
    ['scam', '尊敬的机主，您累计的18200分3月1日清零，请及时点击兑换。'],
    ['other', '【中国移动】您有1820积分将于12月31日清零，请登录掌上营业厅兑换。'],
    ['reminder', '你的借呗28号要还640，别忘了'],
    ['reminder', '您有借款应还300.00元，截止12月2日，为免逾期，请及时还款'],
    ['bill', '您的花呗账单已出，本期应还{sum}0元，还款日为{day}'],
  ])('%s: %s', (kind, text) => expect(read(text).kind).toBe(kind));

  it('12.9日 is a day, and 12.90 a sum', () =>
    expect(read('您的房贷还款日为12.9日，本期应还5,000元')).toMatchObject({
      dueDate: '2026-12-09',
      total: 500_000,
    }));

  it('English between a label and its sum', () =>
    expect(
      read('本期应还金额 Amount Payable RMB: 1,172.90\n最低还款额 Min Amt Due RMB: 117.29'),
    ).toMatchObject({ total: 117_290, minimum: 11_729 }));
});
