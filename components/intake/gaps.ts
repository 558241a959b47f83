import type { DebtTexts } from '../debt/form.ts';
import { daysLeftIn } from './daysLeft.ts';
import type { RowField } from './rows.ts';
import type { SumName } from './said.ts';

/**
 * Why a field of a new debt stays open: a question before it, a row that is wrong, one not ticked, a day that is told
 * from the day the message came, or nothing said.
 */
export type Gap = {
  field: 'unpaid' | 'dueDate';
  why: 'question' | 'wrong' | 'unticked' | 'fromThen' | 'unsaid';
};

/** 今天, 明日: nobody knows when the message came. */
const FROM_THEN = /今[天日晚]|[明后][天日]/;

export type Rows = {
  /** The message. */
  text: string;
  found: readonly RowField[];
  /** Of those found, what stands there cannot be read. */
  invalid: readonly RowField[];
  ticked: readonly RowField[];
  late: boolean;
  sum: SumName | undefined;
  /** It is asked whether the sum holds the fee, and nobody has said. */
  isAsked: boolean;
};

/** What a new debt needs and does not get, and why. */
export function gapsIn(texts: Pick<DebtTexts, Gap['field']>, rows: Rows): Gap[] {
  return (['unpaid', 'dueDate'] as const)
    .filter((field) => texts[field] === '')
    .map((field) => ({ field, why: field === 'unpaid' && rows.isAsked ? 'question' : why(field, rows) }));
}

function why(field: Gap['field'], rows: Rows): Gap['why'] {
  const told = toldBy(field, rows).filter((row) => rows.found.includes(row));
  if (told.some((row) => rows.invalid.includes(row))) return 'wrong';
  if (told.some((row) => !rows.ticked.includes(row))) return 'unticked';
  const isFromThen = !rows.late && (FROM_THEN.test(rows.text) || daysLeftIn(rows.text) !== undefined);
  return field === 'dueDate' && isFromThen ? 'fromThen' : 'unsaid';
}

/** The rows that would fill a field: once there is a sum, only the fee in it is missing. */
function toldBy(field: Gap['field'], { late, sum }: Rows): RowField[] {
  if (field === 'unpaid') return sum ? ['fee'] : ['total', 'overdue'];
  return late ? ['dueDate', 'dueDay', 'daysOverdue'] : ['dueDate', 'dueDay'];
}
