import { describe, expect, it } from 'vitest';
import { knownLoans } from '../../../components/agreement/loans.ts';
import { match, readAgreement, recordedIn } from '../../../lib/agreement/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../../lib/record/index.ts';
import { huabei } from '../casefile/example.ts';

/** 8,640.00 due on 10 November; agreed on 24 November: 12 parts of 720.00 from 10 December on. */
const terms: AgreedTerms = {
  ...{ total: yuan('8640'), upfront: yuan('0'), waived: yuan('0') },
  ...{ parts: 12, perPart: yuan('720'), lastPart: yuan('720'), firstDate: '2026-12-10' },
};
const call: CallRecord = {
  ...{ id: 'c', kind: 'outgoing', startedAt: Date.UTC(2026, 10, 24, 2), outcome: 'agreed', debt: 'd1' },
  ...{ who: '', staff: '', demanded: '', pledges: [] },
  events: [{ id: '1', at: 1, kind: 'heard', words: '同意', agrees: 'first', terms }],
};
const loan = (id: string, unpaid: string, name?: string, more: Partial<Debt> = {}): Debt => ({
  ...huabei,
  ...{ id, kind: 'jiebei', unpaid: yuan(unpaid), ...(name && { name }) },
  ...more,
});

/** Which other debts a paper names, where the call was about the first of these. */
function othersIn(text: string, [debt, ...others]: readonly [Debt, ...Debt[]]) {
  const loans = knownLoans(Object.fromEntries([debt, ...others].map((one) => [one.id, one])), call, debt);
  const recorded = recordedIn(call, { debt, plan: undefined, loans });
  if (!recorded) throw new Error('nothing agreed');
  return match(readAgreement(text, '2026-11-25'), recorded);
}

const two = [loan('d1', '8640', '合同尾号1203'), loan('d2', '5000', '合同尾号8816')] as const;
const unnamed = [loan('d1', '8640'), loan('d2', '5000')] as const;
const dated = [loan('d1', '8640', '3月10日借的'), loan('d2', '8640', '2025年5月2日借的')] as const;
const alike = [loan('d1', '8640', '尾号1203'), loan('d2', '8640', '尾号8816')] as const;
const cards = [
  loan('d1', '8640', '1203', { kind: 'card' }),
  loan('d2', '8640', '8816', { kind: 'card' }),
] as const;
const SAME = '合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。';

describe('a paper about another loan is told, and does not settle this one', () => {
  it.each([
    ['another contract', '【借呗】您合同尾号8816的借款，分10期，每期500元，首期12月10日。', two],
    ['the same plan under another number', `【借呗】您尾号8816的借款方案：${SAME}`, alike],
    ['the number in full', `【借呗】借据号JB20258816：${SAME}`, alike],
    ['a card of another number', `【招商银行】您尾号8816的信用卡分期方案：${SAME}`, cards],
    ['another principal', '【借呗】您的借款本金5,000.00元，分10期，每期500元，首期12月10日。', unnamed],
    ['another sum in all', '【借呗】您的方案：合计5,000.00元，分10期，每期500.00元，首期12月10日。', unnamed],
    ['another day on which it was lent', `【借呗】您2025年5月2日的借款，方案：${SAME}`, dated],
    ['the day by its label', `【借呗】借款日期：2025-05-02。${SAME}`, dated],
  ] as const)('%s', (_, text, debts) => {
    const { others, settled } = othersIn(text, debts);
    expect(others).toEqual(['d2']);
    expect(settled).toBe(false);
  });

  it('the same paper about this loan settles it', () =>
    expect(othersIn(`【借呗】您尾号1203的借款方案：${SAME}`, alike)).toMatchObject({
      others: [],
      settled: true,
    }));
});

