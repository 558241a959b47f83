import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, isLongAgo, limitationOn } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const due = (dueDate: PlainDate, more: Partial<Debt> = {}): Debt => ({
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate,
  dailyRate: '0',
  ...more,
});
const paid = (date: PlainDate, amount = '100.00') => ({ id: date, date, amount: yuan(amount) });
const today = '2026-11-24';

describe('three years may have gone by', () => {
  it.each<[string, Debt, PlainDate, { from: PlainDate; full: PlainDate; daysPast: number }]>([
    [
      'since the last demand: 18 + 31 + 24 days ago',
      due('2023-08-10', { lastDemand: '2023-09-12' }),
      today,
      { from: '2023-09-12', full: '2026-09-12', daysPast: 73 },
    ],
    [
      'since the due date, no demand known: 21 + 30 + 31 + 24 days ago',
      due('2023-08-10'),
      today,
      { from: '2023-08-10', full: '2026-08-10', daysPast: 106 },
    ],
    [
      'since the last payment: 2 days ago',
      due('2022-08-10', { payments: [paid('2023-11-22')] }),
      today,
      { from: '2023-11-22', full: '2026-11-22', daysPast: 2 },
    ],
    [
      'since a leap day: 28 February is the last day',
      due('2024-02-29'),
      '2027-03-01',
      { from: '2024-02-29', full: '2027-02-28', daysPast: 1 },
    ],
    [
      'to a leap year: 28 February stays the 28th, and the 29th is past',
      due('2025-02-28'),
      '2028-02-29',
      { from: '2025-02-28', full: '2028-02-28', daysPast: 1 },
    ],
    [
      'before a demand that came after they were over: 1,096 + 106 days ago',
      due('2020-08-10', { lastDemand: '2026-11-20' }),
      today,
      { from: '2020-08-10', full: '2023-08-10', daysPast: 1202 },
    ],
    [
      'since the last of three parts, not the first',
      due('2023-08-10', { rule: { kind: 'instalment', parts: 3, fee: yuan('0'), taken: 'once' } }),
      today,
      { from: '2023-10-10', full: '2026-10-10', daysPast: 45 },
    ],
    [
      'a demand before the due date does not count',
      due('2023-08-10', { lastDemand: '2023-08-01' }),
      today,
      { from: '2023-08-10', full: '2026-08-10', daysPast: 106 },
    ],
  ])('%s', (_, debt, on, expected) => expect(limitationOn(debt, on)).toMatchObject(expected));
});

describe('three years have not gone by', () => {
  it.each<[string, Debt, PlainDate]>([
    ['on the last day itself', due('2023-11-24'), today],
    ['on the last day after a leap day', due('2024-02-29'), '2027-02-28'],
    ['a demand in between', due('2022-08-10', { lastDemand: '2024-01-05' }), today],
    ['payments in between', due('2019-08-10', { payments: [paid('2024-07-01'), paid('2022-07-01')] }), today],
    ['not late yet', due('2026-12-10'), today],
    ['all is paid', due('2020-08-10', { payments: [paid('2020-08-09', '8640.00')] }), today],
  ])('%s', (_, debt, on) => expect(limitationOn(debt, on)).toBeUndefined());
});

it('a due day is asked about from the day on that is three years and a day behind it, whatever came after it', () => {
  // Three years from 24 November 2023 are full on 24 November 2026.
  expect(isLongAgo(due('2023-11-24'), today)).toBe(false);
  expect(isLongAgo(due('2023-11-23'), today)).toBe(true);
  expect(isLongAgo(due('2019-11-10', { lastDemand: '2026-11-01' }), today)).toBe(true);
});
