import { expect, it } from 'vitest';
import { scamSigns } from '../../../lib/scam/index.ts';
import { readTexts } from '../../fit/texts.ts';

const held = readTexts('held/scam.tsv');
const isHarmless = ({ labels }: (typeof held)[number]) => labels[0] === '-';
const shown = (texts: typeof held) => texts.filter(({ text }) => scamSigns(text).length > 0).length;

it('of texts that nothing was learned from, 5 of 6 frauds show a sign, 1 of 11 others at most', () => {
  const frauds = held.filter((one) => !isHarmless(one));
  const others = held.filter(isHarmless);
  console.info(
    `scamSigns, held back: ${shown(frauds)} of ${frauds.length}, ${shown(others)} of ${others.length} others`,
  );
  expect(shown(frauds) / frauds.length).toBeGreaterThanOrEqual(5 / 6);
  expect(shown(others) / others.length).toBeLessThanOrEqual(1 / 11);
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
