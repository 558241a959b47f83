import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const owed = (text: string) => readBill(text, '2026-11-24').creditor;

describe('who had others ask', () => {
  it.each([
    [
      '【诚达外包】我司接受招联消费金融的委托，您的借款逾期33天，欠款4,510.20元，请尽快还款。',
      '招联消费金融',
    ],
    ['【普信服务】受平安银行委托，您尾号2201的信用卡已逾期75天，欠款12,300.00元。', '平安银行信用卡'],
    ['【安途咨询】受小鹅优贷委托，您逾期50天，欠款2,000.00元，请还。', '小鹅优贷'],
    ['【锐信科技】我方代海尔消费金融通知您，贷款逾期12天，逾期金额903.40元，请今日还款。', '海尔消费金融'],
    ['钱先生：受权利人长银消费金融委托，本公司依法向你催讨，逾期210天，本息22,467.91元。', '长银消费金融'],
  ])('is who is owed: %s', (text, creditor) => expect(owed(text)).toBe(creditor));

  it.each([
    ['【银信服务】受马上消费金融委托，就您安逸花账户逾期事宜通知：逾期66天，逾期总额5,180.00元。', '安逸花'],
    ['【诚达】受招联消费金融委托，您借款逾期20天，欠900.00元，别处如花呗的借款也请处理。', '招联消费金融'],
  ])('lent what is told of, and nothing else: %s', (text, creditor) => expect(owed(text)).toBe(creditor));

  it.each([
    ['【招商银行】受理您的委托，信用卡自动还款将于12月5日扣款，应还1,200.00元。', '招商银行信用卡'],
    ['【平安银行】受您委托，12月3日代扣房贷3,100.00元，请备足余额。', '平安银行'],
    ['【兴业银行】我行已委托恒正外包催收，您逾期30天，逾期金额5,000.00元。', '兴业银行'],
  ])('is not whoever is asked, nor the user: %s', (text, creditor) => expect(owed(text)).toBe(creditor));
});

describe('a debt that was sold', () => {
  it('is owed to who bought it, not to what one is told to do', () =>
    expect(
      owed(
        '债权转让通知：平安银行已将您的债权转让给瑞达资产，逾期金额8,010.00元，请向新债权人履行还款义务。',
      ),
    ).toBe('瑞达资产'));
  it('names nobody where nobody is named', () =>
    expect(owed('王女士：你的贷款债权已转让，逾期5,020.00元，请联系现债权人协商还款。')).toBe(undefined));
});

describe('an app and what it lends', () => {
  it.each([
    ['小米金融提醒您：随星借逾期6天，逾期金额700.00元，请还款。', '随星借'],
    ['苏宁金融温馨提示，您的任性付12月6日到期，应还500.00元，登录苏宁金融APP还款。', '任性付'],
  ])('is called after what is told of: %s', (text, creditor) => expect(owed(text)).toBe(creditor));
  it.each([
    ['苏宁金融提醒您：借款已逾期三天，逾期金额90.00元。', '苏宁金融'],
    ['【京东金融】您的借款12月6日应还800.00元，请按时还款。', '京东金融'],
  ])('is called after the app where no product is: %s', (text, creditor) =>
    expect(owed(text)).toBe(creditor),
  );
  it('is one, by its long name, too', () =>
    expect(owed('【度小满金融】您的借款12月6日应还800.00元，请按时还款。')).toBe('度小满'));
});
