import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import {
  baseOf,
  type Debt,
  derivationOn,
  type Owed,
  owedInPlan,
  owedOn,
  type PaidPart,
  tomorrowAdds,
} from '../../../lib/debt/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';

const simple: Debt = {
  id: 'a',
  kind: 'huabei',
  unpaid: yuan('10000.00'),
  dueDate: '2026-03-10',
  dailyRate: '0.05',
};
const paid = (date: PlainDate, amount: string, id = date): PaidPart => ({ id, date, amount: yuan(amount) });
const figures = ({ principal, fee, total }: Owed) => [principal, fee, total];
const sums = (...texts: string[]) => texts.map(yuan);

describe('a rate for a month or a year is counted exactly by the day', () => {
  it.each<[string, Partial<Debt>, string]>([
    ['0.05 % a day', {}, '150.00'],
    ['18.25 % a year of 365 days', { dailyRate: '18.25', ratePer: 'year' }, '150.00'],
    ['18 % a year of 360 days', { dailyRate: '18', ratePer: 'year', dayBasis: 360 }, '150.00'],
    [
      '18 % a year of 365 days: 10,000 x 0.18 x 30 / 365 = 147.945',
      { dailyRate: '18', ratePer: 'year' },
      '147.95',
    ],
    ['1.5 % a month of 30 days', { dailyRate: '1.5', ratePer: 'month', dayBasis: 360 }, '150.00'],
    ['0', { dailyRate: '0', ratePer: 'year' }, '0.00'],
  ])('%s, 30 days', (_, more, fee) =>
    expect(owedOn({ ...simple, ...more }, '2026-04-09').fee).toBe(yuan(fee)),
  );
});

describe('the ends of what can be typed', () => {
  it.each<[string, Partial<Debt>, PlainDate, string]>([
    ['1 fen: half a fen is reached on day 1,000', { unpaid: fen(1) }, '2028-12-04', '0.01'],
    ['1 fen, the day before', { unpaid: fen(1) }, '2028-12-03', '0.00'],
    ['100 million, one year: 18.25 % of it', { unpaid: yuan('100000000') }, '2027-03-10', '18250000.00'],
    ['across 29 February: 366 days', { dueDate: '2027-03-10' }, '2028-03-10', '1830.00'],
    ['from 29 February: 1 day', { dueDate: '2028-02-29' }, '2028-03-01', '5.00'],
  ])('%s', (_, more, on, fee) => expect(owedOn({ ...simple, ...more }, on).fee).toBe(yuan(fee)));
});

describe('a penalty: 10,000.00, of it 200.00 billed interest, at 0.04 % a day times 1.5, 30 days', () => {
  const rule = { kind: 'penalty', multiple: '1.5', interest: yuan('200'), compound: false } as const;
  const debt: Debt = { ...simple, kind: 'jiebei', dailyRate: '14.6', ratePer: 'year', rule };
  const on = (more: Partial<Debt> = {}) => owedOn({ ...debt, ...more }, '2026-04-09');

  it('runs on the principal: 9,800 x 0.06 % x 30', () =>
    expect(figures(on())).toEqual(sums('10000', '176.40', '10176.40')));
  it('runs on the interest, too, where the contract compounds: 10,000 x 0.06 % x 30', () =>
    expect(figures(on({ rule: { ...rule, compound: true } }))).toEqual(sums('10000', '180', '10180')));
  it('a payment meets the penalty, then the interest, then the principal', () => {
    // 15 days: 88.20; of 400.00 then 200.00 interest and 111.80 principal; 9,688.20 x 0.06 % x 15 = 87.1938
    const { principal, interest, fee } = on({ payments: [paid('2026-03-25', '400')] });
    expect([principal, interest, fee]).toEqual(sums('9688.20', '0', '87.19'));
  });
});

