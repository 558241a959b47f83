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
    const drafts = { ...old, 'plan/d1.parts': '18', 'calc.parts': '6' };
    expect(draftsFor(drafts, 'd1')).toEqual({ 'plan/d1.parts': '18', 'calc.parts': '6' });
    const none = { 'plan/d1.parts': '18' };
    expect(draftsFor(none, 'd2')).toBe(none);
  });
});

describe('what they offer is typed about one debt', () => {
  const typed = { 'offer.down': '1,500', 'offerOwed.owed': '12,430.55' };

  it('before there is one it has no name, and is of the first that is entered', () => {
    expect([formOf(typed, 'offer', undefined, true), formOf(typed, 'offer', 'd1', true)]).toEqual([
      'offer',
      'offer',
    ]);
    expect(formOf({}, 'offer', undefined, true)).toBe('offer');
  });

  it('of another debt nothing of it is shown, also once that is the main one', () => {
    const named = { 'offer/d1.down': '1,500', 'offerOwed/d1.owed': '12,430.55' };
    expect(draftsFor(typed, 'd1')).toEqual(named);
    expect([formOf(named, 'offer', 'd2', true), formOf(named, 'offerOwed', 'd2', true)]).toEqual([
      'offer/d2',
      'offerOwed/d2',
    ]);
  });
});

describe('all that was typed about a debt', () => {
  const others = { 'plan/d2.parts': '6', 'offer/d2.down': '0', 'calc.parts': '9', 'debt.unpaid': '86' };

  it('is what has its name, and of the main one also what has none, under the name it gets as it goes', () => {
    const drafts = {
      ...others,
      'plan.parts': '12',
      'offer/d1.down': '1,500',
      'advice/d1.words': '过了三年',
      'prepare/d1.pay': '240',
    };
    expect(fieldsAbout(drafts, 'd1', true)).toEqual([
      'plan.parts',
      'plan/d1.parts',
      'offer/d1.down',
      'advice/d1.words',
      'prepare/d1.pay',
    ]);
  });

  it('of another debt it is only what has its name', () =>
    expect(fieldsAbout({ ...others, 'plan.parts': '12' }, 'd2', false)).toEqual([
      'plan/d2.parts',
      'offer/d2.down',
    ]));
});
