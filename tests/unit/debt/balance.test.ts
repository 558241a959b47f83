import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import { accruedFee, balanceOn, type Payment } from '../../../lib/debt/index.ts';
import { fen, rate, yuan } from '../../../lib/money/index.ts';

const daily = rate('0.05%', 'day');
const dueDate = '2026-11-10';
const paid = (date: PlainDate, amount: string): Payment => ({ date, amount: yuan(amount) });

describe('10,000.00 due 2026-11-10, 5.00 a day', () => {
  it.each<{ when: string; payments: Payment[]; asOf: PlainDate; principal: string; fee: string }>([
    { when: 'nothing is paid', payments: [], asOf: '2026-12-10', principal: '10000', fee: '150' },
    { when: 'it is not due yet', payments: [], asOf: '2026-11-01', principal: '10000', fee: '0' },
    { when: 'it is due today', payments: [], asOf: '2026-11-10', principal: '10000', fee: '0' },
    {
      when: 'a payment before the due date cuts the principal: 20 days of 4.00',
      payments: [paid('2026-11-01', '2000')],
      asOf: '2026-11-30',
      principal: '8000',
      fee: '80',
    },
    {
      when: 'a payment on the due date does so too',
      payments: [paid('2026-11-10', '2000')],
      asOf: '2026-11-30',
      principal: '8000',
      fee: '80',
    },
    {
      when: 'a payment meets 100.00 of fee first, then the principal: 10 days of 4.55 follow',
      payments: [paid('2026-11-30', '1000')],
      asOf: '2026-12-10',
      principal: '9100',
      fee: '45.50',
    },
    {
      when: 'a payment below the fee leaves the principal: 100 - 60 + 50',
      payments: [paid('2026-11-30', '60')],
      asOf: '2026-12-10',
      principal: '10000',
      fee: '90',
    },
    {
      when: 'payments come unsorted: 100 and 900 to fee and principal, then 45.50 of fee and 54.50',
      payments: [paid('2026-12-10', '100'), paid('2026-11-30', '1000')],
      asOf: '2026-12-10',
      principal: '9045.50',
      fee: '0',
    },
    {
      when: 'a payment of a later day is ignored',
      payments: [paid('2026-12-01', '5000')],
      asOf: '2026-11-30',
      principal: '10000',
      fee: '100',
    },
    {
      when: 'a surplus is dropped',
      payments: [paid('2026-11-30', '99999')],
      asOf: '2026-12-30',
      principal: '0',
      fee: '0',
    },
  ])('$when', ({ payments, asOf, principal, fee }) => {
    expect(balanceOn({ unpaid: yuan('10000'), daily, dueDate, payments }, asOf)).toEqual({
      principal: yuan(principal),
      fee: yuan(fee),
    });
  });
});

describe('parts of a fen, 8.70 unpaid: 0.435 fen a day', () => {
  const on = (asOf: PlainDate, ...payments: Payment[]) =>
    balanceOn({ unpaid: yuan('8.70'), daily, dueDate, payments }, asOf);

  it('are carried unrounded: after 4 days 1.74 fen, 1 is paid, after 6 days 1.61 are left', () =>
    expect(on('2026-11-16', paid('2026-11-14', '0.01'))).toEqual({ principal: 870, fee: 2 }));

  it('are dropped when the fee as rounded is paid: 1.74 fen for 2, then 2 days of 0.435', () =>
    expect(on('2026-11-16', paid('2026-11-14', '0.02'))).toEqual({ principal: 870, fee: 1 }));

  it('are dropped as well when the rounded fee is 0: 0.435 fen for nothing, then 0.43', () =>
    expect(on('2026-11-12', paid('2026-11-11', '0.10'))).toEqual({ principal: 860, fee: 0 }));
});

