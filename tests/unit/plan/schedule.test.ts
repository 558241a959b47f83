import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen, rate, sum, yuan } from '../../../lib/money/index.ts';
import { equalPayments, type Schedule, spreadFee, yearlyCost } from '../../../lib/plan/index.ts';

const inYuan = ({ rows }: Schedule) => rows.map(({ principal, cost, payment }) => [principal, cost, payment]);
const flows = (principal: Fen, { rows }: Schedule) => [-principal, ...rows.map(({ payment }) => payment)];

describe('equal payments', () => {
  it('1,000.00 at 12 % in 2 months, by hand', () => {
    const schedule = equalPayments({ principal: yuan('1000'), yearly: rate('12%', 'year'), months: 2 });
    expect(inYuan(schedule)).toEqual([
      [49751, 1000, 50751], // 1000 x 0.01 x 1.0201 / 0.0201 = 507.512
      [50249, 502, 50751], // 502.49 x 0.01 = 5.0249
    ]);
    expect(schedule.total).toBe(yuan('1015.02'));
  });

  it('10,000.00 at 12 % in 12 months is 888.49 a month: factor 0.0888488 of any annuity table', () => {
    const schedule = equalPayments({ principal: yuan('10000'), yearly: rate('12%', 'year'), months: 12 });
    expect(schedule.rows[0]).toEqual({ principal: 78849, cost: 10000, payment: 88849 });
    expect(schedule.rows).toHaveLength(12);
  });

  it('at 0 % are equal parts, the last takes the rest', () => {
    const schedule = equalPayments({ principal: yuan('100'), yearly: rate('0', 'year'), months: 3 });
    expect(inYuan(schedule)).toEqual([
      [3333, 0, 3333],
      [3333, 0, 3333],
      [3334, 0, 3334],
    ]);
  });

  it('a few fen over many months are never overpaid: 3 x 1 by rounding up, and no month with nothing to pay', () => {
    const schedule = equalPayments({ principal: fen(3), yearly: rate('0', 'year'), months: 5 });
    expect(schedule.rows.map(({ payment }) => payment)).toEqual([1, 1, 1]);
  });

  it('0.99 in 60 months are 49 x 0.02 and 0.01: 1.65 fen rounded up', () => {
    const { rows } = equalPayments({ principal: fen(99), yearly: rate('0', 'year'), months: 60 });
    expect(rows.map(({ payment }) => payment)).toEqual([...Array(49).fill(2), 1]);
  });

  it('half a fen too much a month, at 24 % over 50 years, pays 108,372.14 off before the end', () => {
    const { rows } = equalPayments({
      principal: yuan('108372.14'),
      yearly: rate('24%', 'year'),
      months: 600,
    });
    expect(rows.length).toBeLessThan(600);
    expect(rows.at(-1)?.payment).toBeGreaterThan(0);
    expect(sum(rows.map(({ principal }) => principal))).toBe(yuan('108372.14'));
  });
});

describe('the fee spread over equal parts', () => {
  it('100.00 with 2.3 % in 3 parts, by hand', () => {
    const schedule = spreadFee({ principal: yuan('100'), totalFee: rate('2.3%', 'term'), months: 3 });
    expect(inYuan(schedule)).toEqual([
      [3333, 76, 3409],
      [3333, 76, 3409],
      [3334, 78, 3412],
    ]);
    expect(schedule.total).toBe(yuan('102.30'));
  });

  it.each([
    { fee: '2.3%', months: 3, nominal: 0.1375 },
    { fee: '4.5%', months: 6, nominal: 0.1527 },
    { fee: '8.8%', months: 12, nominal: 0.1586, effective: 0.1707 },
  ])(
    '$fee in $months parts is $nominal a year (facts rate.example)',
    ({ fee, months, nominal, effective }) => {
      const principal = yuan('12000');
      const cost = yearlyCost(
        flows(principal, spreadFee({ principal, totalFee: rate(fee, 'term'), months })),
      );
      expect(cost?.nominal).toBeCloseTo(nominal, 4);
      if (effective) expect(cost?.effective).toBeCloseTo(effective, 4);
    },
  );
});

describe('throws rather than give a wrong schedule', () => {
  const [principal, yearly, totalFee] = [yuan('100'), rate('12%', 'year'), rate('2%', 'term')];
  it.each([0, -1, 1.5, 601, Number.NaN])('in %d months', (months) => {
    expect(() => equalPayments({ principal, yearly, months })).toThrow(RangeError);
    expect(() => spreadFee({ principal, totalFee, months })).toThrow(RangeError);
  });
  it.each([0, -100])('of %d fen', (amount) => {
    expect(() => equalPayments({ principal: fen(amount), yearly, months: 3 })).toThrow(RangeError);
    expect(() => spreadFee({ principal: fen(amount), totalFee, months: 3 })).toThrow(RangeError);
  });
  it('at a rate per something else', () => {
    expect(() => equalPayments({ principal, yearly: rate('1%', 'month'), months: 3 })).toThrow(RangeError);
    expect(() => spreadFee({ principal, totalFee: rate('1%', 'year'), months: 3 })).toThrow(RangeError);
  });
});

describe('for any sum, rate and months', () => {
  const principal = fc.integer({ min: 1, max: 1_000_000_000 }).map(fen);
  const percent = fc.nat(3600).map((n) => `${n / 100}%`);
  const months = fc.integer({ min: 1, max: 600 });
  const columns = ({ rows }: Schedule) => ({
    principal: sum(rows.map((row) => row.principal)),
    cost: sum(rows.map((row) => row.cost)),
    payment: sum(rows.map((row) => row.payment)),
  });

  it('the parts are the whole to the fen, and no payment is negative', () => {
    fc.assert(
      fc.property(principal, percent, months, (principal, percent, months) => {
        const annuity = equalPayments({ principal, yearly: rate(percent, 'year'), months });
        const spread = spreadFee({ principal, totalFee: rate(percent, 'term'), months });
        for (const schedule of [annuity, spread]) {
          const all = columns(schedule);
          expect(all.principal).toBe(principal);
          expect(all.payment).toBe(schedule.total);
          expect(schedule.total).toBe(principal + all.cost);
          expect(schedule.rows.every((row) => row.principal >= 0 && row.cost >= 0)).toBe(true);
          expect(schedule.rows.at(-1)?.payment).toBeGreaterThan(0);
        }
        expect(spread.rows).toHaveLength(months);
        expect(annuity.rows.length).toBeLessThanOrEqual(months);
      }),
      { numRuns: 50 },
    );
  });

  it('spread rows differ by less than a fen for each row', () => {
    fc.assert(
      fc.property(principal, percent, months, (principal, percent, months) => {
        const { rows } = spreadFee({ principal, totalFee: rate(percent, 'term'), months });
        const [first, last] = [rows[0], rows.at(-1)];
        const more = (last?.principal ?? 0) - (first?.principal ?? 0);
        expect(more >= 0 && more < months).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('solving the payments of an annuity gives back its rate', () => {
    const large = fc.integer({ min: 100_000_000, max: 1_000_000_000 }).map(fen);
    const short = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(large, percent, short, (principal, percent, months) => {
        const yearly = rate(percent, 'year');
        const cost = yearlyCost(flows(principal, equalPayments({ principal, yearly, months })));
        expect(cost?.nominal).toBeCloseTo(Number(yearly.num) / Number(yearly.den), 5);
      }),
    );
  });
});
