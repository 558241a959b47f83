import { addDays, addMonths, type PlainDate, plainDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import type { Bill } from '../../lib/intake/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { isStillAhead } from './daysLeft.ts';
import type { Confirmed } from './rows.ts';

/**
 * Whether it is late, as far as the message tells: by the days it has been late, by its last day to pay, else by what kind
 * of message it is, but where it counts the days until then. The user may say otherwise.
 *
 * @param text  the message
 */
export function startsLate({ kind, dueDate, daysOverdue }: Bill, today: PlainDate, text = ''): boolean {
  if (daysOverdue !== undefined) return true;
  if (dueDate) return dueDate < today;
  return (kind === 'overdue' || kind === 'collection') && !isStillAhead(text);
}

export type SumName = 'total' | 'overdue';

/** The sums of which one is what is not paid, the likelier first. */
export function sumsIn(confirmed: Confirmed, late: boolean): SumName[] {
  const order: SumName[] = late ? ['overdue', 'total'] : ['total', 'overdue'];
  return order.filter((name) => confirmed[name] !== undefined);
}

export type Choices = {
  late: boolean;
  sum: SumName | undefined;
  /** Whether the sum holds the fee for being late; undefined while nobody has said. Only asked once it is late. */
  feeIn: boolean | undefined;
  /** The day as of which the days overdue are told, if not today. */
  asOf?: PlainDate | undefined;
};

/** What a message says of a debt, in the terms of the debt's form. */
export type Said = {
  unpaid?: Fen;
  billSays?: Fen;
  dueDate?: PlainDate;
  /** The day was not written: it was reckoned from the days overdue, or from the day of the month. */
  reckoned?: 'byDays' | 'byDaysThen' | 'byDay';
};

/**
 * Before the due day the sum is what is unpaid. Once it is late, it may hold the fee: then what is unpaid is the rest,
 * where the fee is known, and the whole is what the bill says.
 */
export function saidOf(confirmed: Confirmed, choices: Choices, today: PlainDate): Said {
  return { ...sumsSaid(confirmed, choices), ...dueSaid(confirmed, choices, today) };
}

function sumsSaid(confirmed: Confirmed, { late, sum, feeIn }: Choices): Said {
  const whole = sum && confirmed[sum];
  const { fee } = confirmed;
  if (whole === undefined) return {};
  if (!late) return { unpaid: whole };
  if (feeIn === undefined) return {};
  if (!feeIn) return { unpaid: whole, ...billSaid(confirmed, whole) };
  return { billSays: whole, ...(fee !== undefined && fee < whole && { unpaid: fen(whole - fee) }) };
}

/**
 * What the bill says where its sum holds no fee: both together. Where it names another total (interest came on top, or
 * more is owed than is late), that is not what it says, and nobody knows which of the two it would be.
 */
function billSaid({ fee, total }: Confirmed, whole: Fen): Pick<Said, 'billSays'> {
  if (fee === undefined) return {};
  const both = fen(whole + fee);
  return total === undefined || total === whole || total === both ? { billSays: both } : {};
}

function dueSaid(
  { dueDate, daysOverdue, dueDay }: Confirmed,
  { late, asOf }: Choices,
  today: PlainDate,
): Said {
  if (dueDate) return { dueDate };
  if (late && daysOverdue !== undefined)
    return { dueDate: addDays(asOf ?? today, -daysOverdue), reckoned: asOf ? 'byDaysThen' : 'byDays' };
  return dueDay === undefined ? {} : { dueDate: nearestDay(dueDay, late, today), reckoned: 'byDay' };
}

/** The last such day before today, or the next; in a short month its last day. */
function nearestDay(day: number, late: boolean, today: PlainDate): PlainDate {
  const first = plainDate(`${today.slice(0, 8)}01`);
  const inMonth = (months: number) => {
    const month = addMonths(first, months);
    const last = addDays(addMonths(month, 1), -1);
    return addDays(month, Math.min(day, Number(last.slice(8))) - 1);
  };
  if (late) return inMonth(0) < today ? inMonth(0) : inMonth(-1);
  return inMonth(0) >= today ? inMonth(0) : inMonth(1);
}

/**
 * What can be corrected in a debt. Of one that was paid in part the sum is from before, so it stays, and with it the day
 * from which it is late.
 */
export function saidFor(said: Said, stored: Debt | undefined): Said {
  if (!stored?.payments?.length) return said;
  const { unpaid: _, dueDate: __, reckoned: ___, ...rest } = said;
  return rest;
}
