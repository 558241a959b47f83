import { describe, expect, it } from 'vitest';
import { type Bill, readBill, readBillWithPlaces } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('a bank that writes English', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '杭州银行信用卡 E-Statement\nStatement Date: 2026/11/15\nPayment Due Date: 2026/12/05\nCredit Limit: RMB 20,000\nNew Balance: RMB 3,208.40\nMinimum Payment Due: RMB 160.42\nPayment Received: RMB 950.00',
      {
        creditor: '杭州银行信用卡',
        kind: 'bill',
        total: yuan('3208.40'),
        minimum: yuan('160.42'),
        dueDate: '2026-12-05',
      },
    ],
    [
      '【中信银行】Your CITIC credit card ending 2207: new balance RMB 901.50, minimum payment due RMB 90.15, payment due date December 3, 2026.',
      { kind: 'bill', total: yuan('901.50'), minimum: yuan('90.15'), dueDate: '2026-12-03' },
    ],
    [
      '【浦发银行】Dear customer, your SPDB Credit Card payment is 11 days past due. Amount past due: CNY 745.20. Late fee: CNY 14.90. Kindly pay today.',
      {
        creditor: '浦发银行信用卡',
        kind: 'overdue',
        overdue: yuan('745.20'),
        fee: yuan('14.90'),
        daysOverdue: 11,
      },
    ],
    [
      '本期应还金额 New Balance 最低还款金额 Min.Payment\n人民币 RMB Account RMB 530.20 RMB 53.02',
      { total: yuan('530.20'), minimum: yuan('53.02') },
    ],
    [
      '【交通银行】Your credit card is overdue by 35 days. Overdue amount CNY 3,000.00, outstanding balance CNY 20,123.00.',
      { kind: 'overdue', overdue: yuan('3000'), total: yuan('20123'), daysOverdue: 35 },
    ],
    [
      '【平安银行】Payment failed: RMB 433.00 of your loan was not debited. Payment due 2026-11-30, please repay.',
      { kind: 'reminder', dueDate: '2026-11-30' },
    ],
    ['汇丰银行信用卡 Amount due: CNY 412.00\nDue: 6 Dec 2026', { total: yuan('412'), dueDate: '2026-12-06' }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it('where it stands, as it was written', () => {
    const text = '【中信银行】Credit card: new balance RMB 901.50, payment due date Dec 13, 2026.';
    const { places } = readBillWithPlaces(text, '2026-11-24');
    const cut = (of: 'total' | 'dueDate') => text.slice(places[of]?.start, places[of]?.end);
    expect([cut('total'), cut('dueDate')]).toEqual(['RMB 901.50', 'Dec 13, 2026']);
  });
});

describe('what is no sum that is owed', () => {
  it('neither a limit nor what was paid', () =>
    expect(
      read(
        '【宁波银行】Credit card: credit limit CNY 50,000.00, last payment CNY 2,000.00, new balance CNY 88.10, due date 2026-12-09',
      ).total,
    ).toBe(yuan('88.10')));

  it.each([
    '【中信银行】A purchase of CNY 218.00 was made on your credit card ending 2207 on Nov 20, 2026.',
    '【招商银行】We have received your payment of RMB 1,560.00 on Nov 21. Thank you.',
    '【招商银行】Your repayment of RMB 640.00 has been received. Thank you for your payment.',
    '【招商银行】Verification code 339120 for your payment of RMB 99.00. Do not share it with anyone.',
    '【浦发银行】You spent CNY 45.80 with your card ending 4406. Available credit: CNY 21,000.00.',
  ])('%s', (text) => {
    const { kind, total, overdue, dueDate } = read(text);
    expect({ kind, total, overdue, dueDate }).toEqual({ kind: 'other' });
  });

  it('what would be if it were late', () => {
    const { kind, daysOverdue } = read(
      '【中信银行】Credit card: new balance RMB 901.50, due date Dec 3, 2026. If payment is 30 days past due, a late fee may apply.',
    );
    expect({ kind, daysOverdue }).toEqual({ kind: 'bill' });
  });

  it('what nobody should hand over', () =>
    expect(
      read('【中信银行】Amount due RMB 310.00, due date Dec 3, 2026. Never share your password with anyone.'),
    ).toMatchObject({ kind: 'bill', total: yuan('310') }));

  it('the blanks of a form are no labels', () =>
    expect(read('您有一笔账单 {due} 前请还清 {balance} 元').dueDate).toBeUndefined());
});