describe('where nothing tells, nothing is said', () => {
  it.each([
    ['as agreed', `【借呗】您的方案：${SAME}`, two],
    ['the number of this one', `【借呗】您合同尾号1203的借款，${SAME}`, two],
    [
      'of two, one that no debt has',
      `【借呗】您尾号8816、尾号4471的借款合并办理，合计20,640元。`,
      [loan('d1', '8640'), two[1]],
    ],
    [
      'what another lender is owed',
      '【借呗】您的借款本金5,000元，分10期，每期500元，首期12月10日。',
      [unnamed[0], loan('d2', '5000', '招商银行', { kind: 'card' })],
    ],
    ['that another card has no part in it', `【借呗】您尾号8816的借款不包含在内。${SAME}`, two],
    ['both numbers', `【借呗】您合同尾号1203、尾号8816的借款合并办理，${SAME}`, two],
    ['a number that no debt has', `【借呗】您合同尾号4471的借款，${SAME}`, two],
    ['from the card of that number it is taken', `【借呗】${SAME}到期从您尾号8816的储蓄卡自动扣款。`, two],
    ['paid into an account of that number', `【借呗】${SAME}请提前存入尾号8816的账户。`, two],
    ['the telephone of that number', `【借呗】您尾号8816的手机已登记。${SAME}`, two],
    ['names without numbers', `【借呗】您合同尾号8816的借款，${SAME}`, unnamed],
    [
      'another total, that of no debt',
      '【借呗】您的方案：合计9,000元，分12期，每期750元，首期12月10日。',
      unnamed,
    ],
    [
      'what is paid ahead is as much as the other',
      `【借呗】先付5,000元，剩余3,640元分7期，每期520元，首期12月10日。`,
      unnamed,
    ],
    ['as much is let go', `【借呗】减免5,000元，${SAME}`, unnamed],
    ['the principal of this one', '【借呗】您的借款本金8,640元，分10期，每期864元，首期12月10日。', unnamed],
    [
      'both principals',
      '【借呗】借款本金8,640元，另一笔欠款5,000元，分10期，每期864元，首期12月10日。',
      unnamed,
    ],
    ['as agreed, with a sum of the other', `【借呗】剩余本金5,000元。${SAME}`, unnamed],
    ['two of one principal', '【借呗】您的借款本金8,640元，分10期，每期864元，首期12月10日。', alike],
    ['the day of the call', `【借呗】您于5月2日来电，${SAME}`, dated],
    [
      'the first day is that of the other',
      '【借呗】合计8,640元，分12期，每期720元，首期2027年5月2日。',
      dated,
    ],
    ['the day of this one', `【借呗】您3月10日的借款，${SAME}`, dated],
    ['a day that no debt has', `【借呗】您6月6日的借款，${SAME}`, dated],
  ] as const)('%s', (_, text, debts) => expect(othersIn(text, debts).others).toEqual([]));

  it('a call that names no debt may be about any', () => {
    const debts = { d1: two[0], d2: two[1] };
    expect(knownLoans(debts, { ...call, debt: undefined }, two[0])).toBeUndefined();
    expect(knownLoans(debts, call, undefined)).toBeUndefined();
  });

  it('the only debt there is', () =>
    expect(othersIn('【借呗】您合同尾号8816的借款，分10期，每期500元。', [two[0]]).others).toEqual([]));
});

describe('a paper of a card that the user has not written down', () => {
  const card = (text: string, name: string) =>
    othersIn(`【招商银行】${text}合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。`, [
      loan('d1', '8640', name, { kind: 'card' }),
    ]);

  it('is of another one by its last digits, and does not count', () =>
    expect(card('您尾号5417的信用卡分期方案：', '招商银行 3391')).toMatchObject({
      otherLender: '尾号 5417',
      settled: false,
    }));

  it.each([
    ['the card itself', '您尾号3391的信用卡分期方案：', '招商银行 3391'],
    ['the card that pays', '到期从您尾号5417的储蓄卡扣款，', '招商银行 3391'],
    ['both of them', '您尾号3391、尾号5417的信用卡分期方案：', '招商银行 3391'],
    ['a card, where none was written down', '您尾号5417的信用卡分期方案：', '招商银行'],
  ])('but not where it names %s', (_, text, name) => expect(card(text, name).otherLender).toBeUndefined());
});
