import { expect, it } from 'vitest';
import { scamSigns } from '../../../lib/scam/index.ts';
import { readTexts } from '../../fit/texts.ts';

type Held = ReturnType<typeof readTexts>;
const isHarmless = ({ labels }: Held[number]) => labels[0] === '-';
const shown = (texts: Held) => texts.filter(({ text }) => scamSigns(text).length > 0).length;
const sets = [
  {
    file: 'held/scam.tsv',
    what: '19 of 20 frauds show a sign, 1 of 15 others',
    found: 0.95,
    accused: 1 / 15,
  },
  {
    file: 'held/scam-hard.tsv',
    what: '87 of 100 frauds show a sign, 1 of 6 others',
    found: 0.87,
    accused: 1 / 6,
  },
];

it.each(sets)('of $file, from which nothing was learned, $what at most', ({ file, found, accused }) => {
  const held = readTexts(file);
  const frauds = held.filter((one) => !isHarmless(one));
  const others = held.filter(isHarmless);
  console.info(
    `scamSigns, ${file}: ${shown(frauds)} of ${frauds.length}, ${shown(others)} of ${others.length} others`,
  );
  expect(shown(frauds) / frauds.length).toBeGreaterThanOrEqual(found);
  expect(shown(others) / others.length).toBeLessThanOrEqual(accused);
});

it('a fraud that begins like a bill is one', () => {
  const bill = '【招商银行】您尾号3381的信用卡11月账单1,280.00元，到期还款日12月05日。';
  const signs = scamSigns(`${bill}已逾期，请转账至指定个人账户，户名刘某。`).map(({ sign }) => sign);
  expect(signs).toContain('collect.account');
  expect(scamSigns(bill)).toEqual([]);
});

it('a long text without a stop is quoted by a part', () => {
  for (const { quote } of scamSigns('内部渠道包你停息挂账先交服务费加我微信办'.repeat(40)))
    expect(quote.length).toBeLessThanOrEqual(80);
});
