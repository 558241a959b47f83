import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const read = (text: string) => readBill(text, '2026-11-28');
const lines = (...all: string[]) => all.join('\n');

describe('who is owed', () => {
  it.each<[text: string, creditor: string]>([
    [lines('美团经营费', '账单日 11月18日', '本期待还', '2,106.50 元', '到期日 12月9日'), '美团经营费'],
    [lines('京东生意付', '本月应还 812.00', '还款日 12月3日'), '京东生意付'],
    [
      lines(
        '贷款逾期通知书',
        '到期日：2026年10月20日',
        '拖欠合计：30,612.00元',
        '甘肃秦安农村商业银行股份有限公司',
      ),
      '甘肃秦安农村商业银行',
    ],
    [lines('您的贷款12月5日到期，应还3,102.00元，请备足余额。', '云南宜良农村信用社'), '云南宜良农村信用社'],
  ])('is all that stands on a line: %s', (text, creditor) => expect(read(text).creditor).toBe(creditor));

  it.each([
    lines('微信支付', '本月待还 210.00', '还款日 12月9日'),
    lines('美团外卖运费', '应付 18.00元'),
    lines('本期应还2,010.00元', '还款日 12月5日', '陕西某农村商业银行'),
    lines('本期应还2,010.00元', '还款日 12月5日', '请先把钱存入农商银行'),
  ])('but not: %s', (text) => expect(read(text)).not.toHaveProperty('creditor'));

  it('is the product, where its bank only stands on a line', () =>
    expect(
      read(lines('扣款账户：', '浙江龙泉农村商业银行', '花呗本期应还812.00元，12月8日扣款')).creditor,
    ).toBe('花呗'));

  it.each<[text: string, creditor: string]>([
    ['招联好期贷本期应还812.00元，12月5日到期', '招联好期贷'],
    ['【招联】您的好期贷本期应还812.00元，12月5日到期', '好期贷'],
    ['【百度】百度有钱花本期应还412.00元，12月5日到期', '百度有钱花'],
    ['中国邮政储蓄银行信用卡：本期应还2,150.00元，还款日12月8日。', '邮储银行信用卡'],
    ['陆金所·还款提示：第8/24期，本金及保费合计 1,975.48，还款日12月06日，扣款账户建行2211。', '陆金所'],
  ])('has the name that people know: %s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});

describe('who warns, and who sells a way out', () => {
  it('has signed at the head of its warning', () =>
    expect(read('借呗安全提醒：近日有人冒充客服以“借呗逾期影响征信”为由要求转账，请勿轻信。')).toEqual({
      kind: 'other',
      creditor: '借呗',
    }));

  it.each([
    '反诈提醒：近日有人冒充借呗客服以“借呗逾期”为由要求转账，请勿轻信。',
    '借呗逾期骗局：近日有不法分子冒充客服要求转账，请勿轻信。',
    '【某法务】专业处理借呗 花呗 微粒贷逾期，停催停息，加微信咨询，前期只收欠款的10%',
  ])('is none of those that are named: %s', (text) => expect(read(text)).not.toHaveProperty('creditor'));

  it('but a fraud may pretend to be one', () =>
    expect(read('您的花呗涉嫌违规，请立即将余额转账至安全账户，提供验证码')).toMatchObject({
      kind: 'scam',
      creditor: '花呗',
    }));
});

describe('who asks to keep money ready, reminds', () => {
  it.each([
    '小渔消金第4期应还458.33元，还款日每月28日，请保证尾号8888的卡里有钱。',
    '【小渔消金】您的贷款本期应还6,118.03元（含罚息0元），还款日12月15日，请确保还款账户余额充足。',
    '小渔贷催你还款啦，本期¥512.00，12月5日。',
    '小渔贷：11月账单您已还500元，还剩212.40元，今晚24点前还完，明天起算逾期',
    '小渔普惠·还款提示：第8/24期，本金及保费合计 1,975.48（本金1,580.20、担保费84.28），还款日12月06日。',
  ])('%s', (text) => expect(read(text).kind).toBe('reminder'));

  it.each([
    ['【招商银行】您11月账单已出，应还2,300.00元，12月8日到期，请确保余额充足。', 'bill'],
    ['小渔人寿：您的保单本期保费3,200.00元，缴费日12月10日，请备足余额。', 'other'],
  ])('but not: %s', (text, kind) => expect(read(text).kind).toBe(kind));
});
