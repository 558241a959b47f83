import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, derivationOn, owedOn, type PaidPart, type Priority } from '../../../lib/debt/index.ts';
import { type Fen, fen, sum, yuan } from '../../../lib/money/index.ts';
import {
  planSeveral,
  type SeveralInput,
  type SeveralPlan,
  type Way,
  waysOfSeveral,
} from '../../../lib/plan/index.ts';
import { ruledDebt } from '../debt/anyDebt.ts';

const today: PlainDate = '2026-11-24';
const debt = (id: string, unpaid: string, dailyRate: string, more: Partial<Debt> = {}): Debt => ({
  id,
  kind: 'other',
  unpaid: yuan(unpaid),
  dueDate: today,
  dailyRate,
  ...more,
});
const two = [debt('a', '3000.00', '0.05'), debt('b', '1000.00', '0.03')];
const input = (debts: readonly Debt[], monthly: string, more: Partial<SeveralInput> = {}): SeveralInput => ({
  debts,
  monthly: yuan(monthly),
  firstDate: '2026-12-24',
  today,
  ...more,
});
const inYuan = (amounts: readonly string[]) => amounts.map(yuan);
const paidIn = ({ months }: SeveralPlan) => months.map(({ paid }) => [...paid]);

describe('two debts, 1,000.00 a month, worked out by hand', () => {
  it('pro rata: 3 to 1 every month, to the last', () => {
    const plan = planSeveral(input(two, '1000'), 'fair');
    expect(paidIn(plan)).toEqual(
      [
        ['750.00', '250.00'], // of fees 45.00 and 9.00
        ['750.00', '250.00'], // 35.57 and 7.06
        ['750.00', '250.00'], // 24.50 and 4.80
        ['750.00', '250.00'], // 11.97 and 2.28
        ['118.85', '23.36'], // 1.81 and 0.22
      ].map(inYuan),
    );
    expect(plan).toMatchObject({ owed: yuan('4000'), paid: yuan('4142.21'), cost: yuan('142.21'), left: 0 });
    expect(plan.ends).toBe('2027-04-24');
    expect(plan.each[0]).toEqual({
      id: 'a',
      owed: yuan('3000'),
      paid: yuan('3118.85'),
      left: 0,
      cost: yuan('118.85'),
      ends: '2027-04-24',
    });
  });

  it('the dearest first: all to one, then to the other', () => {
    const plan = planSeveral(input(two, '1000'), 'dearest');
    expect(paidIn(plan)).toEqual(
      [
        ['1000.00', '0.00'],
        ['1000.00', '0.00'], // 31.70
        ['1000.00', '0.00'], // 16.69
        ['94.70', '905.30'], // 1.31; and 36.00 grown in four months
        ['0.00', '131.92'], // 1.22
      ].map(inYuan),
    );
    expect(plan.each.map(({ ends }) => ends)).toEqual(['2027-03-24', '2027-04-24']);
  });

  it('names the cheaper one and by how much: 4,142.21 less 4,131.92', () =>
    expect(waysOfSeveral(input(two, '1000'))).toMatchObject({
      cheaper: 'dearest',
      difference: yuan('10.29'),
    }));
});

describe('which is cheaper', () => {
  it('may be pro rata: where the dearer debt is mostly interest, paying it first lowers nothing yet', () => {
    const rule = { kind: 'penalty', multiple: '1', interest: yuan('2000'), compound: false } as const;
    const old = [debt('a', '2100', '0.05', { rule }), debt('b', '2000', '0.0499')];
    const ways = waysOfSeveral(input(old, '200'));
    if ('problem' in ways) throw new Error(ways.problem);
    expect(ways.cheaper).toBe('fair');
    expect(ways.difference).toBe(ways.dearest.paid - ways.fair.paid);
    expect(ways.difference).toBeGreaterThan(0);
  });

  it('is neither where all costs the same', () => {
    const same = [debt('a', '1000', '0'), debt('b', '500', '0')];
    expect(waysOfSeveral(input(same, '100'))).toMatchObject({ cheaper: 'same', difference: 0 });
  });

  it('is the one that ends, where the other never does', () => {
    // 1.50 a day grows on the dear one, of which it gets about 1 a month pro rata, until the other is paid off.
    const uneven = [debt('a', '300', '0.5'), debt('b', '30000', '0')];
    expect(waysOfSeveral(input(uneven, '100', { most: 400 }))).toMatchObject({
      cheaper: 'dearest',
      difference: undefined,
    });
  });

  it('is not said where nothing ever ends', () =>
    expect(
      waysOfSeveral(input([debt('a', '3000', '1'), debt('b', '3000', '1')], '10', { most: 60 })),
    ).toMatchObject({
      cheaper: 'neither',
      difference: undefined,
    }));
});

