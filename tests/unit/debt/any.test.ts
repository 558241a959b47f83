import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/index.ts';
import { derivationOn, owedOn } from '../../../lib/debt/index.ts';
import { sum } from '../../../lib/money/index.ts';
import { lateBy, ruledDebt } from './anyDebt.ts';
import { dayByDay } from './dayByDay.ts';

describe('for any debt, rule and payments', () => {
  it('the product and a count day by day agree to the fen, 10,000 times', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(ruledDebt, lateBy, (debt, late) => {
        const on = addDays(debt.dueDate, late);
        const { principal, fee } = owedOn(debt, on);
        expect({ left: principal, fee }).toEqual(dayByDay(debt, on));
      }),
      { numRuns: 10_000 },
    );
  });

  it('one more day never costs less, without a payment on it', () => {
    fc.assert(
      fc.property(ruledDebt, lateBy, (debt, late) => {
        const [on, next] = [addDays(debt.dueDate, late), addDays(debt.dueDate, late + 1)];
        fc.pre(debt.payments?.every(({ date }) => date !== next) ?? true);
        expect(owedOn(debt, next).total).toBeGreaterThanOrEqual(owedOn(debt, on).total);
      }),
    );
  });

  it('the lines add up to the fee and to what is left, to the fen', () => {
    fc.assert(
      fc.property(ruledDebt, lateBy, (debt, late) => {
        const on = addDays(debt.dueDate, late);
        const lines = derivationOn(debt, on);
        const { principal, fee } = owedOn(debt, on);
        const accrued = sum(lines.flatMap((line) => (line.kind === 'accrued' ? line.fee : [])));
        const paid = lines.flatMap((line) => (line.kind === 'paid' ? line : []));
        expect(accrued - sum(paid.map(({ toFee }) => toFee))).toBe(fee);
        const billed = debt.unpaid + (debt.rule?.kind === 'instalment' ? debt.rule.fee : 0);
        expect(billed - sum(paid.map(({ toOwed }) => toOwed))).toBe(principal);
        for (const { amount, toFee, toOwed, over } of paid) expect(toFee + toOwed + over).toBe(amount);
      }),
    );
  });

  it('it does not matter in which order the payments are listed', () => {
    fc.assert(
      fc.property(ruledDebt, lateBy, (debt, late) => {
        const on = addDays(debt.dueDate, late);
        const turned = { ...debt, payments: [...(debt.payments ?? [])].reverse() };
        expect(owedOn(turned, on)).toEqual(owedOn(debt, on));
      }),
    );
  });
});
