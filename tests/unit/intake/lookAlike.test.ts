import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

describe('a text that was read from a picture has letters in its figures', () => {
  it('O is nought beside figures', () =>
    expect(read('花呗本月应还1,O45.6O元，最低还款1OO.00元，最后还款日12月O9日')).toMatchObject({
      total: yuan('1045.60'),
      minimum: yuan('100.00'),
      dueDate: '2026-12-09',
    }));

  it('a day in figures, and how long it is late', () => {
    expect(read('借呗\n应还 ￥3O8.2O\n还款日 2O26-12-O3').dueDate).toBe('2026-12-03');
    expect(read('您的借呗巳逾期2O天，逾期金额56O.00元')).toMatchObject({
      kind: 'overdue',
      daysOverdue: 20,
      overdue: yuan('560.00'),
    });
  });

  it('in a word or an address it stays a letter', () =>
    expect(read('花呗账单应还820.00元，登录 b2o.example.cn 看明细，还款日12月9日')).toMatchObject({
      total: yuan('820.00'),
      dueDate: '2026-12-09',
    }));
});

describe('several sums of one bill', () => {
  it('the one that the others add up to is all of it', () =>
    expect(
      read(
        '拿去花本月账单\n电脑 3/12期：410.20元\n冰箱 2/6期：265.50元\n本月应还合计：675.70元\n还款日：12月9日',
      ),
    ).toMatchObject({ total: yuan('675.70'), dueDate: '2026-12-09' }));

  it('what it was before a voucher is not owed', () =>
    expect(read('花呗11月应还：702.10元，已用红包抵8元，原应还710.10元，还款日12月9日').total).toBe(
      yuan('702.10'),
    ));
});

describe('more was paid than was owed', () => {
  it('of a statement below nought nothing is owed, whatever the last one was', () =>
    expect(
      read(
        '浦发银行信用卡对账单\n上期账单金额 860.00\n本期还款 900.00\n本期应还金额 -40.00\n到期还款日 12月9日',
      ),
    ).toEqual({ creditor: '浦发银行信用卡', kind: 'other' }));

  it('of the last statement, and something is owed now', () =>
    expect(read('浦发银行信用卡 上期应还 -40.00 本期应还 512.30 到期还款日 12月9日').total).toBe(
      yuan('512.30'),
    ));
});

it('what is to be done, and what anybody is insured by, is no creditor of a fraud', () => {
  expect(read('网贷还不上？帮您停息挂账，先付欠款8%作服务费，加微信了解')).toEqual({ kind: 'scam' });
  expect(read('您的医保账户因欠缴将停用，请打开 yb.example.icu 输入银行卡密码和验证码补缴')).toEqual({
    kind: 'scam',
  });
});
