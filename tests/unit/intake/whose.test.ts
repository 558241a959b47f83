import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const creditorOf = (text: string) => readBill(text, '2026-11-16').creditor;

/** Some that exist, and some that nobody knows; `X` is the name. */
const names =
  '花呗 借呗 拍拍贷 招商银行 晋城银行 廊坊银行 东亚银行 贵州银行 常熟农商银行 建信消费金融 盛银消费金融 乐信 趣店 维信金科 360数科 满易贷 蓝鲸速贷 麦穗普惠 晴川消费金融 云帆小额贷款 南浦农商银行 北渡村镇银行'.split(
    ' ',
  );

const places = [
  '【X】您本期应还1,286.40元，最后还款日11月25日，请按时还款。',
  '您本期应还1,286.40元，最后还款日11月25日，请按时还款。【X】',
  '您的X账单已逾期3天，应还1,286.40元，请尽快还款。',
  '您X借款已逾期7天，应还1,286.40元，请尽快还款。',
  '您名下X账户已逾期7天，应还1,286.40元。',
  '您好，您在X的借款已逾期12天，欠款1,286.40元，请今天还清。',
  '您好，您在X申请的借款已逾期7天，请今日还清。',
  '您通过X办理的分期已逾期7天，应还1,286.40元，请尽快处理。',
  '您向X借的1,286.40元已逾期7天，请尽快归还。',
  '您好，这里是X，您的借款已逾期12天，请尽快处理。',
  '您好，我是X的工作人员，您的借款逾期7天了，今天能还吗？',
  '王先生，您于X借款1,286.40元，现已逾期，请速还款，否则将走法律程序。',
  '王女士，您拖欠X借款1,286.40元，经多次催告仍未归还。',
  '通知：王某欠X1,286.40元，逾期未还，现委托律师处理。',
  '受X委托，请您于今日18点前还清欠款1,286.40元。',
  '请登录XAPP还款，您本月应还1,286.40元，还款日25日。',
  '您本月应还1,286.40元，还款日25日，请关注X公众号还款。',
  'X提醒您：本月应还1,286.40元，还款日25日。',
  'X借款已逾期7天，请立即还款，避免产生更多费用。',
  '关于您X欠款一事，多次联系未果，现拟提起诉讼。',
  '您连续两个月没有向X还款，目前逾期61天，逾期总额1,286.40元。',
  '您从X借的1,286.40元已到期，请尽快归还。',
  '请于今日还清X的借款1,286.40元。',
  '您有一笔借款到期，可以通过X还款，如有问题请致电客服。',
  '尊贵的X客户，您本期应还1,286.40元，还款日25日。',
];

describe('who is owed', () => {
  it('is told wherever such a name stands, for 19 of 20', () => {
    const all = names.flatMap((name) => places.map((place) => ({ name, text: place.replace('X', name) })));
    const wrong = all.filter(({ name, text }) => creditorOf(text) !== name);
    expect(
      wrong.length / all.length,
      wrong.map(({ text }) => `${text} ${creditorOf(text)}`).join('\n'),
    ).toBeLessThan(0.05);
  });

  it.each([
    '您的贷款账户已逾期3天，应还1,286.40元。',
    '您的信用卡账单已出，应还1,286.40元。',
    '您名下借款已逾期7天，请尽快还款。',
    '您尚有借款1,286.40元未还，请尽快归还。',
    '您于去年借款1,286.40元，至今未还。',
    '您通过线上申请的借款已逾期，请尽快还款。',
    '你的朋友李四欠款不还，请转告他尽快处理。',
    '受公司委托，请您今日还清欠款1,286.40元。',
    '请登录手机银行还款，您本月应还1,286.40元。',
    '欠利息1,286.40元，请尽快还款。',
    '您好，这里是法务部，您的借款已逾期，请尽快处理。',
    '尚需您支付欠款本金1,286.40元，请今日还清。',
  ])('%s: nobody is named', (text) => expect(creditorOf(text)).toBeUndefined());
});

describe('a bank’s credit card that is told with its tail or its kind', () => {
  it.each([
    ['您浦发银行尾号2214的信用卡账单已出，应还3,108.00元', '浦发银行信用卡'],
    ['您浦发银行(2214)信用卡账单已出，应还3,108.00元', '浦发银行信用卡'],
    ['您的光大银行小黄鸭信用卡11月账单，本期应还款额¥3,108.00', '光大银行信用卡'],
  ])('%s', (text, name) => expect(creditorOf(text)).toBe(name));

  it('by what people call it, if it is late', () =>
    expect(creditorOf('你那张建行卡逾期66天、9,402.10块了')).toBe('建设银行信用卡'));

  it('not that of the card that is paid from', () =>
    expect(creditorOf('【花呗】应还3,108.00元，将从您浦发银行尾号2214的储蓄卡扣款')).toBe('花呗'));
});

it('by the platform that a demand names, not by where it will be hung up', () =>
  expect(creditorOf('三天后到你老家张贴欠款公示。欠款平台：青禾分期，欠款数额：5,120元。')).toBe('青禾分期'));
