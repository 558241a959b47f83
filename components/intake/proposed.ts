import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import type { Drafts } from '../../lib/drafts.ts';
import type { Choice, Message } from './edited.ts';
import type { Bill } from './made.ts';
import { type RowField, rowFields, textOf } from './rows.ts';
import { startsLate } from './said.ts';
import { kindOf, nameFrom } from './whose.ts';

/**
 * What stands in the fields before anybody has typed.
 *
 * @param tail  the last digits of the card
 */
export function proposed(
  { bill, text }: Message,
  tail: string | undefined,
  today: PlainDate,
): Record<Choice | RowField, string> {
  const kind = kindOf(bill.creditor);
  const rows = Object.fromEntries(rowFields.map((field) => [field, textOf(bill, field)]));
  return {
    late: startsLate(bill, today, text) ? 'yes' : 'no',
    day: '',
    deadline: '',
    paid: '',
    kind: kind ?? '',
    name: nameFrom(bill.creditor, kind, tail),
    sum: '',
    feeIn: '',
    to: '',
    ...(rows as Record<RowField, string>),
  };
}

/** The day that was typed where none was read: it says whether it is late. */
export function withTyped(bill: Bill, drafts: Drafts): Bill {
  const read = readDate(drafts['intake.dueDate'] ?? '');
  const isRead = bill.dueDate !== undefined || bill.dueDay !== undefined;
  return isRead || !('date' in read) ? bill : { ...bill, dueDate: read.date };
}
