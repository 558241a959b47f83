import { describe, expect, it } from 'vitest';
import { isFeeOnce } from '../../../lib/agreement/feeOnce.ts';
import { readAgreement } from '../../../lib/agreement/index.ts';

const read = (text: string) => readAgreement(text, '2026-11-24');
const rows = '1 2026-12-10 720.00元\n2 2027-01-10 720.00元\n3 2027-02-10 720.00元';

describe('the rows of a table', () => {
  it.each(['分3期还清', '共3期', '分三期'])('may be all, where their number stands beside them: %s', (told) =>
    expect(read(`方案已生效，${told}。\n${rows}`).listed).toBeUndefined(),
  );

  it('are as many as were pasted, where it does not', () =>
    expect(read(`方案已生效。\n${rows}`).listed).toBe(true));
});

describe('a fee', () => {
  it.each([
    '手续费10元随首期起每期收',
    '手续费10元，从首期起收取',
    '手续费20元，不支持一次性支付',
    '手续费20元，逾期则一次性收取全部',
  ])('is not taken once: %s', (text) => expect(isFeeOnce(text)).toBe(false));

  it.each(['手续费86元随首期收取', '手续费300元（一次性收取）'])('is taken once: %s', (text) =>
    expect(isFeeOnce(text)).toBe(true),
  );
});

describe('what ends is not always the plan', () => {
  const plan = '方案：共12期，每期720元，12月10日首期。';
  it.each(['您的自动还款协议因账户异常已终止', '您的征信异议申请不符合受理条件'])('%s', (text) =>
    expect(read(`${plan}${text}`).doubts.some(({ off }) => off)).toBe(false),
  );

  it.each(['您的方案没有批', '我行不同意'])('%s', (text) =>
    expect(read(`${plan}${text}`).doubts.some(({ off }) => off === 'refused')).toBe(true),
  );

  it('a plan for the first six of its twelve parts is asked about', () =>
    expect(read(`${plan}前6期按此执行。`).doubts.length).toBeGreaterThan(0));

  // From 10 December 2026 the twelfth part is due on 10 November 2027.
  it.each(['方案执行至2027年5月10日', '2027年5月10日前还清'])(
    'an end before the last part is asked about: %s',
    (text) => expect(read(`${plan}${text}。`).doubts.length).toBeGreaterThan(0),
  );

  it('the day of the last part is its end', () =>
    expect(read(`${plan}方案执行至2027年11月10日。`).doubts).toEqual(read(plan).doubts));
});

it('0手续费 before a table is no head of its column', () =>
  expect(read(`方案已生效，不收手续费，分3期还清。\n${rows}`).terms.fee).not.toBe(72_000));
