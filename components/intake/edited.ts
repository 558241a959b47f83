import type { PlainDate } from '../../lib/dates/index.ts';
import type { Bill } from '../../lib/intake/index.ts';
import { isSum, type RowField, rowFields, textOf } from './rows.ts';
import { startsLate } from './said.ts';

/** What the user chose beside the rows. */
export type Choice = 'late' | 'day' | 'deadline' | 'paid' | 'kind' | 'name' | 'sum' | 'feeIn' | 'to';
export const choices: readonly Choice[] = [
  'late',
  'day',
  'deadline',
  'paid',
  'kind',
  'name',
  'sum',
  'feeIn',
  'to',
];

/** The rows of which something else is read now than before. */
export function rowsChanged(before: Bill, after: Bill): RowField[] {
  return rowFields.filter((field) => textOf(before, field) !== textOf(after, field));
}

/** The choices that an edited text is not about any more; the others stay. */
export function choicesChanged(before: Bill, after: Bill, today: PlainDate): Choice[] {
  const isOther = before.creditor !== after.creditor;
  const isOtherDay = rowsChanged(before, after).some((field) => field === 'dueDate' || field === 'dueDay');
  const isOtherTime = isOtherDay || before.daysOverdue !== after.daysOverdue;
  const isLate = startsLate(before, today) !== startsLate(after, today);
  const hasSums = rowsChanged(before, after).some((field) => isSum(field) && field !== 'minimum');
  return [
    ...(isOther ? (['kind', 'name'] as const) : []),
    ...(isOther || isOtherDay ? (['to', 'deadline'] as const) : []),
    ...(isLate ? (['late'] as const) : []),
    ...(isOtherTime ? (['day'] as const) : []),
    ...(hasSums ? (['sum', 'feeIn', 'paid'] as const) : []),
  ];
}
