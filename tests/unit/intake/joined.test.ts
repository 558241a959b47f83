import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../lib/agreement/index.ts';
import { joined, readBillWithPlaces } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const one = '【借呗】您的方案：合计9,600元，分12期，每期8';
const two = '00元，首期2026年12月10日，免手续费。';
const whole = `${one}${two}`;

describe('a long message whose parts were pasted in any order is one', () => {
  it.each([
    ['in order', `(1/2)${one}\n(2/2)${two}`],
    ['the second first', `(2/2)${two}\n(1/2)${one}`],
    ['on one line', `（2/2）${two}（1/2）${one}`],
    ['the marks at the end', `${two}（2/2）\n${one}（1/2）`],
    ['the marks at the end, on one line', `${two}(2/2) ${one}(1/2)`],
    ['in order, the marks at the end', `${one}[1/2]\n${two}[2/2]`],
    ['without brackets', `2/2 ${'元，首期2026年12月10日，免手续费。'}\n1/2 ${one}00`],
    ['signed twice, behind the mark', `【2/2】【借呗】${two}\n【1/2】${one}`],
    ['signed twice, before the mark', `【借呗】(2/2)${two}\n【借呗】(1/2)${one.slice(4)}`],
    ['上 and 下', `（下）${two}\n（上）${one}`],
    ['three', `(3/3)费。\n(1/3)${one}\n(2/3)${two.slice(0, -2)}`],
    ['goes on, the second first', `（续）${two}\n${one}`],
    ['goes on, signed, the second first', `【借呗】（续）${two}\n\n${one}`],
    ['goes on', `${one}\n（续）${two}`],
    ['behind the last message', `（接上条）${two}\n${one}`],
  ])('%s', (_, text) => {
    expect(joined(text).text).toBe(whole);
    expect(readAgreement(text, today)).toMatchObject({
      terms: { total: yuan('9600'), parts: 12, perPart: yuan('800'), firstDate: '2026-12-10' },
      sender: '借呗',
      signed: true,
      doubts: [],
    });
  });
});

describe('what is no part of a message stays as it was', () => {
  it.each([
    ['one part of two', `(2/2)${two}`],
    ['two of three', `(2/3)${two}\n(1/3)${one}`],
    ['one part twice', `(1/2)${one}\n(1/2)${one}\n(2/2)${two}`],
    ['a share', `${whole}减免(1/2)，另(2/2)照付。`],
    ['days in a list', '还款日：12月10日(1/2)、1月10日(2/2)，每期800元'],
    ['days of a bill', '消费明细\n11/2 超市 30元\n12/2 超市 50元'],
    ['上 and 下 of something else', '合同（上）见附件，（下）为还款计划，每期800元'],
    ['a contract that goes on', '借款合同（续）约定：每期800元'],
    ['it may be more than one', `（续）${two}\n${one}\n${one}`],
    ['pages', '第1/2页 还款协议\n每期800元\n第2/2页'],
    ['a list', `1. ${one}\n2. ${two}`],
    ['nothing of it', whole],
  ])('%s', (_, text) => expect(joined(text)).toEqual({ text }));
});

it('a sum that was cut off from its name is given it back: 12 parts of 600.00 behind 1,200.00 paid ahead', () => {
  const text = '(2/2)600元，首期12月10日。\n(1/2)【借呗】您的方案：首付1,200元，剩余分12期，每期';
  expect(readAgreement(text, today).terms).toEqual({
    down: yuan('1200'),
    parts: 12,
    perPart: yuan('600'),
    firstDate: '2026-12-10',
  });
});

it('each figure is shown where it was pasted', () => {
  const text = '(2/2)费用60.48元，还款日11月10日。\n(1/2)【花呗】您的账单已逾期14天，应还8,640.00元，逾期';
  const bill = readBillWithPlaces(text, today);
  expect(bill).toMatchObject({
    creditor: '花呗',
    overdue: yuan('8640'),
    fee: yuan('60.48'),
    dueDate: '2026-11-10',
  });
  const at = (field: keyof typeof bill.places) =>
    text.slice(bill.places[field]?.start, bill.places[field]?.end);
  expect([at('creditor'), at('overdue'), at('fee'), at('dueDate')]).toEqual([
    '花呗',
    '8,640.00元',
    '60.48元',
    '11月10日',
  ]);
});
