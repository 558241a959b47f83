import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASE_FEE,
  caseFee,
  caseFeeParts,
  courtFees,
  enforcementFee,
  paymentOrderFee,
} from '../../../lib/court/index.ts';
import { fen, formatYuan, percentOf, yuan } from '../../../lib/money/index.ts';

describe('the fee for a lawsuit, worked out by hand', () => {
  it.each([
    ['0.01', '50.00', 'the least there is'],
    ['8640.00', '50.00', 'below the first line'],
    ['9999.99', '50.00', 'one fen below 10,000'],
    ['10000.00', '50.00', 'at 10,000'],
    ['10000.01', '50.00', 'one fen above: 0.025 fen more'],
    ['10000.19', '50.00', '19 fen above: 0.475 fen more'],
    ['10000.20', '50.01', '20 fen above: 0.5 fen more, half up'],
    ['50000.00', '1050.00', '50 + 40,000 x 2.5 %'],
    ['99999.99', '2300.00', 'one fen below 100,000: 2,299.99975'],
    ['99999.79', '2299.99', '21 fen below: 2,299.99475'],
    ['100000.00', '2300.00', '50 + 90,000 x 2.5 %'],
    ['100000.01', '2300.00', 'one fen above: 0.02 fen more'],
    ['100000.25', '2300.01', '25 fen above: 0.5 fen more, half up'],
    ['199999.99', '4300.00', 'one fen below 200,000'],
    ['199999.74', '4299.99', '26 fen below: 4,299.9948'],
    ['200000.00', '4300.00', '2,300 + 100,000 x 2 %'],
    ['200000.01', '4300.00', 'one fen above'],
    ['200000.34', '4300.01', '34 fen above: 0.51 fen more'],
    ['499999.99', '8800.00', 'one fen below 500,000'],
    ['499999.66', '8799.99', '34 fen below: 8,799.9949'],
    ['500000.00', '8800.00', '4,300 + 300,000 x 1.5 %'],
    ['500000.01', '8800.00', 'one fen above'],
    ['500000.50', '8800.01', '50 fen above: 0.5 fen more, half up'],
    ['999999.99', '13800.00', 'one fen below 1,000,000'],
    ['999999.49', '13799.99', '51 fen below: 13,799.9949'],
    ['1000000.00', '13800.00', '8,800 + 500,000 x 1 %'],
    ['1000000.01', '13800.00', 'one fen above'],
    ['1999999.99', '22800.00', 'one fen below 2,000,000'],
    ['2000000.00', '22800.00', '13,800 + 1,000,000 x 0.9 %'],
    ['2000000.01', '22800.00', 'one fen above'],
    ['4999999.99', '46800.00', 'one fen below 5,000,000'],
    ['5000000.00', '46800.00', '22,800 + 3,000,000 x 0.8 %'],
    ['5000000.01', '46800.00', 'one fen above'],
    ['9999999.99', '81800.00', 'one fen below 10,000,000'],
    ['10000000.00', '81800.00', '46,800 + 5,000,000 x 0.7 %'],
    ['10000000.01', '81800.00', 'one fen above'],
    ['19999999.99', '141800.00', 'one fen below 20,000,000'],
    ['20000000.00', '141800.00', '81,800 + 10,000,000 x 0.6 %'],
    ['20000000.01', '141800.00', 'one fen above'],
    ['100000000.00', '541800.00', '141,800 + 80,000,000 x 0.5 %'],
  ])('%s: %s (%s)', (claim, fee) => expect(caseFee(yuan(claim))).toBe(yuan(fee)));

  it.each([
    ['9999.99', '25.00', 'half of 50'],
    ['10000.00', '25.00', 'half of 50'],
    ['10000.20', '25.00', 'half of 50.005 is 25.0025: not half of 50.01'],
    ['10000.40', '25.01', 'half of 50.01 is 25.005, half up'],
    ['8640.00', '25.00', 'a small bill'],
    ['100000.00', '1150.00', 'half of 2,300'],
    ['500000.00', '4400.00', 'half of 8,800'],
    ['1000000.00', '6900.00', 'half of 13,800'],
  ])('halved, %s: %s (%s)', (claim, fee) => expect(caseFee(yuan(claim), 'halved')).toBe(yuan(fee)));

  it.each([0, -1, -1_000_000])('a claim of %i fen is none', (claim) => {
    for (const fee of [caseFee, paymentOrderFee, enforcementFee])
      expect(() => fee(fen(claim))).toThrow(RangeError);
    expect(() => caseFee(fen(claim), 'halved')).toThrow(RangeError);
    expect(courtFees(fen(claim))).toEqual({ problem: 'nothing' });
  });
});

