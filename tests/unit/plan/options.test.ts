import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../../lib/debt/index.ts';
import { type Fen, fen, sum, yuan } from '../../../lib/money/index.ts';
import { type Option, type Outcome, optionOf, type Terms } from '../../../lib/plan/index.ts';
import { huabei as debt } from '../casefile/example.ts';

const TODAY = '2026-11-24';
const firstDate = '2026-12-10';
/** Of a debt 14 days late: 8,640.00 × 0.05 % × 14 = 60.48. */
const of = (terms: Terms, changed: Partial<Debt> = {}): Option =>
  optionOf(terms, { ...debt, ...changed }, TODAY);
const amounts = ({ payments }: Outcome) => payments.map(({ amount }) => amount);
const dates = ({ payments }: Outcome) => payments.map(({ date }) => date);

describe('8,640.00 and 60.48 of fee', () => {
  it('in 12 equal parts, the fee waived: nothing is added', () => {
    const { waived, agreed } = of({ id: 'equal', parts: 12, firstDate });
    expect(waived).toBe(6048);
    expect(amounts(agreed)).toEqual(Array(12).fill(72000));
    expect(agreed).toMatchObject({ total: 864000, last: '2027-11-10', left: 0 });
    expect(agreed.owed.slice(0, 3)).toEqual([864000, 792000, 720000]);
    expect(agreed.owed).toHaveLength(13);
    expect(agreed.cost).toMatchObject({ nominal: 0, effective: 0, byDates: 0, simple: 0 });
  });

  it('300.00 for 3 months, then 12 parts of 645.00', () => {
    const { agreed } = of({ id: 'rising', months: 3, low: yuan('300'), parts: 12, firstDate });
    expect(amounts(agreed)).toEqual([...Array(3).fill(30000), ...Array(12).fill(64500)]);
    expect(agreed).toMatchObject({ total: 864000, last: '2028-02-10' });
  });

  it('nothing for 3 months, then 12 parts: the first in the fourth month', () => {
    const { agreed } = of({ id: 'later', months: 3, parts: 12, firstDate });
    expect(agreed.payments[0]).toEqual({ month: 4, date: '2027-03-10', amount: 72000 });
    expect(agreed.last).toBe('2028-02-10');
    expect(agreed.owed.slice(0, 5)).toEqual([864000, 864000, 864000, 864000, 792000]);
  });

  it('in one payment of 7,344.00: 1,356.48 is let go', () => {
    const { waived, agreed } = of({ id: 'once', amount: yuan('7344'), firstDate });
    expect(waived).toBe(135648);
    expect(agreed).toMatchObject({ total: 734400, last: firstDate, owed: [864000, 0] });
  });
});

describe('if the fee is neither waived nor stopped', () => {
  it('what it adds comes with the last payment', () => {
    const two: Terms = { id: 'equal', parts: 2, firstDate };
    // 30 days to 10 December: 129.60; 4,320.00 leaves 4,449.60 of the principal.
    // 31 more days of 4,449.60: 68.9688, so the last is 4,518.57.
    expect(amounts(of(two).otherwise as Outcome)).toEqual([432000, 451857]);
  });

  it('a later start lets it run on 8,640.00 for 120 days first', () => {
    const { otherwise } = of({ id: 'later', months: 3, parts: 1, firstDate });
    expect(otherwise).toMatchObject({ total: 864000 + 51840, last: '2027-03-10' });
    // 120 days of fee; 14 of them were owed before: 457.92 in 106 days is 18.25 % by the simple method.
    expect(otherwise?.cost?.simple).toBeCloseTo(0.1825, 10);
  });

  it('at a rate of 0 it is the same as agreed', () => {
    const { agreed, otherwise } = of(
      { id: 'rising', months: 2, low: fen(1), parts: 3, firstDate },
      {
        dailyRate: '0',
      },
    );
    expect(otherwise).toEqual(agreed);
  });
});

describe('the minimum only, while the daily fee runs', () => {
  const minimum = (amount: string, changed?: Partial<Debt>) =>
    of({ id: 'minimum', amount: yuan(amount), firstDate }, changed).agreed;

  it('4,500.00 a month: twice, and nearly', () => {
    // As above: 8,769.60 - 4,500.00 = 4,269.60; 31 days of it: 66.1788.
    expect(amounts(minimum('4500'))).toEqual([450000, 433578]);
    expect(minimum('4500')).toMatchObject({ total: 883578, left: 0, last: '2027-01-10' });
  });

  it('200.00 a month takes 71 months and costs 5,479.53 more than is owed today', () => {
    const paid = minimum('200');
    expect(paid.payments).toHaveLength(71);
    expect(paid.total).toBe(870048 + 547953);
    expect(paid.cost?.simple).toBeCloseTo(0.1825, 4);
  });

  it('120.00 a month never ends: the fee is 129.60 in 30 days', () => {
    const paid = minimum('120');
    expect(paid.payments).toHaveLength(600);
    expect(paid.left).toBeGreaterThan(864000);
    expect(paid.cost).toBeUndefined();
  });

  it('before the due date cuts the principal, and no fee has run', () => {
    // Due 31 January: 10 December and 10 January pay 8,000.00 of it; 10 days of 640.00 later are 3.20.
    const paid = minimum('4000', { dueDate: '2027-01-31' });
    expect(amounts(paid)).toEqual([400000, 400000, 64320]);
  });
});

