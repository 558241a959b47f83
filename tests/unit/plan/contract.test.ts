import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, owedInPlan, owedOn } from '../../../lib/debt/index.ts';
import { type Fen, fen, sum, yuan } from '../../../lib/money/index.ts';
import {
  compare,
  doNothing,
  type Option,
  type Outcome,
  optionOf,
  type Terms,
} from '../../../lib/plan/index.ts';
import { lateBy, ruledDebt } from '../debt/anyDebt.ts';
import { dayByDay } from '../debt/dayByDay.ts';

/** Ways of paying a debt whose contract has a rule of its own: what it comes to is by that rule, day by day. */

const TODAY = '2026-11-27';
const firstDate = '2026-12-20';
const debt = (unpaid: string, more: Partial<Debt>): Debt => ({
  id: 'd',
  kind: 'huabei',
  unpaid: yuan(unpaid),
  dueDate: '2026-11-20',
  dailyRate: '0.05',
  ...more,
});
const minimum = (amount: string): Terms => ({ id: 'minimum', amount: yuan(amount), firstDate });
const equal = (parts: number): Terms => ({ id: 'equal', parts, firstDate });
const amounts = ({ payments }: Outcome) => payments.map(({ amount }) => amount);
const inYuan = (texts: readonly string[]) => texts.map(yuan);
const byContract = (terms: Terms, one: Debt) => {
  const { agreed, otherwise } = optionOf(terms, one, TODAY);
  return otherwise ?? agreed;
};

describe('in instalments', () => {
  const rule = { kind: 'instalment', parts: 12, fee: yuan('1056'), taken: 'spread' } as const;
  const parts = debt('12000', { rule });

  it('of 3 parts with their fee, none due yet, 3.90 are paid: never less', () => {
    const small = debt('3', { dueDate: firstDate, rule: { ...rule, parts: 3, fee: yuan('0.90') } });
    const { agreed } = optionOf(minimum('1.30'), small, TODAY);
    expect(amounts(agreed)).toEqual([130, 130, 130]);
    expect(agreed.cost?.nominal).toBeCloseTo(0, 10);
    const { agreed: asked, otherwise } = optionOf(equal(3), small, TODAY);
    expect([asked.total, otherwise?.total]).toEqual([390, 390]);
  });

  it('1,500.00 a month: the fee runs on the parts that are late, and on no other', () => {
    // Parts of 1,000.00 and 88.00, the first 7 days late.
    expect(owedOn(parts, TODAY).total).toBe(yuan('13059.50'));
    // 20 December: 30 days of 1,000.00, 15.00. Part 1, and of part 2 88.00 and 309.00; 691.00 stay.
    // 20 January: 31 days of 691.00, 10.71. 691.00, and of part 3 88.00 and 710.29; 289.71 stay.
    // 20 February: 31 days of 289.71, 4.49. All of part 4; from then on no part is late.
    const { agreed } = optionOf(minimum('1500'), parts, TODAY);
    expect(amounts(agreed)).toEqual(inYuan([...Array(8).fill('1500'), '1086.20']));
    expect(agreed.total).toBe(yuan('13056') + yuan('30.20'));
    expect(agreed.owed.slice(0, 2)).toEqual(inYuan(['13059.50', '11571.00']));
    expect(agreed.cost?.nominal).toBeGreaterThan(0);
  });

  it('asked for in equal parts and refused, it is more than what is owed', () => {
    const { agreed, otherwise } = optionOf(equal(12), parts, TODAY);
    expect(agreed.total).toBe(yuan('13056'));
    expect(otherwise?.total).toBe(yuan('13254.56')); // counted day by day
  });

  it('what asks the lender for nothing does not stand first as the cheapest', () => {
    const options = [minimum('1500'), equal(12)].map((terms) => optionOf(terms, parts, TODAY));
    const [first, second] = compare(options, {
      limit: { monthly: yuan('1500'), atOnce: yuan('0') },
      owed: owedOn(parts, TODAY).total,
      nothing: doNothing(parts, TODAY),
    });
    expect([first?.terms.id, second?.terms.id]).toEqual(['equal', 'minimum']);
    expect(second?.vsNow).toBe(yuan('26.70'));
  });
});

describe('with the minimum paid in time, the rest at 0.03 % until the next bill', () => {
  const rule = { kind: 'minimum', share: '10', restRate: '0.03' } as const;
  const paid = debt('10000', { rule, payments: [{ id: 'p', date: '2026-11-19', amount: yuan('1000') }] });

  it('1,500.00 a month', () => {
    // 30 days of 9,000.00 at 0.03 %: 81.00; 7,581.00 stay. Then at 0.05 %: 117.51, 6,198.51 stay; 96.08, 4,794.59;
    // 28 days 67.12, 3,361.71; 52.11, 1,913.82; 30 days 28.71, 442.53; 6.86.
    expect(amounts(byContract(minimum('1500'), paid))).toEqual(inYuan([...Array(6).fill('1500'), '449.39']));
  });

  it('in 12 equal parts of the 9,018.90 that are owed, refused', () =>
    expect(byContract(equal(12), paid).total).toBe(yuan('9926.34'))); // counted day by day

  it('counts as paid where the way of paying pays it by the due day', () => {
    const soon = debt('10000', { rule, dueDate: firstDate });
    // 1,000.00 on 20 December; 31 days of 9,000.00 at 0.03 %: 83.70, where at 0.05 % they were 139.50.
    expect(byContract(minimum('1000'), soon).owed.slice(0, 3)).toEqual(inYuan(['10000', '9000', '8083.70']));
    expect(byContract(minimum('999'), soon).owed.slice(1, 3)).toEqual(inYuan(['9001', '8141.52']));
  });
});

