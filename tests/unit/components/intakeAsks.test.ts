import { describe, expect, it } from 'vitest';
import { clashIn } from '../../../components/intake/clash.ts';
import { keep } from '../../../components/intake/keep.ts';
import { missingIn } from '../../../components/intake/missing.ts';
import { partIn } from '../../../components/intake/parts.ts';
import type { View } from '../../../components/shell/view.ts';
import { emptyCase } from '../../../lib/casefile/index.ts';
import { isOverpaid } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../casefile/example.ts';
import { pasted } from './intakeMade.ts';

describe('days late and a day to pay by that do not go together', () => {
  const ahead = '【花呗】您的账单8,640.00元已逾期14天，还款日12月10日。';
  const more = '【花呗】您的账单8,640.00元已逾期30天，还款日11月10日。';

  it.each([
    ['a day to come', ahead],
    // On 24 November it was 14 days ago.
    ['more days than since', more],
  ])('%s: it is asked which is right', (_, text) => expect(missingIn(pasted(text))).toBe('day'));

  it('the day to come is right: then it is not late, and no fee is asked for', () => {
    const made = pasted(ahead, [], { day: 'dueDate' });
    expect(made).toMatchObject({ late: false, isAsked: false, said: { dueDate: '2026-12-10' } });
    expect(missingIn(made)).toBeUndefined();
  });

  it('the days are right: the day is 14 before 24 November', () => {
    const made = pasted(ahead, [], { day: 'daysOverdue', feeIn: 'no' });
    expect(made.said).toMatchObject({ dueDate: '2026-11-10', reckoned: 'byDays' });
    expect(missingIn(made)).toBeUndefined();
  });

  it('it is the debt of the day that is right', () => {
    expect(pasted(ahead, [huabei], { day: 'daysOverdue' }).stored).toBe(huabei);
    expect(missingIn(pasted(ahead, [huabei], { day: 'dueDate' }))).toBe('target');
    // 30 days before 24 November is 25 October.
    expect(missingIn(pasted(more, [huabei], { day: 'daysOverdue' }))).toBe('target');
    expect(pasted(more, [huabei], { day: 'dueDate' }).stored).toBe(huabei);
  });

  it.each([
    ['as many', 14],
    ['the due day counted', 15],
    ['an older message', 9],
  ])('%s: nothing is asked', (_, daysOverdue) =>
    expect(clashIn({ dueDate: '2026-11-10', daysOverdue }, '2026-11-24')).toBeUndefined(),
  );

  it('nor where the day was not said to be right, or it is said not to be late', () => {
    expect(missingIn(pasted(ahead, [], { ticks: 'overdue', feeIn: 'no' }))).toBeUndefined();
    expect(missingIn(pasted(ahead, [], { late: 'no' }))).toBeUndefined();
  });
});

describe('a debt like one that is stored', () => {
  const same = '【花呗】您的账单应还8,640.00元，还款日11月10日。';
  const typed = { feeIn: 'no', to: 'new' };

  it('is told where it would be a second one', () => {
    expect(pasted(same, [huabei], typed).hasTwin).toBe(true);
    expect(missingIn(pasted(same, [huabei], typed))).toBeUndefined();
  });

  it.each([
    ['it corrects that one', same, { feeIn: 'no' }],
    ['another sum', same.replace('8,640', '8,641'), typed],
    ['another day', same.replace('11月10日', '11月11日'), typed],
  ])('is not where %s', (_, text, fields) => expect(pasted(text, [huabei], fields).hasTwin).toBe(false));
});

it.each([
  ['您的分期账单第3/12期应还756.00元', { n: 3, rest: 9 }],
  ['第 3 期/共 12 期应还756.00元', { n: 3, rest: 9 }],
  ['第3期（共12期）应还756.00元', { n: 3, rest: 9 }],
  ['第12/12期应还756.00元', undefined],
  ['共12期，每期756.00元', undefined],
  ['第3/12期已还，剩余待还9,000.00元', undefined],
])('of %s more instalments follow: %o', (text, part) => expect(partIn(text)).toEqual(part));

it.each([
  ['【花呗】您的账单应还 -25.00 元，还款日12月8日', true],
  ['本期应还款额：-25.00', true],
  ['应还金额 ¥-25.00', true],
  ['应还 25.00 元，还款日12-08', false],
  ['本期应还：- 3200元', false],
  ['未还-3期', false],
  ['应还 25.00 元，客服 0571-2688', false],
])('%s: less than nothing is owed: %s', (text, is) => expect(isOverpaid(text)).toBe(is));

describe('8,640.00 are stored; 1,000.00 were paid, 7,640.00 are left', () => {
  const text = '【花呗】您已成功还款1,000.00元，剩余待还7,640.00元，还款日11月10日。';

  it('it is asked how it is noted, since the fee before the payment goes by the whole', () => {
    expect(pasted(text, [huabei])).toMatchObject({ paid: yuan('1000'), asksPaid: true });
    expect(missingIn(pasted(text, [huabei]))).toBe('paid');
  });

  it('as a payment nothing is asked of the fee, and only the payment goes into the form', () => {
    const made = pasted(text, [huabei], { paid: 'pay' });
    expect(missingIn(made)).toBeUndefined();
    const sent: unknown[] = [];
    const view = {
      file: { value: { ...emptyCase, debts: { d1: huabei } } } as unknown as View['file'],
      send: (change: unknown) => void sent.push(change),
      newId: () => 'new',
      now: () => 1,
    };
    expect(keep(view, made)).toMatchObject({ what: 'gaps', open: 'd1', gaps: ['哪天还的'] });
    expect(sent).toEqual([{ type: 'draftTyped', field: 'debt/d1.payAmount', text: '1,000.00' }]);
  });

  it.each([
    ['no debt is stored', text, []],
    ['no payment is told', '【花呗】您的账单剩余待还7,640.00元，还款日11月10日。', [huabei]],
    // 8,640.00 less 2,000.00 would be 6,640.00.
    ['it was paid over all', '【花呗】累计已还2,000.00元，剩余应还8,000.00元，还款日11月10日。', [huabei]],
    [
      'an earlier bill was paid',
      '【花呗】上期已还1,000.00元，本期剩余应还7,640.00元，还款日11月10日。',
      [huabei],
    ],
    ['as much is left as was stored', text, [{ ...huabei, unpaid: yuan('7640') }]],
  ])('not where %s', (_, told, debts) => expect(pasted(told, debts).asksPaid).toBe(false));
});
