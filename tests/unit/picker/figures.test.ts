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
  ])('"%s": none, %s', (text) => expect(amounts(text)).toEqual([]));
});

describe('what a line of a page offers as a day', () => {
  it.each([
    ['本期还款日 11月10日', ['2026-11-10']],
    ['2026-12-06 前还', ['2026-12-06']],
    ['10-28', ['2026-10-28']],
    ['1月5日', ['2027-01-05']],
    ['每月10日还款', []],
    ['8,640.00', []],
  ])('"%s": %j', (text, found) => expect(dates(text)).toEqual(found));
});
