import { readDate } from '../../lib/dates/index.ts';
import type { Bill } from '../../lib/intake/index.ts';
import { formatYuan, readCount, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';

/** What can stand in a message, in the order of the screen. */
export const rowFields = ['total', 'overdue', 'fee', 'minimum', 'dueDate', 'dueDay', 'daysOverdue'] as const;
export type RowField = (typeof rowFields)[number];
export type SumField = 'total' | 'overdue' | 'fee' | 'minimum';

/** What the user says is right. */
export type Confirmed = Pick<Bill, RowField>;

const sums: readonly RowField[] = ['total', 'overdue', 'fee', 'minimum'] satisfies SumField[];
/** Whether a field holds a sum of money; the others hold a day or a count. */
export const isSum = (field: RowField): field is SumField => sums.includes(field);

/** A found thing as it stands in its field; '' where it was not found. */
export function textOf(bill: Bill, field: RowField): string {
  if (!isSum(field)) return String(bill[field] ?? '');
  const sum = bill[field];
  return sum === undefined ? '' : formatYuan(sum);
}

/** The fields that were found. */
export function foundIn(bill: Bill): RowField[] {
  return rowFields.filter((field) => bill[field] !== undefined);
}

/**
 * Of what was found, what makes a difference once it is said right. The minimum is no debt; a day that was written goes
 * before one that is reckoned, and nothing is reckoned from days late where it is not late.
 */
export function countedIn(found: readonly RowField[], late: boolean): RowField[] {
  const idle: RowField[] = ['minimum'];
  if (!late || found.includes('dueDate')) idle.push('daysOverdue');
  return found.filter((field) => !idle.includes(field));
}

const MOST_DAYS = 9_999;

/** What a field says, or what is wrong with it. */
export function readRow(field: RowField, text: string): { value: Confirmed } | { problem: Problem } {
  if (isSum(field)) {
    const read = readYuan(text);
    if ('problem' in read) return read;
    return read.fen === 0 ? { problem: 'zero' } : { value: { [field]: read.fen } };
  }
  if (field === 'dueDate') {
    const read = readDate(text);
    return 'date' in read ? { value: { dueDate: read.date } } : read;
  }
  const read = readCount(text, { min: 1, max: field === 'dueDay' ? 31 : MOST_DAYS });
  return 'count' in read ? { value: { [field]: read.count } } : { problem: 'notACount' };
}

/** What was ticked and can be read. */
export function confirmedOf(ticked: readonly RowField[], text: (field: RowField) => string): Confirmed {
  return Object.assign(
    {},
    ...ticked.map((field) => {
      const read = readRow(field, text(field));
      return 'value' in read ? read.value : {};
    }),
  );
}

/** The ticks, kept as one text, after one more press. */
export function ticksWith(ticks: string, field: RowField, on: boolean): string {
  const others = ticks.split(' ').filter((one) => one !== '' && one !== field);
  return (on ? [...others, field] : others).join(' ');
}
