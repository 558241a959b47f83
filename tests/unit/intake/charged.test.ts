import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('a charge and what it is added to are no charge alone', () => {
  it.each([
    '您逾期未还的款项和违约金总共2,480元，已逾期35天',
    '【花呗】算上违约金总计2,480元，已逾期12天，请还款',
    '【花呗】您已逾期，包含逾期费用总计2,480元，请立即还款',
  ])('%s', (text) => {
    expect(read(text).fee).toBeUndefined();
    expect([read(text).overdue, read(text).total]).toContain(yuan('2480'));
  });

  it('but what it has come to is one', () =>
    expect(read('【花呗】您已逾期20天，欠款1,893.40元，逾期费一共18.93元').fee).toBe(yuan('18.93')));
});

describe('what a day costs, and what the days have come to', () => {
  it('2 days of 0.48 are 0.96', () =>
    expect(read('【花呗】应还720元已逾期2天，罚息0.48元/天，累计0.96元').fee).toBe(yuan('0.96')));

  it.each([
    '【花呗】您已逾期3天，罚息0.48元/天，合计720.96元，请还款',
    '【花呗】您的借款已逾期，每日违约金2元，共1,014元待还',
  ])('not all of the debt: %s', (text) => expect(read(text).fee).toBeUndefined());
});

it('逾期账单0元 beside what is not due yet is no delay', () =>
  expect(read('【分期乐】逾期账单0元，未到期账单660.00元，最近还款日12月8日，请按时还款')).toMatchObject({
    kind: 'reminder',
    total: yuan('660'),
  }));

it('a least sum behind its share is the minimum, that of a charge is none', () => {
  expect(read('本期账单2,400元，最低还款额为10%，最低240元，还款日12月8日').minimum).toBe(yuan('240'));
  expect(read('本期账单2,400元，还款日12月8日。违约金按未还部分5%收取，最低10元').minimum).toBeUndefined();
});

it('a month in figures is no sum, but 2,026.11 yuan are', () => {
  expect(read('信用卡对账单(2026.11) 本期应还840.00元 还款日12月8日').total).toBe(yuan('840'));
  expect(read('花呗本期应还2026.11⏎账单日 1日⏎还款日 12月10日'.replaceAll('⏎', '\n')).total).toBe(
    yuan('2026.11'),
  );
});

it('本月需 before what one buys is no bill', () =>
  expect(read('本月需500元维修费，花呗应还1,200元，12月5日还款').total).toBe(yuan('1200')));
