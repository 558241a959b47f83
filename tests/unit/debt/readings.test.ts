import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import {
  billQuestion,
  type Debt,
  owedOn,
  type PaidPart,
  type Reading,
  reconcile,
} from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { lateBy, ruledDebt } from './anyDebt.ts';

const bill: Debt = {
  id: 'a',
  kind: 'huabei',
  unpaid: yuan('10000'),
  dueDate: '2026-03-10',
  dailyRate: '0.05',
};
const first: PaidPart = { id: 'p1', date: '2026-03-20', amount: yuan('3000') };
const second: PaidPart = { id: 'p2', date: '2026-03-30', amount: yuan('1000') };
/** 50.00 and 2,950.00 of 3,000.00; 35.25 and 964.75 of 1,000.00; then 10 days of 3.042625: 6,115.67. */
const partPaid: Debt = { ...bill, payments: [first, second] };
const today = '2026-04-09';

const readings = (debt: Debt, billSays: string, on: PlainDate = today) =>
  reconcile({ ...debt, billSays: yuan(billSays) }, on)?.readings;

it('the example comes to 6,115.68', () => expect(owedOn(partPaid, today).total).toBe(yuan('6115.68')));

describe('a bill of 10,000.00, of which 3,000.00 and 1,000.00 were paid', () => {
  it.each<[string, string, Reading]>([
    ['the fee on the whole bill: 10,000 + 150 - 4,000', '6150.00', { id: 'wholeBill' }],
    [
      'without the second payment: 50.00, then 20 days of 3.525 on 7,050',
      '7120.50',
      { id: 'missing', payment: second },
    ],
    // 20 days of 5.00; of 1,000.00 then 900.00; 10 days of 4.55
    ['without the first payment', '9145.50', { id: 'missing', payment: first }],
    ['one day more', '6118.72', { id: 'feeDays', days: 1 }],
  ])('%s: %s', (_, says, reading) => expect(readings(partPaid, says)).toEqual([reading]));

  it('what is left without its fee is the bill of the last payment, too: 6,085.25', () =>
    expect(readings(partPaid, '6085.25')).toEqual([{ id: 'noFee' }, { id: 'feeDays', days: -10 }]));

  it('a figure that no reading gives has none, and the split is asked for', () => {
    const found = reconcile({ ...partPaid, billSays: yuan('6400') }, today);
    expect(found?.readings).toEqual([]);
    expect(found && billQuestion(found)).toBe('这个数怎么算的？本金和费用请分开说。');
  });
});

describe('interest on the fee, 10,000.00 over 30 days', () => {
  it('by the day: 10,000 x (1.0005^30 - 1) = 151.0920…', () =>
    expect(readings(bill, '10151.09')).toEqual([{ id: 'daily' }]));
  it('by the month, over 61 days: 155.00, then 30 days on 10,155.00', () =>
    expect(readings(bill, '10307.33', '2026-05-10')).toEqual([{ id: 'monthly' }]));
  it('is not tried where the number would be too long to work out', () =>
    expect(readings({ ...bill, dueDate: '2001-03-10', dailyRate: '0.0512345678' }, '99999999')).toEqual([]));
});

it('billed interest that bears the rate, though the contract was read otherwise, and the other way about', () => {
  const rule = { kind: 'penalty', multiple: '1.5', interest: yuan('200'), compound: false } as const;
  const debt: Debt = { ...bill, kind: 'jiebei', dailyRate: '0.04', rule };
  expect(readings(debt, '10180.00')).toEqual([{ id: 'compounded' }]); // 10,000 x 0.06 % x 30
  expect(readings({ ...debt, rule: { ...rule, compound: true } }, '10176.40')).toEqual([{ id: 'simple' }]);
});

it('instalments without the fees of later parts', () => {
  const rule = { kind: 'instalment', parts: 3, fee: yuan('30'), taken: 'spread' } as const;
  expect(readings({ ...bill, unpaid: yuan('900'), rule }, '910.00', '2026-03-01')).toEqual([
    { id: 'noLaterFees' },
  ]);
});

it('two ways that give the same figure are both told, the nearest first', () => {
  const debt: Debt = {
    ...bill,
    unpaid: yuan('1000'),
    dailyRate: '1',
    payments: [{ ...first, amount: yuan('10') }],
  };
  // 10.00 a day: on 21 March 110.00 of fee, less 10.00. A day more, or without the payment: 10.00 more.
  expect(readings(debt, '1110.00', '2026-03-21')).toEqual([
    { id: 'feeDays', days: 1 },
    { id: 'missing', payment: debt.payments?.[0] },
  ]);
});

it('any figure of another day, or with a payment left out, is found to be so', () => {
  fc.assert(
    fc.property(ruledDebt, lateBy, (debt, late) => {
      const on = addDays(debt.dueDate, late);
      for (const left of debt.payments ?? []) {
        const payments = debt.payments?.filter((one) => one !== left) ?? [];
        const billSays = owedOn({ ...debt, payments }, on).total;
        const found = reconcile({ ...debt, billSays }, on);
        if (found?.difference !== 0) expect(found?.readings).toContainEqual({ id: 'missing', payment: left });
      }
    }),
  );
});
