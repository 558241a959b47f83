import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';

const today = '2026-11-16';

const whose =
  '【花呗】您的 您的花呗 【招商银行】您的信用卡 【美团】您的美团月付 【支付宝】您的借呗 您好，您尾号1234信用卡 【分期乐】您的'.split(
    ' ',
  );

const owed =
  '11月账单300元 账单300元 本期应还300元 待还300元 还需还300元 应还款额300元 账单金额300元 账单已出，共300元 账单明天到期 还款日快到了，请准备好资金 将于明天扣款300元，请存够钱'.split(
    ' ',
  );

const late = '已逾期 已逾期3天 逾期未还300元 还没还，已产生逾期费用 已过还款日'.split(' ');

const nothing =
  '账单300元已还清 待还0元 本期应还0元 账单0.00元 应还300元已扣款 无待还账单 本月无需还款 账单300元可分3期 消费300元 退款300元已到账 额度提升到3000元 优惠券300元即将到期 会员将于明天到期，续费30元 免息券即将到期 提前还款300元成功'.split(
    ' ',
  );

/** Which of those texts are of none of those kinds. */
function wrong(says: readonly string[], kinds: readonly Bill['kind'][]): string[] {
  const texts = whose.flatMap((of) => says.map((what) => of + what));
  return texts.flatMap((text) => {
    const { kind } = readBill(text, today);
    return kinds.includes(kind) ? [] : [`${text}: ${kind}`];
  });
}

describe('of few words', () => {
  it('what is to be paid is a bill or a reminder', () =>
    expect(wrong(owed, ['bill', 'reminder'])).toEqual([]));
  it('what is late is late', () => expect(wrong(late, ['overdue'])).toEqual([]));
  it('what was paid, bought or given is no debt', () => expect(wrong(nothing, ['other'])).toEqual([]));
});

it('nought is no debt, unless there is more, or other money', () => {
  expect(readBill('【花呗】您本期应还0.00元，最低还款0.00元。', today)).toEqual({
    creditor: '花呗',
    kind: 'other',
  });
  expect(readBill('【花呗】您本期应还500.00元，最低还款0.00元。', today)).toMatchObject({
    kind: 'bill',
    total: 50_000,
  });
  expect(readBill('【招商银行】信用卡人民币应还0.00元，美元应还23.10美元。', today).kind).toBe('bill');
});
