import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('who poses as a court is owed nothing', () => {
  it.each([
    '【最高院执行】您拖欠借款已立案，案号（2026）执字第1107号，今天18点前把钱转到承办法官的私人账户即可撤案，否则抓捕。',
    '【公检法专线】您涉嫌洗钱，请立即将资金转到安全账户接受核查。',
    '【市金融办】网贷清退通道已开通，请把欠款转到专员个人账户统一结清。',
  ])('%s', (text) => {
    const { kind, creditor } = read(text);
    expect({ kind, creditor }).toEqual({ kind: 'scam', creditor: undefined });
  });

  it('a bank that signs is still named', () =>
    expect(read('【中国建设银行】您的贷款已逾期8天，逾期金额1,200.00元，请尽快还款').creditor).toBe(
      '建设银行',
    ));
});

describe('somebody else is told of the debt', () => {
  it.each([
    '您好，您亲友李某在我平台申请的借款已严重逾期，请提醒其尽快处理，以免影响其信用。',
    '{name}：你的借款{money}元已逾期{day}天，如你继续拖延，今晚我们将请求你授权联系人协助。',
    '您朋友张某在小渔舟的欠款逾期未还，麻烦转告。',
  ])('%s', (text) => expect(read(text).kind).toBe('collection'));

  it.each([
    '您的亲友邀请您领取红包，点击领取。',
    '【花呗】您的借款已逾期3天，逾期金额120.00元，请尽快还款。',
    '【亲情卡】您家人使用亲情卡消费35.00元。',
  ])('nobody is: %s', (text) => expect(read(text).kind).not.toBe('collection'));
});
