import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  exactShare,
  fen,
  fraction,
  type Per,
  rate,
  roundHalfUp,
  share,
  yuan,
} from '../../../lib/money/index.ts';

describe('a rate', () => {
  it('is the same in per cent and as a fraction', () => {
    expect(rate('0.05%', 'day')).toEqual(rate('0.0005', 'day'));
    expect(rate('0.05%', 'day')).toEqual({ num: 1n, den: 2000n, per: 'day' });
    expect(rate('24%', 'year')).toEqual(rate('0.240', 'year'));
    expect(rate('0%', 'term')).toEqual({ num: 0n, den: 1n, per: 'term' });
  });

  it('keeps what it is per', () => expect(rate('1%', 'day')).not.toEqual(rate('1%', 'month')));

  it.each(['', '%', 'abc', '-1%', '-0.1', '1,000%', '1.', '.5%', '1%%', '5‰', ' 1%'])(
    'throws for "%s"',
    (text) => expect(() => rate(text, 'day')).toThrow(RangeError),
  );

  it('does not change with zeros behind, or with the sign %', () => {
    const text = fc.tuple(fc.nat(500), fc.nat(99_999)).map(([a, b]) => `${a}.${String(b).padStart(5, '0')}`);
    fc.assert(
      fc.property(text, fc.constantFrom<Per>('day', 'month', 'year', 'term'), (text, per) => {
        expect(rate(`${text}000`, per)).toEqual(rate(text, per));
        const { num, den } = rate(text, per);
        expect(rate(`${text}%`, per)).toEqual({ ...fraction(num, den * 100n), per });
      }),
    );
  });
});

describe('a share of a sum', () => {
  it.each([
    { of: '10000.00', daily: '0.05%', days: 30, is: '150.00', because: 'published example' },
    {
      of: '11.60',
      daily: '0.05%',
      days: 25,
      is: '0.15',
      because: 'by hand: 0.145, half up; a float says 0.14',
    },
    { of: '11.59', daily: '0.05%', days: 25, is: '0.14', because: 'by hand: 0.144875' },
    { of: '0.00', daily: '0.05%', days: 9, is: '0.00', because: 'nothing of nothing' },
    { of: '8640.00', daily: '0', days: 999, is: '0.00', because: 'a rate of 0 is valid' },
    { of: '-0.01', daily: '0.5', days: 1, is: '0.00', because: 'half a fen less goes up, to 0' },
    { of: '-0.03', daily: '0.5', days: 1, is: '-0.01', because: '-1.5 fen goes up, to -1' },
  ])('$of at $daily x $days is $is: $because', ({ of, daily, days, is }) =>
    expect(share(yuan(of), rate(daily, 'day'), days)).toBe(yuan(is)),
  );

  it.each([-1, 1.5, Number.NaN])('cannot be taken %d times', (times) =>
    expect(() => share(yuan('1'), rate('1%', 'day'), times)).toThrow(RangeError),
  );

  it('too large for a number throws, and is not rounded away', () =>
    expect(() => share(fen(2 ** 53 - 1), rate('200%', 'day'), 1)).toThrow(RangeError));

  it('is within half a fen of the exact one, and adds up exactly before rounding', () => {
    const rates = fc.nat(100_000).map((n) => rate(`0.${String(n).padStart(7, '0')}`, 'day'));
    const days = fc.nat(5000);
    fc.assert(
      fc.property(fc.nat(10_000_000_000).map(fen), rates, days, days, (amount, daily, a, b) => {
        const { num, den } = exactShare(amount, daily, a + b);
        expect(add(exactShare(amount, daily, a), exactShare(amount, daily, b))).toEqual({ num, den });
        const off = 2n * (BigInt(share(amount, daily, a + b)) * den - num);
        expect(off <= den && off > -den).toBe(true);
      }),
    );
  });
});

describe('a fraction', () => {
  it('is kept reduced', () => expect(fraction(-6n, 4n)).toEqual({ num: -3n, den: 2n }));
  it('has no denominator of 0 or less', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => fraction(1n, -2n)).toThrow(RangeError);
  });
  it.each([
    [1n, 2n, 1],
    [-1n, 2n, 0],
    [-3n, 2n, -1],
    [-5n, 3n, -2],
    [4n, 3n, 1],
  ])('%d/%d rounds to %d', (num, den, is) => expect(roundHalfUp(fraction(num, den))).toBe(is));
});
