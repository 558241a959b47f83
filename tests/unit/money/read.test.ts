import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate, readCount, readRate, readYuan } from '../../../lib/money/index.ts';

describe('a sum typed into a field', () => {
  it.each([
    ['8640', 864000],
    [' 8640.5 ', 864050],
    ['8,640.00', 864000],
    ['８，６４０．００', 864000],
    ['８６４０。５', 864050],
    ['¥8640', 864000],
    ['￥ 8,640.00', 864000],
    ['8640元', 864000],
    ['8640.00 元', 864000],
    ['1 234 567.89', 123456789],
    ['　100　', 10000],
    ['0', 0],
    ['-0.00', 0],
    ['007', 700],
    ['100,000,000.00', 10_000_000_000],
    ['1.2万', 1_200_000],
    ['１．２万元', 1_200_000],
    ['￥1.2 万', 1_200_000],
    ['1.2w', 1_200_000],
    ['8k', 800_000],
    ['8千', 800_000],
    ['8千块', 800_000],
    ['1万2', 1_200_000],
    ['1w2', 1_200_000],
    ['1万2千', 1_200_000],
    ['1万2千5', 1_250_000],
    ['1万500', 1_050_000],
    ['1万零50', 1_005_000],
    ['3千5', 350_000],
    ['3千500', 350_000],
    ['3百50', 35_000],
    ['1.2345万', 1_234_500],
    ['0.123456万', 123_456],
    ['1.5千', 150_000],
    ['1千万', 1_000_000_000],
    ['八千', 800_000],
    ['两千块钱', 200_000],
    ['一万二', 1_200_000],
    ['一万两千', 1_200_000],
    ['八千六百四十', 864_000],
    ['八千六百四', 864_000],
    ['八千零四十', 804_000],
    ['一万零五', 1_000_500],
    ['一万零五百', 1_050_000],
    ['一百零五', 10_500],
    ['十二', 1_200],
    ['二十', 2_000],
    ['一百一十五', 11_500],
    ['十万', 10_000_000],
    ['十二万三千四百五十六', 12_345_600],
  ])('"%s" is %d fen', (text, fen) => expect(readYuan(text)).toEqual({ fen }));

  it.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['abc', 'notANumber'],
    ['八千多', 'notANumber'],
    ['七八千', 'notANumber'],
    ['一万二三', 'notANumber'],
    ['1万50', 'notANumber'],
    ['1万20000', 'notANumber'],
    ['1.2万5', 'notANumber'],
    ['1万1万', 'notANumber'],
    ['万', 'notANumber'],
    ['百', 'notANumber'],
    ['1,2万', 'notANumber'],
    ['1 2万', 'notANumber'],
    ['不知道', 'notANumber'],
    ['十'.repeat(10_000), 'notANumber'],
    ['1.2345678万', 'threeDecimals'],
    ['1万1万万', 'notANumber'],
    ['100001千', 'tooLarge'],
    ['1.1亿', 'notANumber'],
    ['8²', 'notANumber'],
    ['1,2', 'notANumber'],
    ['12,34', 'notANumber'],
    ['1,2345', 'notANumber'],
    ['12 34', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['1.', 'notANumber'],
    ['¥', 'notANumber'],
    ['--1', 'notANumber'],
    ['1e5', 'notANumber'],
    ['1.234', 'threeDecimals'],
    ['-1', 'negative'],
    ['−0.01', 'negative'],
    ['-￥5', 'negative'],
    ['￥-5', 'negative'],
    ['－５元', 'negative'],
    ['100000000.01', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
  ])('"%s" is refused as %s', (text, problem) => expect(readYuan(text)).toEqual({ problem }));
});

describe('a rate typed into a field that asks for per cent', () => {
  it.each([
    ['0.05', '0.05'],
    ['0.05%', '0.05'],
    ['０．０５％', '0.05'],
    [' 0.050 % ', '0.05'],
    ['00.0365', '0.0365'],
    ['0', '0'],
    ['-0', '0'],
    ['0.00', '0'],
    ['18.25', '18.25'],
    ['100', '100'],
    ['10.0', '10'],
  ])('"%s" is %s per cent', (text, percent) => expect(readRate(text)).toEqual({ percent }));

  it.each([
    ['', 'empty'],
    ['%', 'notANumber'],
    ['万分之五', 'notANumber'],
    ['0.05%%', 'notANumber'],
    ['5‰', 'notANumber'],
    ['1,0', 'notANumber'],
    ['-0.05', 'negative'],
    ['100.0001', 'tooLarge'],
    [`0.${'1'.repeat(21)}`, 'manyDecimals'],
    [`0.${'1'.repeat(3000)}%`, 'manyDecimals'],
    ['9'.repeat(400), 'tooLarge'],
  ])('"%s" is refused as %s', (text, problem) => expect(readRate(text)).toEqual({ problem }));
});

describe('a number of instalments typed into a field', () => {
  const limits = { min: 1, max: 60 };
  it.each([
    ['12', 12],
    [' １２ ', 12],
    ['06', 6],
    ['1', 1],
    ['60', 60],
  ])('"%s" is %d', (text, count) => expect(readCount(text, limits)).toEqual({ count }));

  it.each([
    ['', 'empty'],
    ['1.5', 'notANumber'],
    ['十二', 'notANumber'],
    ['0', 'tooSmall'],
    ['-3', 'tooSmall'],
    ['61', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
  ])('"%s" is refused as %s', (text, problem) => expect(readCount(text, limits)).toEqual({ problem }));
});

it('whatever is typed, the fields answer and never throw', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-−¥￥0-9０-９.,。，元% ]{0,12}$/),
    fc.stringMatching(/^[0-9.零一两三九十百千万wk ]{0,12}$/),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const sum = readYuan(text);
      if ('fen' in sum) expect(sum.fen).toBeGreaterThanOrEqual(0);
      const typedRate = readRate(text);
      if ('percent' in typedRate) {
        expect(() => rate(`${typedRate.percent}%`, 'day')).not.toThrow();
        expect(readRate(typedRate.percent)).toEqual(typedRate);
      }
      const count = readCount(text, { min: 1, max: 60 });
      if ('count' in count) expect(Number.isInteger(count.count)).toBe(true);
    }),
  );
});