describe('days and bounds', () => {
  it('a 31st comes back after February', () =>
    expect(dates(of({ id: 'equal', parts: 4, firstDate: '2027-01-31' }).agreed)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]));

  it('and after a later start into a leap February', () =>
    expect(dates(of({ id: 'later', months: 14, parts: 2, firstDate: '2026-12-31' }).agreed)).toEqual([
      '2028-02-29',
      '2028-03-31',
    ]));

  it('1 fen in 12 parts is one payment, in the twelfth month', () =>
    expect(of({ id: 'equal', parts: 12, firstDate }, { unpaid: fen(1) }).agreed.payments).toEqual([
      { month: 12, date: '2027-11-10', amount: 1 },
    ]));

  it('600 parts of 100 million', () => {
    const { agreed, otherwise } = of({ id: 'equal', parts: 600, firstDate }, { unpaid: yuan('100000000') });
    expect(agreed.payments).toHaveLength(600);
    expect(agreed.total).toBe(yuan('100000000'));
    // 166,666.66 is less than the fee of any month (1.4 million in 28 days), so nothing of the 100 million goes before
    // the end: 18,263 days from 10 November 2026 to 10 November 2076 at 50,000.00.
    expect(otherwise).toMatchObject({
      last: '2076-11-10',
      total: yuan('100000000') + yuan('50000') * 18_263,
    });
    // So the simple rate is that of the fee: 0.05 % × 365.
    expect(otherwise?.cost?.simple).toBeCloseTo(0.1825, 10);
    // Solved apart, by halving with 60 digits: 100,700,000.00 on 24 November 2026 against 599 × 166,666.66 on each 10th
    // from December, and 913,316,670.66 on the last.
    expect(otherwise?.cost?.byDates).toBeCloseTo(0.0541148547, 9);
  });

  it.each<[string, Terms]>([
    ['in 0 parts', { id: 'equal', parts: 0, firstDate }],
    ['in 601 parts', { id: 'equal', parts: 601, firstDate }],
    ['after half a month', { id: 'later', months: 0.5, parts: 2, firstDate }],
    ['where the low months pay all', { id: 'rising', months: 3, low: yuan('2880'), parts: 12, firstDate }],
    ['in one payment of nothing', { id: 'once', amount: fen(0), firstDate }],
    ['in one payment of more than is owed', { id: 'once', amount: yuan('8700.49'), firstDate }],
    ['by nothing a month', { id: 'minimum', amount: fen(0), firstDate }],
  ])('%s it throws', (_, terms) => expect(() => of(terms)).toThrow(RangeError));
});

describe('for any debt', () => {
  const anyDebt = fc.record({
    unpaid: fc.integer({ min: 1, max: 1_000_000_000 }).map(fen),
    dueDate: fc.integer({ min: -400, max: 60 }).map((n) => addDays(TODAY, n)),
    dailyRate: fc.constantFrom('0', '0.05', '0.065', '0.1'),
  });
  const months = fc.integer({ min: 1, max: 36 });
  const terms = fc.record({ months, parts: months, low: fc.integer({ min: 0, max: 100 }) });
  const first = fc.integer({ min: 1, max: 60 }).map((n): PlainDate => addDays(TODAY, n));

  const waysOf = (
    unpaid: Fen,
    { months, parts, low }: { months: number; parts: number; low: number },
    firstDate: PlainDate,
  ) =>
    [
      { id: 'equal', parts, firstDate },
      { id: 'later', months, parts, firstDate },
      // Some share of an equal part, so that something is left for the parts.
      { id: 'rising', months, parts, firstDate, low: fen(Math.floor(((unpaid - 1) / months / 101) * low)) },
    ] as const satisfies Terms[];

  it('parts are the principal to the fen, and with the fee on top all that is owed is paid', () => {
    fc.assert(
      fc.property(anyDebt, terms, first, (changed, given, firstDate) => {
        const { principal, fee } = owedOn({ ...debt, ...changed }, TODAY);
        for (const way of waysOf(changed.unpaid, given, firstDate)) {
          const { agreed, otherwise, waived } = of(way, changed);
          expect(sum(amounts(agreed))).toBe(principal);
          expect(agreed.total + waived).toBe(principal + fee);
          expect(agreed.owed.at(-1)).toBe(0);
          expect(otherwise?.left).toBe(0);
          expect(otherwise?.total).toBeGreaterThanOrEqual(principal + fee);
        }
      }),
    );
  });

  it('splitting the payments and solving them gives back the rate of the fee', () => {
    fc.assert(
      fc.property(terms, first, fc.constantFrom('0.05', '0.065', '0.1'), (given, firstDate, dailyRate) => {
        const unpaid = yuan('1000000');
        for (const way of waysOf(unpaid, given, firstDate)) {
          const { otherwise } = of(way, { unpaid, dailyRate, dueDate: addDays(TODAY, -1) });
          expect(otherwise?.cost?.simple).toBeCloseTo((Number(dailyRate) / 100) * 365, 4);
          const { perPeriod = Number.NaN } = otherwise?.cost ?? {};
          const worth = otherwise?.payments.reduce(
            (sum, { month, amount }) => sum + amount / (1 + perPeriod) ** month,
            0,
          );
          expect((worth ?? 0) / (unpaid * (1 + Number(dailyRate) / 100))).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('paying more a month never takes longer nor costs more', () => {
    const pay = fc.integer({ min: 10_000, max: 200_000 });
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (amount) => of({ id: 'minimum', amount: fen(amount), firstDate }).agreed,
        ) as [Outcome, Outcome];
        expect(more.payments.length).toBeLessThanOrEqual(less.payments.length);
        expect(more.left).toBeLessThanOrEqual(less.left);
        if (less.left === 0) expect(more.total).toBeLessThanOrEqual(less.total + less.payments.length);
      }),
      { numRuns: 40 },
    );
  });
});
