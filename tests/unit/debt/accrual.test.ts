import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import { accruedFee } from '../../../lib/debt/index.ts';
import { type Fen, fen, rate, yuan } from '../../../lib/money/index.ts';

const daily = rate('0.05%', 'day');

it.each<{ unpaid: string; dueDate: PlainDate; asOf: PlainDate; fee: string; because: string }>([
  {
    unpaid: '10000.00',
    dueDate: '2026-03-10',
    asOf: '2026-04-09',
    fee: '150.00',
    because: 'published example',
  },
  {
    unpaid: '5000.00',
    dueDate: '2026-03-10',
    asOf: '2026-04-09',
    fee: '75.00',
    because: 'published example',
  },
  {
    unpaid: '8640.00',
    dueDate: '2026-11-10',
    asOf: '2026-11-24',
    fee: '60.48',
    because: 'by hand: 14 x 4.32',
  },
  {
    unpaid: '11.60',
    dueDate: '2026-03-10',
    asOf: '2026-04-04',
    fee: '0.15',
    because: 'by hand: 0.145, half up',
  },
  {
    unpaid: '10000.00',
    dueDate: '2026-03-10',
    asOf: '2026-03-10',
    fee: '0.00',
    because: 'the due date costs nothing',
  },
  {
    unpaid: '10000.00',
    dueDate: '2026-03-10',
    asOf: '2026-03-11',
    fee: '5.00',
    because: 'the first day late',
  },
  {
    unpaid: '10000.00',
    dueDate: '2028-02-28',
    asOf: '2028-03-01',
    fee: '10.00',
    because: '29 February counts',
  },
])('$unpaid due $dueDate costs $fee until $asOf: $because', ({ unpaid, dueDate, asOf, fee }) => {
  expect(accruedFee({ unpaid: yuan(unpaid), daily, dueDate, asOf })).toBe(yuan(fee));
});

describe('throws rather than give a wrong sum', () => {
  const good = { unpaid: yuan('100'), daily, dueDate: '2026-11-10', asOf: '2026-11-24' } as const;
  it.each([
    { because: 'nothing is unpaid', accrual: { ...good, unpaid: fen(0) } },
    { because: 'less than nothing is unpaid', accrual: { ...good, unpaid: fen(-1) } },
    { because: 'it is not due yet', accrual: { ...good, asOf: '2026-11-09' as const } },
    { because: 'there is no such day', accrual: { ...good, asOf: '2026-11-31' as const } },
    { because: 'the rate is per year', accrual: { ...good, daily: rate('18.25%', 'year') } },
  ])('$because', ({ accrual }) => expect(() => accruedFee(accrual)).toThrow(RangeError));
});

describe('for any sum, rate and day', () => {
  const unpaid = fc.integer({ min: 1, max: 10_000_000_000 }).map(fen);
  const millionths = fc.nat(2000); // of 1, a day: up to 0.2 %
  const days = fc.nat(4000);
  const feeOn = (unpaid: Fen, millionths: number, days: number) =>
    accruedFee({
      unpaid,
      daily: rate(`0.${String(millionths).padStart(6, '0')}`, 'day'),
      dueDate: '2026-11-10',
      asOf: addDays('2026-11-10', days),
    });

  it('is the exact product, rounded half up', () => {
    fc.assert(
      fc.property(unpaid, millionths, days, (unpaid, millionths, days) => {
        const exact = BigInt(unpaid) * BigInt(millionths) * BigInt(days); // millionths of a fen
        expect(BigInt(feeOn(unpaid, millionths, days))).toBe((exact + 500_000n) / 1_000_000n);
      }),
    );
  });

  it('one more day, one more fen or a higher rate never costs less', () => {
    fc.assert(
      fc.property(unpaid, millionths, days, (unpaid, millionths, days) => {
        const fee = feeOn(unpaid, millionths, days);
        expect(feeOn(unpaid, millionths, days + 1)).toBeGreaterThanOrEqual(fee);
        expect(feeOn(fen(unpaid + 1), millionths, days)).toBeGreaterThanOrEqual(fee);
        expect(feeOn(unpaid, millionths + 1, days)).toBeGreaterThanOrEqual(fee);
      }),
    );
  });
});
