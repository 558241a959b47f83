import { describe, expect, it } from 'vitest';
import { readAmounts, readDates } from '../../../lib/intake/index.ts';

const amounts = (text: string) => readAmounts(text).map(({ amount }) => amount);

describe('a sum picked on a page', () => {
  it.each([
    ['8,640.00', 864000],
    ['8,640\n.00', 864000],
    ['8,640 .00', 864000],
    ['8,640. 00', 864000],
    ['¥8,640.00', 864000],
    ['￥ 8640', 864000],
    ['￥８，６４０．００', 864000],
    ['8640元', 864000],
    ['应还 95188', 9518800],
    ['我一共欠了95600', 9560000],
    ['合计95188', 9518800],
    ['三千块一直没还', 300000],
    ['一千块八折', 100000],
    ['¥95188', 9518800],
    ['95188元', 9518800],
    ['95,188', 9518800],
    ['95188.00', 9518800],
    ['一块一毛三 你先借我', 113],
    ['一块一毛三，你先借我', 113],
    ['一块一毛三分', 113],
    ['一块一毛三个月', 110],
    ['8640.5 元', 864050],
    ['人民币8640.00', 864000],
    ['RMB 8,640.00', 864000],
    ['CNY8640', 864000],
    ['1.2万元', 1200000],
    ['1.2萬元', 1200000],
    ['8.5萬', 8500000],
    ['陸拾圓整', 6000],
    ['3万2', 3200000],
    ['3万2千元', 3200000],
    ['1.23456万元', 1234560],
    ['3万', 3000000],
    ['5千元', 500000],
    ['捌仟陆佰肆拾元整', 864000],
    ['一万零五十元', 1005000],
    ['三百元五角', 30050],
    ['应还 8640', 864000],
    ['326.40', 32640],
    ['0.00', 0],
    ['（8,640.00）', 864000],
    ['\u200b8,640\u200b.00\u00a0元', 864000],
  ])('"%s" is %d fen', (text, fen) => expect(amounts(text)).toEqual([fen]));

  it.each([
    ['分 12 期', 'a count'],
    ['逾期 14 天', 'days'],
    ['0.05%', 'a rate'],
    ['18.25 %', 'a rate with a space'],
    ['万分之5', 'a rate in words'],
    ['0.5‰', 'a rate'],
    ['6.773', 'three decimals'],
    ['2026-11-10', 'a date'],
    ['2026.11.10', 'a date'],
    ['20261110', 'a date'],
    ['11月10日', 'a date'],
    ['11-10', 'a date'],
    ['23:58', 'a time'],
    ['尾号 3304', 'a card'],
    ['6217000012345678', 'a card in full'],
    ['订单号 1002003', 'a number of an order'],
    ['****.00', 'masked'],
    ['8***.00元', 'masked within'],
    ['XX元', 'masked'],
    ['8XX0元', 'masked within'],
    ['-25.00', 'below zero'],
    ['1000-2000元', 'a range'],
    ['¥1,200-¥1,500', 'a range'],
    ['1,00.00', 'no number'],
    ['95188', 'a service number'],
    ['官方客服 95555', 'another'],
    ['三千五元', 'said, not written'],
    ['三万五元', 'said, not written'],
    ['{{amount}}', 'a template'],
    ['', 'nothing'],
  ])('"%s" is none: %s', (text) => expect(amounts(text)).toEqual([]));

  it.each([
    '$120.00',
    'USD 120.50',
    'HK$ 988.00',
    '120.50 欧元',
    '120.00美元',
    '日元 ¥12,000 JPY',
    '¥12,000日元',
  ])('"%s" is one in other money, and not read', (text) => expect(amounts(text)).toEqual([undefined]));

  it('is in yuan where other money only begins the next line', () =>
    expect(amounts('8,640.00\n美元账单金额')).toEqual([864000]));

  it('stands where it is said to stand', () => {
    const text = '应还 ¥ 8,640 .00，最低 ８６４．００ 元';
    expect(readAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '¥ 8,640 .00',
      '８６４．００ 元',
    ]);
  });

  it('two that stand side by side are not joined', () =>
    expect(amounts('326.40 1,500.00')).toEqual([32640, 150000]));
});

describe('a date picked on a page', () => {
  const today = '2026-11-24';
  const dates = (text: string) => readDates(text, today).map(({ date }) => date);

  it.each([
    ['2026-11-10', '2026-11-10'],
    ['2026/1/5', '2026-01-05'],
    ['2026.11.10', '2026-11-10'],
    ['2026年11月10日', '2026-11-10'],
    ['26年11月10日', '2026-11-10'],
    ['20261110', '2026-11-10'],
    ['11月10日', '2026-11-10'],
    ['11 月 10 日', '2026-11-10'],
    ['１１月１０号', '2026-11-10'],
    ['十一月八日', '2026-11-08'],
    ['二〇二六年十二月三十一日', '2026-12-31'],
    ['11-10', '2026-11-10'],
    ['12/06', '2026-12-06'],
    ['1月5日', '2027-01-05'],
    ['5月27日', '2026-05-27'],
    ['5月24日', '2027-05-24'],
    ['本月25日', '2026-11-25'],
    ['次月8日', '2026-12-08'],
    ['下个月八号', '2026-12-08'],
    ['今日', '2026-11-24'],
    ['明天', '2026-11-25'],
    ['后天', '2026-11-26'],
  ])('"%s" is %s', (text, date) => expect(dates(text)).toEqual([date]));

  it.each([
    '2026-02-30',
    '13月1日',
    '2月30日',
    '每月20日',
    '20日',
    '第3/12期',
    '8,640.00',
    '1999-01-01',
    '3-6个月',
    '11月',
  ])('"%s" is none', (text) => expect(dates(text)).toEqual([]));

  it('29 February is of a year that has one', () => {
    expect(readDates('2月29日', '2027-12-01').map(({ date }) => date)).toEqual(['2028-02-29']);
    expect(readDates('2月29日', '2026-06-01')).toEqual([]);
  });

  it.each([
    ['2026-12-20', '1月5日', '2027-01-05'],
    ['2027-01-05', '12月25日', '2026-12-25'],
  ] as const)('on %s, %s is %s', (day, text, date) =>
    expect(readDates(text, day).map((found) => found.date)).toEqual([date]),
  );
});
