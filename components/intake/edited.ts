import type { PlainDate } from '../../lib/dates/index.ts';
import type { Bill } from '../../lib/intake/index.ts';
import { daysLeftIn } from './daysLeft.ts';
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

/** A text, and what is read of it. */
export type Message = { text: string; bill: Bill };

/** The choices that an edited text is not about any more; the others stay. */
export function choicesChanged(before: Message, after: Message, today: PlainDate): Choice[] {
  const isOther = before.bill.creditor !== after.bill.creditor;
  const rows = rowsChanged(before.bill, after.bill);
  const isOtherDay = rows.some((field) => field === 'dueDate' || field === 'dueDay');
  const isOtherTime = isOtherDay || rows.includes('daysOverdue');
  const hasSums = rows.some((field) => isSum(field) && field !== 'minimum');
  return [
    ...(isOther ? (['kind', 'name'] as const) : []),
    ...(isOther || isOtherDay ? (['to', 'deadline'] as const) : []),
    ...(isOtherTime || tellsOtherwise(before, after, today) ? (['late'] as const) : []),
    ...(isOtherTime ? (['day'] as const) : []),
    ...(hasSums ? (['sum', 'feeIn', 'paid'] as const) : []),
  ];
}

/** Whether words that are no row of their own now say otherwise whether it is late: 已逾期, 还剩16天. */
function tellsOtherwise(before: Message, after: Message, today: PlainDate): boolean {
  const isLate = ({ bill, text }: Message) => startsLate(bill, today, text);
  return isLate(before) !== isLate(after) || daysLeftIn(before.text) !== daysLeftIn(after.text);
}
