import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../components/intake/missing.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../casefile/example.ts';
import { pasted } from './intakeMade.ts';

/** 8,640.00 are late since 8 November; it is 24 November. */
const late: Debt = { ...huabei, dueDate: '2026-11-08' };

const demands = [
  '花呗欠款8,700.00元，请最迟于12月10日前还清',
  '【花呗】您的花呗待还8,700.00元，请务必于12月10日24:00前还清。',
  '【花呗】逾期提醒：您应还8700元，最迟12月10日前还清，逾期将影响征信',
  '【花呗】您的花呗账单已逾期，应还8,700.00元，最后还款期限12月10日',
  '我是花呗的，8700元最迟12月10日还清，不然起诉',
] as const;
const [demand] = demands;

describe('a demand sets a day for a debt that is late', () => {
  it.each(demands)('%s: it is about that debt, and asked what the day is', (text) => {
    const made = pasted(text, [late]);
    expect(made.stored).toBe(late);
    expect(made.deadline).toEqual({ day: '2026-12-10', dueDate: '2026-11-08' });
    expect(missingIn(made)).toBe('deadline');
  });

  it('a deadline leaves the due day, and its sum may hold the fee', () => {
    const made = pasted(demand, [late], { deadline: 'yes' });
    expect(made.late).toBe(true);
    expect(made.counted).not.toContain('dueDate');
    expect(missingIn(made)).toBe('fee');
    // The fee in it is not named: what is unpaid stays, the bill says 8,700.00.
    const held = pasted(demand, [late], { deadline: 'yes', feeIn: 'yes' });
    expect(missingIn(held)).toBeUndefined();
    expect(held.texts).toMatchObject({ unpaid: '8,640.00', billSays: '8,700.00', dueDate: '2026-11-08' });
  });

  it('a day that was put off is the due day, and then it is not late', () => {
    const made = pasted(demand, [late], { deadline: 'no', late: 'yes' });
    expect(made.late).toBe(false);
    expect(missingIn(made)).toBeUndefined();
    expect(made.texts).toMatchObject({ unpaid: '8,700.00', dueDate: '2026-12-10' });
  });

  it('of a new debt it is not asked: there the day is what was read', () => {
    const made = pasted(demand, [late], { to: 'new' });
    expect(made.deadline).toBeUndefined();
    expect(made.texts.dueDate).toBe('2026-12-10');
  });

  it('also within ten days of the due day, where no other bill would be asked about', () => {
    const soon = pasted(demand.replace('12月10日', '11月28日'), [{ ...late, dueDate: '2026-11-20' }]);
    expect(missingIn(soon)).toBe('deadline');
  });

  it('of 借呗 too, though another loan may have another day', () => {
    const loan: Debt = { ...late, id: 'j', kind: 'jiebei' };
    const made = pasted('借呗欠款5,000.00元，请最迟于12月10日前还清', [loan]);
    expect(made.stored).toBe(loan);
    expect(missingIn(made)).toBe('deadline');
  });

  it('of a debt that was paid in part nothing is asked, for its day stays', () => {
    const part: Debt = { ...late, payments: [{ id: 'p1', date: '2026-11-20', amount: yuan('100') }] };
    const made = pasted(demand, [part]);
    expect(made.stored).toBe(part);
    expect(missingIn(made)).toBeUndefined();
    expect(made.texts.dueDate).toBe('2026-11-08');
  });
});

describe('what may be another bill is asked about as ever', () => {
  it.each([
    ['it names its month', '【花呗】您的12月账单应还2,000.00元，还款日12月10日，逾期未还将影响征信。'],
    ['a bill', '【花呗】您的账单2,000.00元，请最迟于12月10日前还清。'],
    ['it warns of being late', '【花呗】温馨提示，请于12月10日前还清花呗2,000.00元，以免逾期'],
    ['this period', '【花呗】您有逾期欠款8,640.00元。本期账单2,000元，还款日12月10日'],
    ['both months are named', '【花呗】您11月账单已逾期，12月账单应还2,000.00元，还款日12月10日。'],
  ])('%s', (_, text) => {
    const made = pasted(text, [late]);
    expect(made.stored).toBeUndefined();
    expect(missingIn(made)).toBe('target');
  });

  it('what is said of another loan in the same message', () => {
    const text = '借呗2笔：第1笔5,000.00元已逾期9天，第2笔3,200.00元将于12月8日到期';
    // 9 days before 24 November.
    const first: Debt = { ...late, id: 'j', kind: 'jiebei', dueDate: '2026-11-15' };
    const made = pasted(text, [first], { loan: '2' });
    expect(made.stored).toBeUndefined();
    expect(missingIn(made)).toBeUndefined();
    expect(made.texts).toMatchObject({ unpaid: '3,200.00', dueDate: '2026-12-08' });
  });

  it('and a debt that is not late yet has no such deadline', () => {
    const open: Debt = { ...late, dueDate: '2026-11-28' };
    expect(pasted(demand, [open]).deadline).toBeUndefined();
  });

  it('nor has one of which the day is told again', () =>
    expect(pasted('【花呗】您的账单8,640.00元已逾期，还款日11月8日。', [late]).deadline).toBeUndefined());
});
