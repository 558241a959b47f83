import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../entrypoints/picker/figure.ts';

const today = '2026-11-24';
const amounts = (text: string) => figuresIn(text, { kind: 'amount', today }).map((found) => found.text);
const dates = (text: string) => figuresIn(text, { kind: 'date', today }).map((found) => found.text);

describe('what a line of a page offers as a sum', () => {
  it.each([
    ['本期应还 8,640.55', ['8,640.55']],
    ['￥８，６４０．００', ['8,640.00']],
    ['额度 1.23万元', ['12,300.00']],
    ['应还 8640', ['8,640.00']],
    ['上期 326.40 本期 1,501.00', ['326.40', '1,501.00']],
    ['已还 0.00 元', ['0.00']],
    ['还了 86 元', ['86.00']],
    ['額度 1.2萬元', ['12,000.00']],
    ['額度 120萬元', ['1,200,000.00']],
    ['8,640圓', ['8,640.00']],
    ['捌仟陸佰肆拾元整', ['8,640.00']],
    ['應還 8,640.00 - 花唄', ['8,640.00']],
    ['¥ 8 640.00', ['8,640.00']],
    ['应还 8 640.00', ['8,640.00']],
    ['11-10 640.00', ['640.00']],
    ['23:58 640.00', ['640.00']],
    ['尾号 3304 640.00', ['640.00']],
    ['326.40 640.00', ['326.40', '640.00']],
    ['1,234 640.00', ['1,234.00', '640.00']],
    ['应还 8,640.00，点此还款', ['8,640.00']],
    ['还 8,640.00？', ['8,640.00']],
    ['每期 230.00×12', ['230.00']],
  ])('"%s": %j', (text, found) => expect(amounts(text)).toEqual(found));

  it.each([
    ['8,64055', 'decimals that are raised: neither 64,055 nor 8'],
    ['1.234.50', 'no sum'],
    ['5', 'a wheel of a counter'],
    ['12', 'a count'],
    ['９', 'a wheel in full width'],
    ['11月10日', 'a day'],
    ['0.05%', 'a rate'],
    ['尾号 3304', 'a card'],
    ['-25.00', 'what came back'],
    ['50.00-', 'the minus behind it'],
    ['8,640.00 -', 'the minus apart'],
    ['８，６４０．００－', 'the minus in full width'],
    ['50.00−', 'a minus in type'],
    ['1.50億元', 'hundreds of millions'],
    ['640.00 €', 'other money, its sign behind'],
    ['640.00 CR', 'a credit'],
    ['—640.00', 'a minus as a dash'],
    ['￥8,***.00', 'masked within'],
    ['8,640.**', 'its decimals masked'],
    ['118,＊＊＊', 'masked in full width'],
    ['••640.00', 'masked in front'],
    ['118…', 'cut off'],
    ["8'640.00", 'thousands by an apostrophe'],
    ['8,640·55', 'a raised point'],
    ['8,640⁵⁵', 'raised decimals'],
  ])('"%s": none, %s', (text) => expect(amounts(text)).toEqual([]));
});

it.each(['港幣 8,640.00', '日元 ¥12,000 JPY', 'HK$ 988.00'])(
  'of "%s", other money, pointing says so',
  (text) => expect(amounts(text)).toEqual(['']),
);

describe('thousands that a blank sets apart are never read in part', () => {
  it.each([
    '12 345.67',
    '8 640.00',
    '８ ６４０．００',
    '8 640',
    '12\u00a0345.67',
    '123 456.78',
    '326 640.00 元',
  ])('"%s"', (text) => expect(amounts(text).filter((sum) => sum !== '')).toEqual([]));

  it('and pointing at it says so', () => expect(amounts('12 345.67')).toEqual(['']));
});

describe('what a line of a page offers as a day', () => {
  it.each([
    ['本期还款日 11月10日', ['2026-11-10']],
    ['2026-12-06 前还', ['2026-12-06']],
    ['10-28', ['2026-10-28']],
    ['1月5日', ['2027-01-05']],
    ['11月10號', ['2026-11-10']],
    ['每月10日还款', []],
    ['8,640.00', []],
  ])('"%s": %j', (text, found) => expect(dates(text)).toEqual(found));
});