describe('cannot be worked out', () => {
  it.each<[string, SeveralInput, string]>([
    ['without debts', input([], '1000'), 'nothing'],
    ['where all is paid', input([debt('a', '0', '0.05')], '1000'), 'nothing'],
    ['without money', input(two, '0'), 'noMoney'],
    ['from a day that has passed', input(two, '1000', { firstDate: '2026-11-23' }), 'early'],
  ])('%s', (_, given, problem) => expect(waysOfSeveral(given)).toEqual({ problem }));

  it('a plan refuses it', () => {
    expect(() => planSeveral(input(two, '0'), 'fair')).toThrow(RangeError);
    expect(() => planSeveral(input(two, '1', { firstDate: '2026-11-23' }), 'fair')).toThrow(RangeError);
  });
});

describe('what comes first is served first', () => {
  const rent = debt('rent', '600.00', '0', { priority: 'rent' });

  it.each<Way>(['fair', 'dearest'])('the rent, before anything else (%s)', (way) => {
    const plan = planSeveral(input([...two, rent], '500'), way);
    expect(plan.months[0]?.paid).toEqual(inYuan(['0.00', '0.00', '500.00']));
    expect(plan.months[1]?.paid[2]).toBe(yuan('100.00'));
    expect(sum(plan.months[1]?.paid ?? [])).toBe(yuan('500'));
    expect(plan.each[2]?.ends).toBe('2027-01-24');
  });

  it('of a mortgage only the part that falls due by the next monthly day', () => {
    const mortgage = debt('home', '240000', '0.03', {
      priority: 'mortgage',
      dueDate: '2026-12-20',
      rule: { kind: 'instalment', parts: 240, fee: yuan('0'), taken: 'spread' },
    });
    const plan = planSeveral(input([mortgage, ...two], '1500', { firstDate: '2026-12-10', most: 3 }), 'fair');
    expect(plan.months.map(({ paid }) => paid[0])).toEqual(inYuan(['1000', '1000', '1000']));
    expect(plan.months.map(({ paid }) => sum(paid))).toEqual(inYuan(['1500', '1500', '1500']));
  });

  it('rent before utilities before what is pledged', () => {
    const pledged = debt('car', '900', '0', { priority: 'pledge' });
    const power = debt('power', '300', '0', { priority: 'utilities' });
    const plan = planSeveral(input([pledged, power, rent], '700'), 'dearest');
    expect(paidIn(plan)).toEqual(
      [
        ['0', '100', '600'],
        ['500', '200', '0'],
        ['400', '0', '0'],
      ].map(inYuan),
    );
  });
});

/** Debts of every rule, some late and some not, some of them first. */
const now: PlainDate = '2028-06-30';
const priority = fc.constantFrom<(Priority | undefined)[]>(
  undefined,
  undefined,
  undefined,
  'rent',
  'mortgage',
  'pledge',
);
const severalDebts = fc
  .array(fc.tuple(ruledDebt, priority), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([one, first], at) => settled({ ...one, id: `${at}`, priority: first })));

/** Nothing is paid ahead of today. */
function settled(one: Debt): Debt {
  return { ...one, payments: (one.payments ?? []).filter(({ date }) => date <= now) };
}

const given = fc.record({
  debts: severalDebts,
  monthly: fc.integer({ min: 1, max: 3_000_000 }).map(fen),
  firstDate: fc.constantFrom<PlainDate[]>('2028-06-30', '2028-07-15', '2028-08-31'),
  today: fc.constant(now),
  most: fc.constant(40),
});
const way = fc.constantFrom<Way[]>('fair', 'dearest');

/** The debt with all that the plan pays on it through a day. */
function withPlan(one: Debt, at: number, { months }: SeveralPlan, through: PlainDate): Debt {
  const paid = months
    .filter(({ date, paid }) => date <= through && (paid[at] ?? 0) > 0)
    .map(({ date, paid }): PaidPart => ({ id: `plan ${date}`, date, amount: paid[at] ?? fen(0) }));
  return { ...one, payments: [...(one.payments ?? []), ...paid] };
}

