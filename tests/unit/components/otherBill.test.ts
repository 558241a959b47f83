import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../components/intake/missing.ts';
import { whyOther } from '../../../components/intake/otherBill.ts';
import { after } from '../../../components/intake/whichDebt.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../casefile/example.ts';
import { pasted, today } from './intakeMade.ts';

const december = '【花呗】您的12月账单应还2,000.00元，还款日12月10日。';
const card: Debt = { ...huabei, id: 'c', kind: 'card', name: '招商银行', dueDate: '2026-12-05' };

describe('8,640.00 of 花呗 are overdue since 10 November', () => {
  it.each([
    ['a bill of the next month', december, '这条是 12 月的账单，记着的那笔 11月10日到期。'],
    [
      'one of the month before',
      '【花呗】您10月账单应还3,200.00元，还款日10月10日，已逾期。',
      '这条是 10 月的账单，记着的那笔 11月10日到期。',
    ],
    [
      'only its day tells',
      '【花呗】您的账单应还2,000.00元，还款日12月10日。',
      '这条 12月10日到期，记着的那笔 11月10日到期。',
    ],
    [
      'only its month tells',
      '【花呗】您的12月账单应还2,000.00元',
      '这条是 12 月的账单，记着的那笔 11月10日到期。',
    ],
    // Of 1月 the nearest is that of the next year: 2027.
    [
      'over the new year',
      '【花呗】您的1月账单应还2,000.00元',
      '这条是 1 月的账单，记着的那笔 11月10日到期。',
    ],
    // 24 November less 45 days is 10 October.
    [
      'its days late tell',
      '【花呗】您的账单3,200.00元已逾期45天',
      '这条 10月10日到期，记着的那笔 11月10日到期。',
    ],
  ])('%s: it is asked, and the old debt is not proposed', (_, text, why) => {
    const made = pasted(text, [huabei], { feeIn: 'no' });
    expect(made.stored).toBeUndefined();
    expect(missingIn(made)).toBe('target');
    expect(made.ofOther && whyOther(made.ofOther.debt, made.ofOther.due, today)).toBe(why);
  });

  it('also while its day was not said to be right', () =>
    expect(missingIn(pasted(december, [huabei], { ticks: 'total' }))).toBe('target'));

  it('what the user chooses is done', () => {
    const fresh = pasted(december, [huabei], { to: 'new' });
    expect(missingIn(fresh)).toBeUndefined();
    expect(fresh.stored).toBeUndefined();
    const changed = pasted(december, [huabei], { to: 'd1' });
    expect(missingIn(changed)).toBeUndefined();
    expect(changed.stored).toBe(huabei);
    expect(changed.texts).toMatchObject({ unpaid: '2,000.00', dueDate: '2026-12-10' });
  });

  it.each([
    ['the same day', '【花呗】您11月账单应还8,700.00元，还款日11月10日。'],
    ['no day', '【花呗】您的账单应还8,700.00元。'],
    ['a day typed one too early', '【花呗】您的账单应还8,700.00元，还款日11月11日。'],
    ['its own month and no day', '【花呗】您11月账单应还8,700.00元。'],
    ['put off', '【花呗】您11月10日到期的账单应还8,640.00元，已延期，还款日12月10日。'],
  ])('%s: it is a correction, as ever', (_, text) => {
    const made = pasted(text, [huabei], { feeIn: 'no' });
    expect(made.stored).toBe(huabei);
    expect(missingIn(made)).toBeUndefined();
  });
});

it('a card may be due in the month after that of its bill', () => {
  const text = (month: number) => `【招商银行】您的信用卡${month}月账单应还1,800.00元。`;
  const name = { name: '招商银行' };
  expect(pasted(text(11), [card], name).stored).toBe(card);
  expect(pasted(text(12), [card], name).stored).toBe(card);
  expect(missingIn(pasted(text(10), [card], name))).toBe('target');
});

it('once both bills are noted, each text finds its own', () => {
  const next: Debt = { ...huabei, id: 'd2', unpaid: yuan('2000'), dueDate: '2026-12-10' };
  expect(pasted(december, [huabei, next]).stored).toBe(next);
});

describe('a list of 花呗 tells of two parts that are late, and the first is noted', () => {
  const list = [
    '期数\t还款日\t应还\t状态',
    '第1期\t2026-09-10\t720.00\t已逾期',
    '第2期\t2026-10-10\t725.00\t已逾期',
    '第3期\t2026-12-10\t720.00\t未到期',
  ].join('\n');
  const as = (loan: string) => ({ loan, kind: 'huabei', feeIn: 'no' });
  const first: Debt = { ...huabei, unpaid: yuan('720'), dueDate: '2026-09-10' };
  const second: Debt = { ...first, id: 'd2', unpaid: yuan('725'), dueDate: '2026-10-10' };

  it('the second is a debt of its own, without a question', () => {
    const made = pasted(list, [first], { ...as('2'), to: after(first.id) });
    expect(missingIn(made)).toBeUndefined();
    expect(made.stored).toBeUndefined();
    expect(made.texts).toMatchObject({ unpaid: '725.00', dueDate: '2026-10-10' });
  });

  it('pasted again, each is the one that is stored', () => {
    expect(pasted(list, [first, second], as('1')).stored).toBe(first);
    expect(pasted(list, [first, second], as('2')).stored).toBe(second);
  });

  it('of the second it is asked, while the first is not noted from this text', () =>
    expect(missingIn(pasted(list, [first], as('2')))).toBe('target'));

  it('of the first it is asked, where another bill is stored', () =>
    expect(missingIn(pasted(list, [{ ...first, dueDate: '2026-10-25' }], as('1')))).toBe('target'));
});
