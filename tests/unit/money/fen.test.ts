import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen, formatYuan, readYuan, sum, yuan } from '../../../lib/money/index.ts';

describe('a sum written as yuan', () => {
  it.each([
    { text: '8640', is: 864000 },
    { text: '8640.5', is: 864050 },
    { text: '8640.00', is: 864000 },
    { text: '8,640.00', is: 864000 },
    { text: '1,234,567.89', is: 123456789 },
    { text: '0.07', is: 7 },
    { text: '-1.00', is: -100 },
    { text: '-0.00', is: 0 },
    { text: '0.29', is: 29 }, // as a float, 0.29 x 100 is 28.999...
  ])('$text is $is fen', ({ text, is }) => expect(yuan(text)).toBe(is));

  it.each(['', 'abc', '1.234', '1,2', '12,34', '1.', '.5', '1e3', ' 1', '--1', '90071992547409.92', '１'])(
    'throws for "%s"',
    (text) => expect(() => yuan(text)).toThrow(RangeError),
  );
});

it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('there are no %s fen', (n) =>
  expect(() => fen(n)).toThrow(RangeError),
);

it.each([
  [864000, '8,640.00'],
  [7, '0.07'],
  [0, '0.00'],
  [-0, '0.00'],
  [100000000_00, '100,000,000.00'],
  [-100, '−1.00'],
  [-5, '−0.05'],
])('%d fen are shown as %s', (n, text) => expect(formatYuan(fen(n))).toBe(text));

it('adds sums, and nothing to 0', () => {
  expect(sum([fen(1), fen(2), fen(-5)])).toBe(-2);
  expect(sum([])).toBe(0);
});

it('what is shown is what was meant, below zero too', () => {
  const check = (n: Fen) => void expect(yuan(formatYuan(n).replace('−', '-'))).toBe(n);
  fc.assert(fc.property(fc.maxSafeInteger().map(fen), check));
});

it('what is shown can be pasted back into a field', () => {
  const check = (n: Fen) => void expect(readYuan(`￥${formatYuan(n)}`)).toEqual({ fen: n });
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000_000 }).map(fen), check));
});
