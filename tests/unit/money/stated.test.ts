import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, type RatePer, rate, readStated, statedPer, timesRate } from '../../../lib/money/index.ts';

describe('a rate as a contract words it', () => {
  it.each<[string, string, RatePer | undefined]>([
    ['0.05', '0.05', undefined],
    ['0.05%', '0.05', undefined],
    ['０．０５％', '0.05', undefined],
    ['万分之五', '0.05', undefined],
    ['万分之 5', '0.05', undefined],
    ['万分之4.5', '0.045', undefined],
    ['万五', '0.05', undefined],
    ['万5', '0.05', undefined],
    ['日息万5', '0.05', 'day'],
    ['日息万分之五', '0.05', 'day'],
    ['日利率 0.05 %', '0.05', 'day'],
    ['每天0.05%', '0.05', 'day'],
    ['0.05%/天', '0.05', 'day'],
    ['千分之七点三', '0.73', undefined],
    ['千分之十二', '1.2', undefined],
    ['0.5‰', '0.05', undefined],
    ['5‱', '0.05', undefined],
    ['百分之十八点二五', '18.25', undefined],
    ['百分之二十四', '24', undefined],
    ['年利率18.25%', '18.25', 'year'],
    ['年利率１８．２５％', '18.25', 'year'],
    ['年化利率：18.25%', '18.25', 'year'],
    ['年化 18.25%', '18.25', 'year'],
    ['月费率0.73%', '0.73', 'month'],
    ['每月 0.73%', '0.73', 'month'],
    ['月利率千分之八', '0.8', 'month'],
    ['0%', '0', undefined],
    ['100%', '100', undefined],
  ])('%s is %s %%, per %s', (text, percent, per) =>
    expect(readStated(text)).toEqual(per ? { percent, per } : { percent }),
  );

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['五分', 'notANumber'],
    ['年利率', 'notANumber'],
    ['万分之', 'notANumber'],
    ['万分之几', 'notANumber'],
    ['万分之五%', 'notANumber'],
    ['万分之五六', 'notANumber'],
    ['利率 abc', 'notANumber'],
    ['0.05.1', 'notANumber'],
    ['-0.05', 'negative'],
    ['日利率-0.05%', 'negative'],
    ['100.01%', 'tooLarge'],
    ['千分之 1001', 'tooLarge'],
  ])('"%s" is none: %s', (text, problem) => expect(readStated(text)).toEqual({ problem }));

  it('throws nothing, whatever is typed', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readStated(text))));
});

describe('the same rate for another time, exact', () => {
  it.each<[string, RatePer, 360 | 365, RatePer, string]>([
    ['18.25', 'year', 365, 'day', '0.0005'], // 18.25 / 365
    ['18', 'year', 360, 'day', '0.0005'], // 18 / 360
    ['0.05', 'day', 365, 'year', '0.1825'],
    ['0.05', 'day', 360, 'year', '0.18'],
    ['0.73', 'month', 365, 'year', '0.0876'], // 12 months
    ['0.73', 'month', 365, 'day', '0.00024'], // 8.76 / 365
    ['0.9', 'month', 360, 'day', '0.0003'], // 0.9 / 30
    ['0', 'year', 365, 'day', '0'],
  ])('%s %% a %s of %d days is per %s %s', (percent, per, basis, wanted, is) =>
    expect(statedPer({ percent, per, basis }, wanted)).toEqual(rate(is, wanted)),
  );

  it('14.6 % a year is 0.04 % a day, half as much again 0.06 %', () =>
    expect(timesRate(statedPer({ percent: '14.6', per: 'year', basis: 365 }, 'day'), '1.5')).toEqual(
      rate('0.06%', 'day'),
    ));

  it('there and back is the rate itself', () => {
    const pers = fc.constantFrom<RatePer>('day', 'month', 'year');
    fc.assert(
      fc.property(
        fc.nat(10_000),
        pers,
        pers,
        fc.constantFrom(360 as const, 365 as const),
        (n, per, other, basis) => {
          const stated = { percent: String(n / 100), per, basis };
          const there = statedPer(stated, other);
          // back: a unit has as many parts as 1 % of it, stated per the other
          const back = statedPer({ percent: '1', per: other, basis }, per);
          expect(there.num * back.num * 100n * 10_000n).toBe(BigInt(n) * there.den * back.den);
        },
      ),
    );
  });
});

describe('in per cent', () => {
  it.each([
    ['0.05%', '0.05'],
    ['18.25%', '18.25'],
    ['0', '0'],
    ['1', '100'],
    ['0.000001%', '0.000001'],
  ])('%s is %s', (text, is) => expect(percentOf(rate(text, 'day'))).toEqual({ text: is, exact: true }));

  it('a rate without end is cut to four figures, half up', () => {
    expect(percentOf({ num: 18n, den: 36_500n })).toEqual({ text: '0.04932', exact: false }); // 0.0493150…
    expect(percentOf({ num: 2n, den: 3n })).toEqual({ text: '66.67', exact: false });
  });
});
