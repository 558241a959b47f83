import { madeOf } from '../../../components/intake/made.ts';
import { reader } from '../../../components/intake/reader.ts';
import { type RowField, rowFields, textOf } from '../../../components/intake/rows.ts';
import { startsLate } from '../../../components/intake/said.ts';
import { kindOf } from '../../../components/intake/whose.ts';
import type { Debt } from '../../../lib/debt/index.ts';

export const today = '2026-11-24';

/** A pasted text as it is made up beside these debts, all rows said to be right unless `typed` says otherwise. */
export function pasted(text: string, debts: readonly Debt[] = [], typed: Record<string, string> = {}) {
  const { bill, message } = reader(today)(text, typed.kind, typed.loan ?? '1');
  const fields: Record<string, string> = {
    text,
    kind: kindOf(bill.creditor) ?? '',
    late: startsLate(bill, today) ? 'yes' : 'no',
    ticks: rowFields.join(' '),
    ...typed,
  };
  const isRow = (field: string): field is RowField => (rowFields as readonly string[]).includes(field);
  return madeOf({
    bill,
    message,
    text: (field) => fields[field] ?? (isRow(field) ? textOf(bill, field) : ''),
    debts: Object.fromEntries(debts.map((debt) => [debt.id, debt])),
    today,
  });
}
