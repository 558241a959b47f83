import { expect, it } from 'vitest';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { overdueBy } from '../../../lib/debt/index.ts';
import { rate, yuan } from '../../../lib/money/index.ts';

const bill = { unpaid: yuan('8640'), daily: rate('0.05%', 'day'), dueDate: '2026-11-10' } as const;

it.each<[PlainDate, number, string, string]>([
  ['2026-11-24', 14, '60.48', '8700.48'],
  ['2026-11-11', 1, '4.32', '8644.32'],
  ['2026-11-10', 0, '0.00', '8640.00'],
  ['2026-11-01', 0, '0.00', '8640.00'],
])('a bill of 8,640.00 due on 10 November, on %s: %i days, %s, %s', (asOf, days, fee, total) =>
  expect(overdueBy({ ...bill, asOf })).toEqual({ days, fee: yuan(fee), total: yuan(total) }),
);

it('of nothing there is none', () =>
  expect(overdueBy({ ...bill, unpaid: yuan('0'), asOf: '2026-11-24' })).toEqual({ problem: 'nothing' }));
