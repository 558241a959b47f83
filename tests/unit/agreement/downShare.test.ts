import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');

/** 8,640.00: 20 % ahead are 1,728.00; the other 6,912.00 in 12 parts are 576.00 each. */
const withShare: Recorded = {
  ...agreed,
  terms: { ...agreed.terms, down: yuan('1728'), downBy: '2026-12-01', perPart: yuan('576') },
};
const rest = '余下分12期，每期576元，首期12月10日，手续费0元。';

describe('what is paid ahead, told as a share of the sum', () => {
  it.each([
    ['of a total', `【花呗】分期方案：总额8640元，首付20%，12月1日前付清，${rest}`],
    ['of what is owed', `【花呗】您的欠款8,640.00元，首付比例20%，请于12月1日前存入，${rest}`],
    ['in tenths', `【花呗】欠款8640元，12月1日前先付两成，${rest}`],
    ['in words', `【花呗】欠款8640元，首付百分之二十，于12月1日前支付，${rest}`],
    ['with the share that is left', `【花呗】总额8640元，12月1日前首付20%，余下80%分12期，${rest}`],
    [
      'with what it comes to',
      `【花呗】欠款8640元，首付20%（1728元）于12月1日前支付，剩余6912元分12期，${rest}`,
    ],
  ])('%s, is set against what was said', (_, text) => {
    const found = match(read(text), withShare);
    expect(found.items.filter(({ state }) => state === 'different')).toEqual([]);
    expect(read(text).terms).toMatchObject({ total: yuan('8640'), down: yuan('1728'), downBy: '2026-12-01' });
    expect(found.settled).toBe(true);
  });

  it('is a difference where nothing was said of it, told as worked out', () => {
    // 30 % of 8,640.00 are 2,592.00; the other 6,048.00 in 12 parts are 504.00 each.
    const text = '【花呗】总额8640元，首付30%，余下分12期，每期504元，首期12月10日，手续费0元。';
    expect(match(read(text), agreed).toSend.map(({ words }) => words)).toContain(
      '11月24日工号 8023 在电话里没说要先付，照短信写的算，是先付 2,592.00 元。请您更正。',
    );
  });

  it('is read by somebody where it is not the sum beside it, or no sum at all', () => {
    const other = `【花呗】总额8640元，首付30%（1728元）于12月1日前支付，${rest}`;
    expect(read(other).doubts.map(({ words }) => words)).toContain('首付30%（1728元）于12月1日前支付');
    expect(read(`【花呗】欠款8640元，首付不低于30%，${rest}`).terms.down).toBeUndefined();
  });
});

it('what is paid on a day before the rest is divided is paid ahead', () => {
  // 1,728.00 and 12 of 576.00 are 8,640.00.
  const text = `【花呗】欠款总额8640元，您于12月1日支付1728元，余款分12期，每期576元，首期12月10日，手续费0元。`;
  expect(read(text).terms).toMatchObject({ total: yuan('8640'), down: yuan('1728'), downBy: '2026-12-01' });
  expect(match(read(text), withShare).settled).toBe(true);
});
