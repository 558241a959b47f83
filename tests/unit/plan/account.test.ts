import { expect, it } from 'vitest';
import { balanceOn, type Debt, owedOn } from '../../../lib/debt/index.ts';
import { rate, yuan } from '../../../lib/money/index.ts';
import { accountOf } from '../../../lib/plan/outcome.ts';

const debt: Debt = {
  id: 'a',
  kind: 'jiebei',
  unpaid: yuan('10000'),
  dueDate: '2026-03-10',
  dailyRate: '0.05',
};

it('a plan starts from what is left after the part payments: 9,100.00 and 45.50', () => {
  const paid: Debt = { ...debt, payments: [{ id: 'p', date: '2026-03-30', amount: yuan('1000') }] };
  const { principal, fee } = owedOn(paid, '2026-04-09');
  expect([principal, fee]).toEqual([yuan('9100'), yuan('45.50')]);
  expect(balanceOn(accountOf(paid), '2026-04-09')).toEqual({ principal, fee });
});

it('a plan counts with the penalty, not with the rate of the contract', () => {
  const rule = { kind: 'penalty', multiple: '1.5', interest: yuan('0'), compound: false } as const;
  const late: Debt = { ...debt, dailyRate: '14.6', ratePer: 'year', rule };
  expect(accountOf(late).daily).toEqual(rate('0.06%', 'day'));
});