describe('the other fees, worked out by hand', () => {
  it.each([
    ['8640.00', '16.67', '50 / 3'],
    ['10000.00', '16.67', '50 / 3'],
    ['50000.00', '350.00', '1,050 / 3'],
    ['100000.00', '766.67', '2,300 / 3'],
    ['200000.00', '1433.33', '4,300 / 3'],
  ])('a payment order for %s: %s (%s)', (claim, fee) => expect(paymentOrderFee(yuan(claim))).toBe(yuan(fee)));

  it.each([
    ['9999.99', '50.00', 'one fen below 10,000'],
    ['10000.00', '50.00', 'at 10,000'],
    ['10000.01', '50.00', 'one fen above: 0.015 fen more'],
    ['10000.34', '50.01', '34 fen above: 0.51 fen more'],
    ['50000.00', '650.00', '50 + 40,000 x 1.5 %'],
    ['499999.99', '7400.00', 'one fen below 500,000'],
    ['500000.00', '7400.00', '50 + 490,000 x 1.5 %'],
    ['500000.01', '7400.00', 'one fen above'],
    ['500000.50', '7400.01', '50 fen above: 0.5 fen more, half up'],
    ['5000000.00', '52400.00', '7,400 + 4,500,000 x 1 %'],
  ])('enforcing %s: %s (%s)', (claim, fee) => expect(enforcementFee(yuan(claim))).toBe(yuan(fee)));

  it('above 5,000,000 no rule of ours says what enforcing costs', () => {
    expect(enforcementFee(yuan('5000000.01'))).toBeUndefined();
    expect(courtFees(yuan('5000000.01'))).toMatchObject({ full: yuan('46800'), enforcement: undefined });
  });

  it('all at once', () =>
    expect(courtFees(yuan('50000'))).toEqual({
      full: yuan('1050'),
      halved: yuan('525'),
      paymentOrder: yuan('350'),
      enforcement: yuan('650'),
    }));
});

/** Sums that are likely to lie at a line, too. */
const claims = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000_000 }),
  fc
    .tuple(fc.constantFrom(1e6, 1e7, 2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9), fc.integer({ min: -300, max: 300 }))
    .map(([line, off]) => line + off),
);

/** In units of which a fen has 6,000, every bracket is whole, and half and a third of it: another way to the fee. */
const UNIT = 6_000n;
function feeInUnits(claim: bigint): bigint {
  // From the highest line down, each rate in thousandths on what is above it.
  const lines: [bigint, bigint][] = [
    [2_000_000_000n, 5n],
    [1_000_000_000n, 6n],
    [500_000_000n, 7n],
    [200_000_000n, 8n],
    [100_000_000n, 9n],
    [50_000_000n, 10n],
    [20_000_000n, 15n],
    [10_000_000n, 20n],
    [1_000_000n, 25n],
  ];
  let [fee, rest] = [5_000n * UNIT, claim];
  for (const [line, thousandths] of lines)
    if (rest > line) {
      fee += ((rest - line) * thousandths * UNIT) / 1000n;
      rest = line;
    }
  return fee;
}

const halfUp = (units: bigint, unit: bigint) => Number((2n * units + unit) / (2n * unit));

it.each([
  ['10000.00', []],
  ['10000.01', ['0.01 x 2.5%']],
  ['123456.78', ['90,000.00 x 2.5%', '23,456.78 x 2%']],
  [
    '30000000.00',
    '90,000.00 x 2.5%, 100,000.00 x 2%, 300,000.00 x 1.5%, 500,000.00 x 1%, 1,000,000.00 x 0.9%, 3,000,000.00 x 0.8%, 5,000,000.00 x 0.7%, 10,000,000.00 x 0.6%, 10,000,000.00 x 0.5%'.split(
      ', ',
    ),
  ],
])('the fee for %s is shown as 50.00 and these parts', (claim, parts) => {
  expect(formatYuan(BASE_FEE)).toBe('50.00');
  const shown = caseFeeParts(yuan(claim)).map(
    ({ part, rate }) => `${formatYuan(part)} x ${percentOf(rate).text}%`,
  );
  expect(shown).toEqual(parts);
});

describe('for any sum', () => {
  it('is the sum over the brackets, rounded half up once', () =>
    fc.assert(
      fc.property(claims, (claim) => {
        const units = feeInUnits(BigInt(claim));
        expect(caseFee(fen(claim))).toBe(halfUp(units, UNIT));
        expect(caseFee(fen(claim), 'halved')).toBe(halfUp(units, 2n * UNIT));
        expect(paymentOrderFee(fen(claim))).toBe(halfUp(units, 3n * UNIT));
      }),
    ));

  it('never falls as the sum grows', () =>
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 100_000 }), (claim, more) => {
        for (const fee of [caseFee, paymentOrderFee])
          expect(fee(fen(claim + more))).toBeGreaterThanOrEqual(fee(fen(claim)));
        expect(enforcementFee(fen(claim + more)) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          enforcementFee(fen(claim)) ?? 0,
        );
      }),
    ));

  it.each([
    ['10000.01', '100000.00', 25n, -20_000n],
    ['100000.01', '200000.00', 20n, 30_000n],
    ['200000.01', '500000.00', 15n, 130_000n],
    ['500000.01', '1000000.00', 10n, 380_000n],
  ])('from %s to %s it is what the quick formula of the courts says', (from, to, thousandths, plus) =>
    fc.assert(
      fc.property(fc.integer({ min: yuan(from), max: yuan(to) }), (claim) => {
        const quick = BigInt(claim) * thousandths + plus * 1000n;
        expect(caseFee(fen(claim))).toBe(halfUp(quick, 1000n));
      }),
    ),
  );
});
