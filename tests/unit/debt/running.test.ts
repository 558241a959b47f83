import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/index.ts';
import { advance, owedOn, payOn, runningFrom, standingOf } from '../../../lib/debt/index.ts';
import { fen } from '../../../lib/money/index.ts';
import { ruledDebt } from './anyDebt.ts';

const steps = fc.array(
  fc.record({ days: fc.integer({ min: 1, max: 45 }), amount: fc.integer({ min: 0, max: 60_000 }) }),
  { maxLength: 8 },
);

it('step by step a debt comes to what it is from the beginning', () => {
  fc.assert(
    fc.property(ruledDebt, fc.integer({ min: -60, max: 200 }), steps, (debt, after, taken) => {
      let day = addDays(debt.dueDate, after);
      const payments = (debt.payments ?? []).filter(({ date }) => date <= day);
      let running = runningFrom({ ...debt, payments: [...payments] }, day);
      for (const [id, { days, amount }] of taken.entries()) {
        day = addDays(day, days);
        running = advance(running, day);
        if (amount > 0) {
          running = payOn(running, fen(amount));
          payments.push({ id: `${id}`, date: day, amount: fen(amount) });
        }
        const { total, fee } = owedOn({ ...debt, payments }, day);
        expect(standingOf(running, day)).toMatchObject({ total, fee });
      }
    }),
    { numRuns: 400 },
  );
});

it('what falls due before a day is its parts and the fee', () => {
  const debt = {
    id: 'a',
    kind: 'other',
    unpaid: fen(30_000),
    dueDate: '2026-11-10',
    dailyRate: '0.05',
    rule: { kind: 'instalment', parts: 3, fee: fen(900), taken: 'spread' },
  } as const;
  const running = runningFrom(debt, '2026-11-20');
  // 100.00 late for 10 days: 0.50. Parts of 103.00 on 10 November, December, January.
  expect(standingOf(running, '2026-11-20')).toEqual({ fee: 50, due: 10_350, total: 30_950 });
  expect(standingOf(running, '2026-12-10')).toMatchObject({ due: 10_350 });
  expect(standingOf(running, '2026-12-11')).toMatchObject({ due: 20_650 });
});
