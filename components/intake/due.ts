import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import type { Problem } from '../ui/problems.ts';
import { asChosen, type Clash, clashIn } from './clash.ts';
import type { Given } from './made.ts';
import { confirmedOf, type RowField } from './rows.ts';
import { saidOf } from './said.ts';
import type { toldBy } from './told.ts';

type Told = ReturnType<typeof toldBy>;

/** Whether it is late, and whether what the message says of that goes together. */
export function lateBy({ bill, text, today }: Given): {
  clash: Clash | undefined;
  day: string;
  late: boolean;
} {
  const late = text('late') === 'yes';
  const told = confirmedOf(['dueDate', 'daysOverdue'], text);
  const isTicked = text('ticks').split(' ').includes('dueDate');
  const clash = late && isTicked ? clashIn(told, bill.asOf ?? today) : undefined;
  const day = text('day');
  // A day still to come that is right is no late one.
  return { clash, day, late: late && !(clash && day === 'dueDate' && clash.dueDate >= today) };
}

/** The day on which it is due by all that was read, also by what nobody has said right yet. */
export function dueIn({ bill, text, today }: Given, told: Told): PlainDate | undefined {
  const readable = told.counted.filter((field) => !told.invalid.includes(field));
  const confirmed = asChosen(confirmedOf(readable, text), told.clash, told.day);
  return saidOf(confirmed, { ...told, asOf: bill.asOf }, today).dueDate;
}

type Day = { asks: boolean; dueDate?: PlainDate; problem?: Problem };

/** Its day, where a new debt comes of a text that tells none: what the user typed. */
export function dayOf({ text }: Given, { found, late }: Told, stored: Debt | undefined): Day {
  const tell: RowField[] = late ? ['dueDate', 'dueDay', 'daysOverdue'] : ['dueDate', 'dueDay'];
  if (stored || found.some((field) => tell.includes(field))) return { asks: false };
  const read = readDate(text('dueDate'));
  if ('date' in read) return { asks: true, dueDate: read.date };
  return read.problem === 'empty' ? { asks: true } : { asks: true, problem: read.problem };
}
