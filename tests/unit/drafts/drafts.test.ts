import { describe, expect, it } from 'vitest';
import { applyDrafts, draftsFor, fieldsAbout, fieldsTyped, formOf } from '../../../lib/drafts.ts';

const typed = applyDrafts(
  { 'debt.dueDate': '2026-11-' },
  { type: 'draftTyped', field: 'debt.unpaid', text: '86' },
);

it('what is typed is kept by field, the last wins', () => {
  expect(typed).toEqual({ 'debt.dueDate': '2026-11-', 'debt.unpaid': '86' });
  expect(applyDrafts(typed, { type: 'draftTyped', field: 'debt.unpaid', text: '8640' })).toEqual({
    'debt.dueDate': '2026-11-',
    'debt.unpaid': '8640',
  });
});

it('a field emptied by the user is a draft too', () =>
  expect(applyDrafts(typed, { type: 'draftTyped', field: 'debt.unpaid', text: '' })).toHaveProperty(
    ['debt.unpaid'],
    '',
  ));

it('fields that became data are dropped, others stay, twice or not', () => {
  const drop = { type: 'draftsDropped', fields: ['debt.unpaid', 'debt.dailyRate'] } as const;
  const rest = applyDrafts(typed, drop);
  expect(rest).toEqual({ 'debt.dueDate': '2026-11-' });
  expect(applyDrafts(rest, drop)).toEqual(rest);
});

it('what is typed into a form is its own alone: a stored debt is none of the new one', () => {
  const both = { ...typed, 'debt/d1.unpaid': '5200', 'debts.unpaid': '1' };
  expect(fieldsTyped(both, 'debt')).toEqual(['debt.dueDate', 'debt.unpaid']);
  expect(fieldsTyped(both, 'budget')).toEqual([]);
});

describe('what is typed at a plan is kept with its debt', () => {
  const old = { 'plan.parts': '十二' };

  it('under its name', () => {
    expect([formOf({}, 'plan', 'd1', true), formOf({}, 'options', 'd2', false)]).toEqual([
      'plan/d1',
      'options/d2',
    ]);
  });

  it('what an older version kept without it is of the debt on call, until it is data', () => {
    expect(formOf(old, 'plan', 'd1', true)).toBe('plan');
    expect(formOf(old, 'plan', 'd2', false)).toBe('plan/d2');
    expect(formOf(old, 'options', 'd1', true)).toBe('options/d1');
  });

  it('it takes the place of nothing that was typed since, and what is of no debt stays', () => {
    const drafts = { ...old, 'plan/d1.parts': '18', 'offer.parts': '6' };
    expect(draftsFor(drafts, 'd1')).toEqual({ 'plan/d1.parts': '18', 'offer.parts': '6' });
    const none = { 'plan/d1.parts': '18' };
    expect(draftsFor(none, 'd2')).toBe(none);
  });
});

describe('all that was typed about a debt', () => {
  const others = {
    'plan/d2.parts': '6',
    'options/d2.onceAmount': '0',
    'calc.parts': '9',
    'debt.unpaid': '86',
  };

  it('is what has its name, and of the main one also what has none, under the name it gets as it goes', () => {
    const drafts = {
      ...others,
      'plan.parts': '12',
      'options/d1.onceAmount': '500',
      'advice/d1.words': '过了三年',
    };
    expect(fieldsAbout(drafts, 'd1', true)).toEqual([
      'plan.parts',
      'plan/d1.parts',
      'options/d1.onceAmount',
      'advice/d1.words',
    ]);
  });

  it('of another debt it is only what has its name', () =>
    expect(fieldsAbout({ ...others, 'plan.parts': '12' }, 'd2', false)).toEqual([
      'plan/d2.parts',
      'options/d2.onceAmount',
    ]));
});
