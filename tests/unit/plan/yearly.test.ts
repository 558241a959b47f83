import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../../../lib/dates/index.ts';
import {
  type DatedFlow,
  JUST_ABOVE,
  simpleYearly,
  yearlyCost,
  yearlyCostByDates,
  yearlyPercent,
} from '../../../lib/plan/index.ts';

const loan = (amount: number, payment: number, months: number) => [
  -amount,
  ...Array<number>(months).fill(payment),
];

describe('what a loan costs a year', () => {
  it('480 payments of 787.74 for 172,545.85 are 0.3840 % a month, where npm financial gives -1.987', () =>
    expect(yearlyCost(loan(17254585, 78774, 480))?.perPeriod).toBeCloseTo(0.00384, 6));

  it('is the same in yuan as in fen', () =>
    expect(yearlyCost(loan(172545.85, 787.74, 480))?.perPeriod).toBeCloseTo(0.00384, 6));

  it.each([
    { flows: [-100, 101], perPeriod: 0.01, because: 'one month at 1 %' },
    { flows: [-100, 0, 121], perPeriod: 0.1, because: '1.1 squared' },
    { flows: [-100, 50], perPeriod: -0.5, because: 'half comes back' },
    { flows: [-1_000_000, 1], perPeriod: -0.999999, because: 'next to nothing comes back, above -1' },
    { flows: [-1, 1_000_000], perPeriod: 999_999, because: 'a millionfold' },
    { flows: [100, -101], perPeriod: 0.01, because: 'seen from the other side' },
    { flows: [0, 0, -100, 101, 0], perPeriod: 0.01, because: 'zeros at the ends move only the dates' },
    { flows: [-100, -100, 231], perPeriod: 0.1, because: 'a loan in two parts: 100 x 1.21 + 100 x 1.1' },
  ])('$flows is $perPeriod a month: $because', ({ flows, perPeriod }) => {
    const cost = yearlyCost(flows);
    expect(cost?.perPeriod).toBeCloseTo(perPeriod, 7);
    expect(cost?.nominal).toBe((cost?.perPeriod ?? 0) * 12);
    expect(cost?.effective).not.toBeNaN();
  });

  it.each([{ flows: loan(120, 10, 12) }, { flows: loan(600, 1, 600) }, { flows: [-300, 100, 0, 200] }])(
    'is exactly 0 when as much comes back as was lent',
    ({ flows }) => expect(yearlyCost(flows)).toEqual({ perPeriod: 0, nominal: 0, effective: 0 }),
  );

  it('1 % a month compounds to 12.68 % a year', () =>
    expect(yearlyCost([-100, 101])?.effective).toBeCloseTo(0.126825, 6));

  it.each([{ flows: [] }, { flows: [0, 0] }, { flows: [-100] }, { flows: [-100, 0, -5] }, { flows: [1, 2] }])(
    'of $flows there is none: no change of sign',
    ({ flows }) => expect(yearlyCost(flows)).toBeUndefined(),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('a flow of %d throws', (flow) =>
    expect(() => yearlyCost([-100, flow])).toThrow(RangeError),
  );
});

describe('published examples, by the month', () => {
  it.each([
    // numpy-financial, documentation of irr
    { flows: [-100, 39, 59, 55, 20], perPeriod: 0.28095, source: 'numpy-financial' },
    { flows: [-100, 0, 0, 74], perPeriod: -0.0955, source: 'numpy-financial' },
    { flows: [-100, 100, 0, 7], perPeriod: 0.06206, source: 'numpy-financial' },
    // Regulation Z, appendix J (c)(1)(i): 24 monthly payments of 230 for 5,000 are 9.69 % a year
    { flows: loan(5000, 230, 24), perPeriod: 0.0969 / 12, source: 'Regulation Z' },
  ])('$source: $flows', ({ flows, perPeriod }) =>
    expect(yearlyCost(flows)?.perPeriod).toBeCloseTo(perPeriod, 5),
  );

  it.each([
    { flows: [-100, 100, 0, -7], because: '-8.33 % and another' },
    { flows: [-5, 10.5, 1, -8, 1], because: '8.86 % and others' },
  ])('numpy-financial picks one rate for $flows, we none: $because', ({ flows }) =>
    expect(yearlyCost(flows)).toBeUndefined(),
  );
});

describe('flows with several changes of sign', () => {
  it.each([
    { flows: [-100, 230, -132], because: '10 % and 20 % would both do' },
    { flows: [-1000, 6000, -11000, 6000], because: '0, 100 and 200 % would do' },
    { flows: [-100, 200, -101], because: 'no rate does' },
    { flows: [-100, 200, -100], because: 'the value only touches zero' },
  ])('$flows have none: $because', ({ flows }) => expect(yearlyCost(flows)).toBeUndefined());

  it.each([
    { flows: [-1000, 500, -10, 600], because: 'a fee on the way' },
    { flows: [-1000, 1100, -100, 100], because: '10 %: the rest is worth 0 only there or elsewhere' },
  ])('$flows with one rate has it: $because', ({ flows }) => {
    const { perPeriod } = yearlyCost(flows) ?? { perPeriod: Number.NaN };
    const worth = flows.reduce((sum, flow, k) => sum + flow / (1 + perPeriod) ** k, 0);
    expect(worth).toBeCloseTo(0, 6);
  });

  it('gives a rate exactly when a fine grid finds one crossing', () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    const flows = fc.array(flow, { minLength: 2, maxLength: 7 });
    const crossings = (flows: number[]) => {
      const factors = Array.from({ length: 4001 }, (_, i) => Math.exp((i - 2000) / 250)); // e^-8 to e^8
      const worth = factors.map((v) => flows.reduceRight((sum, c) => sum * v + c, 0));
      return worth.filter((value, i) => i > 0 && value > 0 !== (worth[i - 1] ?? 0) > 0).length;
    };
    fc.assert(
      fc.property(flows, (flows) => {
        const found = crossings(flows);
        const cost = yearlyCost(flows);
        if (cost) expect(found).toBe(1);
        else expect(found).not.toBe(1);
      }),
      { seed: 20261124, numRuns: 2000 }, // fixed: two roots closer than the grid are possible, and rare
    );
  });
});