it.each([
  'Your credit card payment is overdue. Enter your password and verification code at http://spdb-pay.top to avoid suspension.',
  'Your account balance is frozen. Call 0085291112222 and provide your password.',
  '【银行】Payment due! 请立即转账至安全账户, amount due RMB 5,000.00',
])('a fraud in English stays one: %s', (text) => expect(read(text).kind).toBe('scam'));

describe('what was paid beside what is to be paid', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '【渣打银行】We received your payment of RMB 750.00. Payment due RMB 1,130.00 on 2026-12-06.',
      { kind: 'bill', total: yuan('1130'), dueDate: '2026-12-06' },
    ],
    [
      '【渣打银行】Your credit card payment of RMB 60.00 was received on Nov 19. New balance RMB 915.00. Minimum payment due RMB 45.00 by Dec 14.',
      { kind: 'bill', total: yuan('915'), minimum: yuan('45'), dueDate: '2026-12-14' },
    ],
    [
      '【星展银行】Payment posted: CNY 400.00. Past due amount CNY 1,260.00. Minimum due CNY 210.00',
      { kind: 'overdue', overdue: yuan('1260'), minimum: yuan('210') },
    ],
    [
      '【星展银行】Your payment of RMB 350.00 has been received, thank you. The minimum payment due for this statement is RMB 180.00, due on Dec 9.',
      { minimum: yuan('180'), dueDate: '2026-12-09' },
    ],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it.each([
    'Your auto-payment of RMB 140.00 was processed. New balance RMB 905.00.',
    'Your payment of RMB 1,870.00 was received. No payment due at this time.',
    'Your payment of RMB 1,870.00 was received. Payment due: RMB 0.00. Minimum due: RMB 0.00.',
    'Your payment of RMB 150.00 was received. Your next statement will be ready on Dec 12.',
    'Your auto-payment of RMB 320.00 was processed on Nov 20. Your next payment due date is Dec 20, 2026.',
  ])('and nothing is: %s', (text) => {
    const { kind, total, overdue, dueDate } = read(text);
    expect({ kind, total, overdue, dueDate }).toEqual({ kind: 'other' });
  });

  it('and not the day on which it came', () =>
    expect(
      read(
        '【渣打银行】Your payment of RMB 60.00 was received on November 20. New balance RMB 915.00. Minimum payment due RMB 45.00.',
      ),
    ).not.toHaveProperty('dueDate'));
});

it.each([
  ['12/25/2026', '2026-12-25'],
  ['25/12/2026', '2026-12-25'],
  ['12/05/2026', undefined],
])('which figure of %s is the month, if it is sure', (day, dueDate) =>
  expect(read(`【渣打银行】Amount due RMB 915.00, payment due date ${day}`).dueDate).toBe(dueDate),
);

describe('days with strokes, and what is due beside what is not', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      'Payment due date 11/12/2026. Minimum payment RMB 80.00. Balance RMB 800.00. Statement date 16/11/2026',
      { kind: 'bill', total: yuan('800'), minimum: yuan('80'), dueDate: '2026-12-11' },
    ],
    [
      'Next payment date: Dec 16, 2026. Monthly payment: RMB 1,310.00',
      { kind: 'bill', total: yuan('1310'), dueDate: '2026-12-16' },
    ],
    ['You have no payment due. Overdue amount RMB 310.00', { kind: 'overdue', overdue: yuan('310') }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it('the day of the statement is not the one to pay on', () =>
    expect(
      read('Payment due date 11/12/2026. Minimum payment RMB 80.00. Statement date 2026-11-16'),
    ).not.toHaveProperty('dueDate'));
});
