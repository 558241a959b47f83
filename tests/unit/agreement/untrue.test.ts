import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const settles = (text: string, call = agreed) => match(read(text), call).settled;
const sentences = (text: string, call = agreed) =>
  match(read(text), call).toSend.flatMap(({ items, words }) => (items.includes('feesStop') ? [] : [words]));

/** No sentence may say of a paper what it does not say. */
describe('a fee that is taken once is none of each part', () => {
  it.each(['手续费120元随第一期收取', '手续费120元（一次性）'])('%s', (fee) =>
    expect(sentences(`【花呗】合计8,640元，12期，每期720元，${fee}，首期12月10日。`)).toEqual([
      '11月24日工号 8023 在电话里没说要收手续费，短信写的是收一次 120.00 元。请您更正。',
    ]),
  );

  it('but one that is in each part is', () =>
    expect(sentences('【花呗】合计8,880元，12期，每期740元，含手续费20元，首期12月10日。')[0]).toContain(
      '短信写的是手续费 20.00 元，每期 740.00 元',
    ));
});

describe('what is paid ahead is read, and what is left of the sum is not all of it', () => {
  const call: Recorded = {
    ...agreed,
    terms: { ...agreed.terms, total: yuan('9640'), down: yuan('1000'), downBy: '2026-11-30' },
  };

  it.each([
    '【花呗】合计9,640元：先存入1,000元（11月30日当天及之前），其余8,640元分12期，每期720元，首期12月10日，0手续费',
    '【花呗】11月30日当天及之前归还1,000元，剩余8,640元自12月10日起分12期归还，每期720元，总计9,640元，不收手续费',
    '【花呗】请于11月30日当日或之前支付1,000元，余下8,640元分12期，每期720元，首期12月10日，总计9,640元，不收手续费',
  ])('%s', (text) => expect(settles(text, call)).toBe(true));

  it('and no total where only that is written', () => {
    const text =
      '【花呗】先存入1,200元（11月30日当天及之前），其余8,640元分12期，每期720元，首期12月10日，0手续费';
    expect(read(text).terms).toMatchObject({ down: yuan('1200'), downBy: '2026-11-30' });
    expect(sentences(text, call)[0]).toBe(
      '11月24日工号 8023 在电话里说先付 1,000.00 元，短信写的是 1,200.00 元。请您更正。',
    );
  });
});

describe('of one sum what is paid is what is left once some is let go of', () => {
  const call: Recorded = { ...agreed, terms: { ...agreed.terms, parts: 1, perPart: yuan('8640') } };

  it('after a sum that was owed', () =>
    expect(
      settles(
        '【花呗】您当前应还10,640元，同意减免2,000元，12月10日（含）前一次还清8,640元即结清，无手续费',
        call,
      ),
    ).toBe(true));

  it('whatever it is called', () =>
    expect(
      read('【花呗】待还总额10,640元，减免2,000元后，12月10日（含）前一笔付清8,640元，无手续费').terms,
    ).toMatchObject({ total: yuan('8640'), waived: yuan('2000') }));
});

describe('that fees go on, or that there are none, is read', () => {
  it.each(['期间利息正常计收', '逾期费用照常计算'])('%s', (words) =>
    expect(read(`【花呗】账单8,640元延期至12月10日，${words}。`).promises.feesStop).toMatchObject({
      says: false,
    }),
  );

  it('but not of being late', () =>
    expect(read('【花呗】分12期，逾期后利息正常计算。').promises.feesStop?.says).not.toBe(false));

  it.each(['我司不再另行收取手续费', '不会额外收取服务费'])('%s: is no charge, and needs no press', (words) =>
    expect(settles(`【花呗】合计8,640元，12期，每期720元，首期12月10日，${words}`)).toBe(true),
  );
});

it.each(['首期时间12.10', '首期12.10', '首次还款日期：12.10', '首个还款日12月10日'])(
  'the first day is read, and taken for no sum: %s',
  (day) => expect(settles(`【花呗】合计8640元，12期，每期720元，${day}，不收手续费`)).toBe(true),
);

it.each([
  [
    'units behind labels',
    '应还总额（元）：8,640.00\n期数（期）：12\n每期应还（元）：720.00\n首个还款日：2026-12-10\n手续费（元）：0.00【花呗】',
  ],
  [
    'each of them alike',
    '【花呗】分期金额：8640元；期数：12；各期均还720元；首期还款日：12月10日；年化利率0%',
  ],
  [
    'that there is money',
    '【花呗】合计8,640元，12期，每期720元，首期12月10日，免手续费。还款当日请保证账户余额足够。',
  ],
])('what honest lenders write is read: %s', (_, text) => expect(settles(text)).toBe(true));

it('a sum that is asked about is not told to be missing', () => {
  const words = sentences(
    '【花呗】办理金额8,640.00元，12期，每期本金720.00元，首期12月10日，分期手续费率0.5%/期，按期收取。',
  ).join('');
  expect(words).toContain('办理金额8,640.00元');
  expect(words).not.toContain('没写：合计');
});

it('a price for the end of it all, by a day, is one payment', () => {
  const call: Recorded = { ...agreed, terms: { ...agreed.terms, parts: 1, perPart: yuan('8640') } };
  const text = '【花呗】结清价8640元，付款截止2026年12月10日，手续费0。';
  expect(settles(text, call)).toBe(true);
});
