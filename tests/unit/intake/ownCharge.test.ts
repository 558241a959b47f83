import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const kindOf = (text: string) => readBill(text, '2026-11-24').kind;

describe('a lender that takes what is late by itself', () => {
  it.each([
    '您的贷款已严重违约，系统将自动从您绑定的银行卡扣款，请立即处理，否则后果自负。',
    '您好，我是平台贷后专员，您的欠款今天必须处理，系统将自动从您绑定的银行卡扣款，包括微信零钱和支付宝',
    '您已逾期！拒不还款者将进入金融黑名单，同步至各大银行和芝麻信用，信用卡、房贷、车贷等业务都会受限。请保证您尾号3308的银行卡余额充足，系统会自动扣款，如有问题请拨打客服：400-6612345',
  ])('is no fraud: %s', (text) => expect(kindOf(text)).toBe('collection'));

  it('stays what it was where it only reminds', () =>
    expect(kindOf('【还款提醒】系统将自动从您绑定的银行卡扣款，请保持余额充足，否则将影响征信。')).toBe(
      'reminder',
    ));
});

describe('a fraud that frightens with a charge', () => {
  it.each([
    '您的会员将到期，系统将自动从您绑定的银行卡扣款599元，如不需要请联系客服取消，逾期无法取消',
    '您好，我是银联客服，您误开通了代理商，每月自动从您绑定的银行卡扣款800元，需取消请配合操作',
    '您的百万医疗险免费期结束，将从您绑定的银行卡每月扣款1,280元，关闭请致电',
    '您的校园贷未关闭，逾期后将自动扣款并影响征信，请加QQ办理',
    '您的贷款账户逾期，系统将自动扣款，请将欠款打入以下个人账户避免扣款',
    '您的京东金条额度异常，需要关闭，否则系统将自动从您绑定的银行卡扣款并影响征信',
    '【银联中心】您在国美消费￥6,999.00将从信用卡扣除，如非本人操作请速电取消，逾期每月自动扣款',
    '您在我平台贷款6,000元已违约，将强制扣款并冻结您的银行账户，请拨打021-23456789缴纳保释金',
    '【千万借贷】您的借款已逾期，系统将于今日强制划扣您名下所有银行卡，如需协商请致电400-234-5678',
    '【银保监】您的贷款已逾期，平台将循环扣款您名下所有银行卡，请马上回电4002345678',
    '【中国银联】您的借款逾期，银联将强制扣划，请拨打4000-234-567申请延期',
    '您申请的借款已违约，合同已生效，将自动扣款60,000元，请联系客服400-222-1111处理',
  ])('stays one: %s', (text) => expect(kindOf(text)).toBe('scam'));
});

it('a bank that says what ends, and to ring its own number, is none', () =>
  expect(kindOf('【工商银行】您的百万医疗到期将自动扣款2,100元，如非本人办理请致电95588')).not.toBe('scam'));

describe('a contract that is broken', () => {
  it('is late', () => expect(kindOf('您的借款合同已违约，请尽快还清欠款2,300元')).toBe('overdue'));
  it.each([
    '您的借款将于12月1日到期，应还2,300元，请按时还款，借款违约将影响征信',
    '您的借款应还510元，12月6日到期，若借款违约将上报征信',
    '您的贷款12月6日应还510元，如贷款已违约，我行将上报征信',
    '您的贷款合同已生效，贷款违约金按合同计收',
  ])('or may be: %s', (text) => expect(['overdue', 'collection']).not.toContain(kindOf(text)));
});