describe('instalments: 1,000.00 of principal in 3 parts with 10.00 of fee left, due 31 January 2027', () => {
  const rule = { kind: 'instalment', parts: 3, fee: yuan('10'), taken: 'spread' } as const;
  const debt: Debt = { ...simple, unpaid: yuan('1000'), dueDate: '2027-01-31', rule };

  it('before the first: all of it, 336.66 next, two fees to come', () =>
    expect(owedOn(debt, '2027-01-31')).toEqual({
      principal: yuan('1010'),
      interest: yuan('10'),
      laterFees: yuan('6.67'),
      fee: 0,
      total: yuan('1010'),
      daysLate: 0,
      daysLeft: 0,
      late: false,
      dueDate: '2027-01-31',
      dueNow: yuan('336.66'), // 333.33 + 3.33
    }));

  it('late with one part, the fee runs on its principal: 333.33 x 0.05 % x 28 = 4.66662', () =>
    expect(owedOn(debt, '2027-02-28')).toMatchObject({
      fee: yuan('4.67'),
      daysLate: 28,
      total: yuan('1014.67'),
    }));

  it('the second is due on 28 February, the third on 31 March', () => {
    const lines = derivationOn(debt, '2027-04-01').filter((line) => line.kind === 'accrued');
    expect(lines.map(({ from, to, on, fee }) => [from, to, on, fee])).toEqual([
      ['2027-02-01', '2027-02-28', 33_333, 467],
      ['2027-03-01', '2027-03-31', 66_666, 1033], // 4.66662 + 10.33323 = 14.99985, so 15.00 - 4.67
      ['2027-04-01', '2027-04-01', 100_000, 50],
    ]);
  });

  it('with the first part paid in time nothing is late, and the second is next', () =>
    expect(owedOn({ ...debt, payments: [paid('2027-01-31', '336.66')] }, '2027-02-20')).toMatchObject({
      fee: 0,
      late: false,
      daysLeft: 8,
      dueDate: '2027-02-28',
      dueNow: yuan('336.66'),
      total: yuan('673.34'),
    }));

  it('a fee taken at once is due with the first part', () => {
    const once: Debt = { ...debt, rule: { ...rule, taken: 'once' } };
    expect(owedOn(once, '2027-01-20')).toMatchObject({
      dueNow: yuan('343.33'),
      laterFees: 0,
      total: yuan('1010'),
    });
    const after = owedOn({ ...once, payments: [paid('2027-01-31', '343.33')] }, '2027-02-01');
    expect(after).toMatchObject({ interest: 0, dueNow: yuan('333.33'), total: yuan('666.67') });
  });

  it('600 parts of 1 fen each can be paid off', () => {
    const long: Debt = { ...debt, unpaid: fen(600), rule: { ...rule, parts: 600, fee: fen(0) } };
    expect(owedOn(long, '2027-01-31').total).toBe(600);
    expect(owedOn({ ...long, payments: [paid('2027-01-31', '6.00')] }, '2077-01-31').total).toBe(0);
  });
});