describe('throws rather than give a wrong sum', () => {
  const good = { unpaid: yuan('100'), daily, dueDate, payments: [] } as const;
  it.each([
    { because: 'less than nothing unpaid', account: { ...good, unpaid: fen(-1) } },
    { because: 'a payment of 0', account: { ...good, payments: [paid('2026-11-20', '0')] } },
    { because: 'a payment below 0', account: { ...good, payments: [paid('2026-11-20', '-1')] } },
    { because: 'a payment of 0 even later', account: { ...good, payments: [paid('2027-11-20', '0')] } },
    { because: 'a payment on no day', account: { ...good, payments: [paid('2026-11-31', '1')] } },
    { because: 'a rate per month', account: { ...good, daily: rate('1%', 'month') } },
  ])('$because', ({ account }) => expect(() => balanceOn(account, '2026-11-24')).toThrow(RangeError));

  it('no such day', () => expect(() => balanceOn(good, '2026-11-31')).toThrow(RangeError));
});

it('nothing unpaid stays nothing', () =>
  expect(balanceOn({ unpaid: fen(0), daily, dueDate, payments: [] }, '2027-11-10')).toEqual({
    principal: 0,
    fee: 0,
  }));

/** Day n is n days after the due date; rates in millionths a day. Written apart from the product. */
type Case = { unpaid: number; millionths: number; payments: { day: number; amount: number }[]; asOf: number };

const cases: fc.Arbitrary<Case> = fc.record({
  unpaid: fc.oneof(fc.nat(2000), fc.nat(5_000_000)),
  millionths: fc.oneof(fc.constant(500), fc.nat(3000)),
  payments: fc.array(
    fc.record({
      day: fc.integer({ min: -20, max: 120 }),
      amount: fc.oneof(fc.nat(30), fc.nat(100_000)).map((n) => n + 1),
    }),
    { maxLength: 6 },
  ),
  asOf: fc.integer({ min: -20, max: 120 }),
});

/** Walks day by day, in whole millionths of a fen, where the product jumps between payments. */
function dayByDay({ unpaid, millionths, payments, asOf }: Case) {
  const unit = 1_000_000n;
  let principal = BigInt(unpaid);
  let fee = 0n;
  for (let day = -20; day <= asOf; day++) {
    if (day > 0) fee += principal * BigInt(millionths);
    for (const { amount } of payments.filter((payment) => payment.day === day)) {
      const rounded = (fee + unit / 2n) / unit;
      const left = BigInt(amount) - rounded;
      fee = left < 0n ? fee - BigInt(amount) * unit : 0n;
      if (left > 0n) principal = principal > left ? principal - left : 0n;
    }
  }
  return { principal: Number(principal), fee: Number((fee + unit / 2n) / unit) };
}

function byProduct({ unpaid, millionths, payments, asOf }: Case) {
  const account = {
    unpaid: fen(unpaid),
    daily: rate(`0.${String(millionths).padStart(6, '0')}`, 'day'),
    dueDate,
    payments: payments.map(({ day, amount }) => ({ date: addDays(dueDate, day), amount: fen(amount) })),
  } as const;
  return balanceOn(account, addDays(dueDate, asOf));
}

describe('for any debt and payments', () => {
  it('is what counting day by day gives', () => {
    fc.assert(
      fc.property(cases, (given) => void expect(byProduct(given)).toEqual(dayByDay(given))),
      { numRuns: 500 },
    );
  });

  it('is never below zero, and paying never leaves more', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { principal, fee } = byProduct(given);
        expect(Math.min(principal, fee)).toBeGreaterThanOrEqual(0);
        const unpaidSum = byProduct({ ...given, payments: [] });
        expect(principal + fee).toBeLessThanOrEqual(unpaidSum.principal + unpaidSum.fee);
      }),
    );
  });

  it('without payments agrees with accruedFee', () => {
    fc.assert(
      fc.property(cases, ({ unpaid, asOf }) => {
        const [sum, date] = [fen(unpaid + 1), addDays(dueDate, Math.abs(asOf))];
        const fee = accruedFee({ unpaid: sum, daily, dueDate, asOf: date });
        expect(balanceOn({ unpaid: sum, daily, dueDate, payments: [] }, date)).toEqual({
          principal: sum,
          fee,
        });
      }),
    );
  });
});
