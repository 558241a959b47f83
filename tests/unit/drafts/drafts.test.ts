import { expect, it } from 'vitest';
import { applyDrafts, fieldsTyped } from '../../../lib/drafts.ts';

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