/** What a debt that comes first asks for on a day, worked out from the debt alone. */
function needed(one: Debt, day: PlainDate, next: PlainDate): Fen {
  const { total } = owedOn(one, day);
  if (one.rule?.kind !== 'instalment') return total;
  const { parts, fee, taken } = one.rule;
  const late = owedOn(one, day);
  const later = Array.from({ length: parts }, (_, at) => at).filter(
    (at) => addMonths(one.dueDate, at) >= next,
  );
  const split = (whole: number, at: number) =>
    at === parts - 1 ? whole - Math.floor(whole / parts) * (parts - 1) : Math.floor(whole / parts);
  const waits = later.reduce(
    (all, at) => all + split(one.unpaid, at) + (taken === 'spread' ? split(fee, at) : at === 0 ? fee : 0),
    0,
  );
  return fen(Math.max(0, late.total - waits));
}

describe('any plan over several creditors', () => {
  it('spends no more than the limit, and leaves nothing idle while an ordinary debt is owed', () =>
    fc.assert(
      fc.property(given, way, (one, how) => {
        const plan = planSeveral(one, how);
        for (const { date, paid } of plan.months) {
          const spent = sum(paid);
          expect(spent).toBeLessThanOrEqual(one.monthly);
          const open = one.debts.some(
            (debt, at) => !debt.priority && owedOn(withPlan(debt, at, plan, date), date).total > 0,
          );
          if (open) expect(spent).toBe(one.monthly);
        }
      }),
      { numRuns: 150 },
    ));

  it('pays each to the fen, as the debt by itself says, and not a fen more', () =>
    fc.assert(
      fc.property(given, way, (one, how) => {
        const plan = planSeveral(one, how);
        const last = plan.months.at(-1)?.date ?? now;
        for (const [at, debt] of one.debts.entries()) {
          const paid = withPlan(debt, at, plan, last);
          const each = plan.each[at];
          expect(owedOn(paid, last).total).toBe(each?.left);
          expect(each?.cost).toBe((each?.paid ?? 0) + (each?.left ?? 0) - owedOn(debt, now).total);
          expect(each?.ends === undefined).toBe((each?.left ?? 0) > 0);
          const over = derivationOn(paid, last).flatMap((line) =>
            line.kind === 'paid' && line.date > now ? [line.over] : [],
          );
          expect(over.filter((surplus) => surplus > 0)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    ));

  it('serves what comes first: another gets nothing while one of these still asks', () =>
    fc.assert(
      fc.property(given, way, (one, how) => {
        const plan = planSeveral(one, how);
        for (const [month, { date, paid }] of plan.months.entries()) {
          const toOthers = one.debts.some((debt, at) => !debt.priority && (paid[at] ?? 0) > 0);
          if (!toOthers) continue;
          const next = addMonths(one.firstDate, month + 1);
          for (const [at, debt] of one.debts.entries())
            if (debt.priority) expect(needed(withPlan(debt, at, plan, date), date, next)).toBe(0);
        }
      }),
      { numRuns: 150 },
    ));

  it('pro rata: in the first month each is less than a fen from its exact share, if none is paid off in it', () =>
    fc.assert(
      fc.property(given, (one) => {
        const plan = planSeveral(one, 'fair');
        const first = plan.months[0];
        const others = one.debts.flatMap((debt, at) => (debt.priority ? [] : [at]));
        if (!first || others.some((at) => plan.each[at]?.ends === first.date)) return;
        const total = BigInt(sum(others.map((at) => plan.each[at]?.owed ?? fen(0))));
        const room = BigInt(sum(others.map((at) => first.paid[at] ?? fen(0))));
        for (const at of others) {
          const off = BigInt(first.paid[at] ?? 0) * total - BigInt(plan.each[at]?.owed ?? 0) * room;
          if (total > 0n) expect(off < total && -off < total).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it('names the cheaper one with the difference, whichever it is', () =>
    fc.assert(
      fc.property(given, (one) => {
        const ways = waysOfSeveral(one);
        if ('problem' in ways) return;
        const { fair, dearest, cheaper, difference } = ways;
        if (fair.left > 0 && dearest.left > 0) expect(cheaper).toBe('neither');
        else if (fair.left > 0 || dearest.left > 0) expect(cheaper).toBe(fair.left > 0 ? 'dearest' : 'fair');
        else {
          expect(difference).toBe(Math.abs(fair.paid - dearest.paid));
          expect(cheaper).toBe(difference === 0 ? 'same' : fair.paid < dearest.paid ? 'fair' : 'dearest');
        }
      }),
      { numRuns: 100 },
    ));
});