describe('a minimum of 10 % of 10,000.00, the rest at 0.03 % a day', () => {
  const debt: Debt = { ...simple, kind: 'card', rule: { kind: 'minimum', share: '10', restRate: '0.03' } };
  const withMinimum: Debt = { ...debt, payments: [paid('2026-03-10', '1000')] };

  it('is what is to be paid next', () =>
    expect(owedOn(debt, '2026-03-01')).toMatchObject({ dueNow: yuan('1000'), total: yuan('10000') }));
  it('as a sum it is that sum, to the fen', () => {
    const rule = { kind: 'minimum', least: yuan('681.24'), restRate: '0.03' } as const;
    expect(owedOn({ ...debt, rule }, '2026-03-01').dueNow).toBe(yuan('681.24'));
    const short = owedOn({ ...debt, rule, payments: [paid('2026-03-10', '681.23')] }, '2026-03-11');
    expect(short).toMatchObject({ late: true, daysLate: 1 });
    expect(owedOn({ ...debt, rule, payments: [paid('2026-03-10', '681.24')] }, '2026-03-11').late).toBe(
      false,
    );
  });
  it('paid in time: 9,000 x 0.03 % x 20, not late, the rest due a month later', () =>
    expect(owedOn(withMinimum, '2026-03-30')).toMatchObject({
      fee: yuan('54'),
      late: false,
      dueDate: '2026-04-10',
      total: yuan('9054'),
    }));
  it('after the next due date the rest is late: 31 days at 0.03 %, 10 at 0.05 %', () =>
    expect(owedOn(withMinimum, '2026-04-20')).toMatchObject({
      fee: yuan('128.70'),
      late: true,
      daysLate: 10,
    }));
  it.each<[string, PaidPart]>([
    ['a day late', paid('2026-03-11', '1000')],
    ['a fen short', paid('2026-03-10', '999.99')],
  ])('%s, the whole bill is late', (_, payment) =>
    expect(owedOn({ ...debt, payments: [payment] }, '2026-03-30')).toMatchObject({
      late: true,
      daysLate: 20,
    }),
  );
});

it('paid off, nothing is late and tomorrow adds nothing', () => {
  const debt = { ...simple, payments: [paid('2026-03-30', '10100')] }; // 100.00 of fee, 10,000.00
  expect(owedOn(debt, '2026-04-09')).toMatchObject({ total: 0, late: false, daysLate: 0, dueNow: 0 });
  expect(tomorrowAdds(debt, '2026-04-09')).toBe(0);
});

it('the lines of 10,000.00 with two payments, by hand', () => {
  const payments = [paid('2026-04-09', '100'), paid('2026-03-30', '1000')];
  expect(derivationOn({ ...simple, payments }, addDays('2026-04-09', 2))).toEqual([
    {
      kind: 'accrued',
      from: '2026-03-11',
      to: '2026-03-30',
      days: 20,
      on: 1_000_000,
      fee: 10_000,
      daily: fiveInTenThousand,
    },
    { kind: 'paid', date: '2026-03-30', amount: 100_000, toFee: 10_000, toOwed: 90_000, over: 0 },
    {
      kind: 'accrued',
      from: '2026-03-31',
      to: '2026-04-09',
      days: 10,
      on: 910_000,
      fee: 4550,
      daily: fiveInTenThousand,
    },
    { kind: 'paid', date: '2026-04-09', amount: 10_000, toFee: 4550, toOwed: 5450, over: 0 },
    {
      kind: 'accrued',
      from: '2026-04-10',
      to: '2026-04-11',
      days: 2,
      on: 904_550,
      fee: 905,
      daily: fiveInTenThousand,
    },
  ]);
});
const fiveInTenThousand = { num: 1n, den: 2000n, per: 'day' };

describe('what a plan divides', () => {
  const minimum: Debt = {
    ...simple,
    unpaid: yuan('5000'),
    dueDate: '2026-11-10',
    rule: { kind: 'minimum', share: '10', restRate: '0.05' },
    payments: [paid('2026-11-08', '500')],
  };
  const divided = (debt: Debt, on: PlainDate) => figures(owedInPlan(debt, on));

  it('once the minimum was paid, the interest of 14 days too, and nothing is let go: 4,500.00 and 31.50', () => {
    expect(figures(owedOn(minimum, '2026-11-24'))).toEqual(sums('4500', '31.50', '4531.50'));
    expect(divided(minimum, '2026-11-24')).toEqual(sums('4531.50', '0', '4531.50'));
    expect(baseOf(owedInPlan(minimum, '2026-11-24'))).toBe('账单');
  });

  it('is, of a late debt, what was billed: the fee is asked to be let go', () => {
    const late = { ...minimum, payments: [] };
    expect(divided(late, '2026-11-24')).toEqual(sums('5000', '35', '5035'));
    expect(baseOf(owedInPlan(late, '2026-11-24'))).toBe('本金');
  });
});