describe('with a penalty of 0.06 % a day on 9,500.00 of principal and 500.00 of interest', () => {
  const loan = (compound: boolean) =>
    debt('10000', {
      kind: 'jiebei',
      dailyRate: '0.04',
      rule: { kind: 'penalty', multiple: '1.5', interest: yuan('500'), compound },
    });

  it('billed interest bears nothing where the contract does not say so', () => {
    // 30 days of 9,500.00: 171.00; 5,000.00 less this and 500.00 of interest leave 5,171.00; 31 days of it: 96.18.
    const outcome = byContract(equal(2), loan(false));
    expect(amounts(outcome)).toEqual(inYuan(['5000', '5267.18']));
    // On the principal alone it is what the contract takes: 0.06 % x 365.
    expect(outcome.cost?.simple).toBeCloseTo(0.219, 5);
    expect(byContract(equal(12), loan(false)).total).toBe(yuan('11341.32')); // counted day by day
  });

  it('and the penalty where it does', () =>
    // 30 days of 10,000.00: 180.00; 5,180.00 stay; 31 days of it: 96.35.
    expect(amounts(byContract(equal(2), loan(true)))).toEqual(inYuan(['5000', '5276.35'])));
});

it('a way of paying starts from what is left after the part payments: 9,100.00 and 91.00', () => {
  const paid = debt('10000', {
    dueDate: '2026-10-18',
    payments: [{ id: 'p', date: '2026-11-07', amount: yuan('1000') }],
  });
  // 23 more days of 9,100.00 are 104.65.
  expect(byContract({ id: 'once', amount: yuan('9100'), firstDate }, paid)).toMatchObject({
    owed: inYuan(['9191.00', '0']),
    total: yuan('9295.65'),
  });
});

describe('for any rule and any payments before', () => {
  const given = fc.record({
    one: ruledDebt,
    late: lateBy,
    wait: fc.integer({ min: 0, max: 40 }),
    months: fc.integer({ min: 1, max: 3 }),
    parts: fc.integer({ min: 1, max: 5 }),
    share: fc.integer({ min: 1, max: 100 }),
  });
  type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

  function begun({ one, late }: Given): { debt: Debt; today: PlainDate } {
    const today = addDays(one.dueDate, late);
    const payments = (one.payments ?? []).filter(({ date }) => date <= today);
    return { debt: { ...one, payments }, today };
  }

  function waysOf({ wait, months, parts, share }: Given, { debt, today }: ReturnType<typeof begun>): Terms[] {
    const { principal, total } = owedInPlan(debt, today);
    const from = { firstDate: addDays(today, wait) };
    const part = (whole: number) => fen(Math.max(1, Math.floor((whole * share) / 100)));
    const low = fen(Math.floor(((principal - 1) / months / 101) * share));
    return [
      { id: 'minimum', amount: part(total), ...from },
      { id: 'once', amount: part(total), ...from },
      ...(principal > 0
        ? ([
            { id: 'equal', parts, ...from },
            { id: 'later', months, parts, ...from },
            { id: 'rising', months, low, parts, ...from },
          ] as const)
        : []),
    ];
  }

  /** Every way of paying of any debt that is not paid off. */
  function each(check: (option: Option, debt: Debt, today: PlainDate) => void) {
    fc.assert(
      fc.property(given, (some) => {
        const one = begun(some);
        if (owedOn(one.debt, one.today).total === 0) return;
        for (const terms of waysOf(some, one))
          check(optionOf(terms, one.debt, one.today), one.debt, one.today);
      }),
      { numRuns: 80 },
    );
  }

  const withPaid = (one: Debt, paid: readonly { date: PlainDate; amount: Fen }[]): Debt => ({
    ...one,
    payments: [...(one.payments ?? []), ...paid.map((payment) => ({ id: 'plan', ...payment }))],
  });

  it('no way of paying costs less than what is owed, but for what is asked to be let go', () =>
    each(({ agreed, waived }, one, today) =>
      expect(agreed.total + agreed.left + waived).toBeGreaterThanOrEqual(owedOn(one, today).total),
    ));

  it('refused, it costs no less than agreed, and pays all that is owed', () =>
    each(({ agreed, otherwise }, one, today) => {
      if (!otherwise) return;
      expect(otherwise.total).toBeGreaterThanOrEqual(agreed.total);
      expect(otherwise.total).toBeGreaterThanOrEqual(owedOn(one, today).total);
      expect(otherwise.left).toBe(0);
    }));

  it('the payments sum to the total', () =>
    each(({ agreed, otherwise }) => {
      for (const one of [agreed, otherwise ?? agreed]) expect(sum(amounts(one))).toBe(one.total);
    }));

  it('paying all today is what is owed today', () =>
    fc.assert(
      fc.property(given, (some) => {
        const { debt: one, today } = begun(some);
        const { total } = owedOn(one, today);
        if (total === 0) return;
        const { agreed, otherwise, waived } = optionOf(
          { id: 'once', amount: total, firstDate: today },
          one,
          today,
        );
        expect([agreed.total, otherwise?.total, waived]).toEqual([total, total, 0]);
      }),
    ));

  it('each payment by the contract is no more than a count day by day says is owed, and the last one all of it', () =>
    each(({ terms, agreed, otherwise }, one) => {
      const { payments, left } = otherwise ?? agreed;
      // The count knows the days of three years.
      for (const [at, { date, amount }] of payments.slice(0, 8).entries()) {
        const counted = dayByDay(withPaid(one, payments.slice(0, at)), date);
        const owed = counted.left + counted.fee;
        if (at === payments.length - 1 && left === 0) expect(amount).toBe(owed);
        else expect(amount).toBeLessThanOrEqual(owed);
        if (terms.id === 'minimum') expect(amount).toBe(Math.min(terms.amount, owed));
      }
    }));
});