it('for any loan is a rate at which the payments are worth the loan', () => {
  const payments = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000_000 }), payments, (loan, payments) => {
      const paid = payments.reduce((sum, payment) => sum + payment, 0);
      const cost = yearlyCost([-loan, ...payments]);
      if (paid === 0) return void expect(cost).toBeUndefined();
      const { perPeriod } = cost ?? { perPeriod: Number.NaN };
      expect(perPeriod).toBeGreaterThan(-1);
      expect(Math.sign(perPeriod)).toBe(Math.sign(paid - loan) + 0);
      const worth = payments.reduceRight((sum, payment) => (sum + payment) / (1 + perPeriod), 0);
      expect(worth / loan).toBeCloseTo(1, 6);
    }),
  );
});

it('the longest and largest loans give a finite rate', () => {
  for (const flows of [loan(2 ** 53 - 1, 1, 600), loan(1, 2 ** 53 - 1, 600)]) {
    expect(Object.values(yearlyCost(flows) ?? { none: Number.NaN }).every(Number.isFinite)).toBe(true);
  }
});

const dated = (...flows: [PlainDate, number][]): DatedFlow[] =>
  flows.map(([date, amount]) => ({ date, amount }));

describe('by the days of the flows', () => {
  it.each([
    // Directive 98/7/EC, annex III A, examples 1 to 3; the same method as annex I of 2008/48/EC
    {
      source: 'EC example 1: 1,200 for 1,000 after 546 days',
      flows: dated(['1994-01-01', -1000], ['1995-07-01', 1200]),
      yearly: 0.1296,
      digits: 4,
    },
    {
      source: 'EC example 2: the same with a fee of 50 kept back',
      flows: dated(['1994-01-01', -1000], ['1994-01-01', 50], ['1995-07-01', 1200]),
      yearly: 0.169,
      digits: 3,
    },
    {
      source: 'EC example 3: 600 after one year and after two',
      flows: dated(['1994-01-01', -1000], ['1995-01-01', 600], ['1996-01-01', 600]),
      yearly: 0.1307,
      digits: 4,
    },
    {
      source: 'Excel, documentation of XIRR',
      flows: dated(
        ['2008-01-01', -10_000],
        ['2008-03-01', 2750],
        ['2008-10-30', 4250],
        ['2009-02-15', 3250],
        ['2009-04-01', 2750],
      ),
      yearly: 0.373362535,
      digits: 8,
    },
    {
      source: 'by hand: 10 % in 365 days, the later flow first',
      flows: dated(['2027-11-24', 110], ['2026-11-24', -100]),
      yearly: 0.1,
      digits: 9,
    },
    {
      source: 'by hand: a leap year has 366 days, 1.1 ^ (365 / 366)',
      flows: dated(['2028-01-01', -100], ['2029-01-01', 110]),
      yearly: 1.1 ** (365 / 366) - 1,
      digits: 9,
    },
    {
      source: 'by hand: half comes back in a year',
      flows: dated(['2026-01-01', -100], ['2027-01-01', 50]),
      yearly: -0.5,
      digits: 9,
    },
  ])('$source', ({ flows, yearly, digits }) => expect(yearlyCostByDates(flows)).toBeCloseTo(yearly, digits));

  it('is exactly 0 when as much comes back as was lent', () =>
    expect(yearlyCostByDates(dated(['2026-11-24', -300], ['2026-12-10', 100], ['2027-01-31', 200]))).toBe(0));

  it.each([
    { flows: [], because: 'nothing is paid' },
    { flows: dated(['2026-01-01', -100]), because: 'nothing comes back' },
    { flows: dated(['2026-01-01', -100], ['2026-01-01', 110]), because: 'both on one day' },
    {
      flows: dated(['2025-01-01', -100], ['2026-01-01', 230], ['2027-01-01', -132]),
      because: '10 and 20 % would both do',
    },
    {
      flows: dated(['2025-01-01', -100], ['2026-01-01', 200], ['2027-01-01', -101]),
      because: 'no rate does',
    },
    { flows: dated(['2026-01-01', -1], ['2026-01-02', 1_000_000]), because: 'it is beyond the numbers' },
  ])('$flows have none: $because', ({ flows }) => expect(yearlyCostByDates(flows)).toBeUndefined());

  it('a flow that is no number, and a date that is none, throw', () => {
    expect(() => yearlyCostByDates(dated(['2026-01-01', Number.NaN]))).toThrow(RangeError);
    expect(() => yearlyCostByDates(dated(['2026-02-30', 1]))).toThrow(RangeError);
  });

  const start: PlainDate = '2026-11-24';
  const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 });

  it('paying off a loan at any rate and solving the flows gives back the rate', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: -50, max: 400 }), fc.nat(90), (gaps, percent, tenths) => {
        const yearly = percent / 100;
        const flows = dated([start, -1_000_000]);
        let [balance, date] = [1_000_000, start];
        for (const [at, gap] of gaps.entries()) {
          date = addDays(date, gap);
          balance *= (1 + yearly) ** (gap / 365);
          const amount = at === gaps.length - 1 ? balance : (balance * tenths) / 100;
          flows.push({ date, amount });
          balance -= amount;
        }
        expect(yearlyCostByDates(flows)).toBeCloseTo(yearly, 6);
      }),
    );
  });

  it('is the same for sums a thousand times as large, on other days, in another order', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(gaps, amounts, fc.integer({ min: 1, max: 5000 }), (gaps, amounts, days) => {
        const dates: PlainDate[] = [start];
        for (const gap of gaps) dates.push(addDays(dates.at(-1) ?? start, gap));
        const flows = dates.map((date, i) => ({ date, amount: (i === 0 ? -10 : 1) * (amounts[i] ?? 1) }));
        const moved = flows.map(({ date, amount }) => ({ date: addDays(date, days), amount: amount * 1000 }));
        // beyond the numbers: both have none, and both are as good as endless
        const one = yearlyCostByDates(flows) ?? Number.MAX_VALUE;
        const other = yearlyCostByDates(moved.reverse()) ?? Number.MAX_VALUE;
        expect(daysBetween(start, dates.at(-1) ?? start)).toBeGreaterThan(0);
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
      }),
    );
  });
});

