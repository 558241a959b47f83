import { expect, it } from 'vitest';
import { firstPayment, twoDays } from '../../../components/agreement/firstDay.ts';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from '../agreement/agreed.ts';

/** 60.48 by 1 December, then 12 × 720.00 from 10 December. */
const recorded: Recorded = {
  ...agreed,
  terms: { ...agreed.terms, total: yuan('8700.48'), down: yuan('60.48'), downBy: '2026-12-01' },
};
const PLAN = '【花呗】12月1日前付60.48元，剩余分12期，每期720.00元，免手续费，首期12月10日，合计8,700.48元。';
const days = (text: string, given = recorded) => {
  const paper = readAgreement(text, '2026-11-24');
  return twoDays(match(paper, given), paper, given.terms);
};

it.each([
  // 26日前 may leave out the 26th: the 25th is in time however it is meant.
  ['earlier, by a day that may not count', '11月26日前', { upTo: true, safe: '2026-11-25' }],
  ['earlier, with that day', '11月26日（含）前', { upTo: false, safe: '2026-11-26' }],
  ['later: the day of the call', '12月5日前', { paper: '2026-12-05', safe: '2026-12-01' }],
])('two days for the first payment are both told, with the safe one: %s', (_, by, wanted) =>
  expect(days(PLAN.replace('12月1日前', by))).toMatchObject({ call: '2026-12-01', ...wanted }),
);

it('of equal parts it is the day of the first', () => {
  const paper = '【花呗】合计8,640.00元，分12期，每期720.00元，免手续费，首期12月5日。';
  expect(days(paper, agreed)).toEqual({
    call: '2026-12-10',
    paper: '2026-12-05',
    upTo: false,
    safe: '2026-12-05',
  });
});

it('the same day, one that is in time, or none on paper is no second one', () => {
  expect(days(PLAN)).toBeUndefined();
  // 2日前 holds the 1st, however it is meant.
  expect(days(PLAN.replace('12月1日前', '12月2日前'))).toBeUndefined();
  expect(days('【花呗】分12期，每期720.00元。')).toBeUndefined();
  expect(firstPayment(recorded.terms)).toBe('2026-12-01');
  expect(firstPayment(agreed.terms)).toBe('2026-12-10');
});