describe('by the simple method', () => {
  it('is the cost over the principal that was out, by the day', () => {
    // 1,000.00 for 100 days, then 500.00 for 100: 150,000 yuan-days; 7.50 / 150,000 x 365 = 1.825 %
    const held = [
      { principal: 100_000, days: 100 },
      { principal: 50_000, days: 100 },
    ];
    expect(simpleYearly(750, held)).toBeCloseTo(0.01825, 12);
  });

  it('there is none where nothing was out for a day', () => {
    expect(simpleYearly(0, [])).toBeUndefined();
    expect(simpleYearly(5, [{ principal: 100, days: 0 }])).toBeUndefined();
  });
});

describe('a rate in words', () => {
  it.each([
    [0.308, '30.8%'],
    [0.2406, '24.06%'],
    // A court cuts what exceeds 24 %, however little: it must not read as 24.00%.
    [0.240012, '24.001%'],
    [0.24004, '24.004%'],
    [0.2400000021, '24.0000002%'],
    [0.24, '24.00%'],
    [0.23998, '24.00%'],
    [0.2394, '23.94%'],
    [-0.0325, '-3.3%'],
  ])('%d is %s', (fraction, text) => expect(yearlyPercent(fraction)).toBe(text));

  it('with two decimals, too', () => {
    expect(yearlyPercent(0.240012, 2)).toBe('24.001%');
    expect(yearlyPercent(0.1524, 2)).toBe('15.24%');
  });

  it('reads as above 24 % exactly where it is called so', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.2399, max: 0.2411, noNaN: true }), (fraction) => {
        expect(Number.parseFloat(yearlyPercent(fraction)) > 24).toBe(fraction > JUST_ABOVE);
      }),
    ));
});
