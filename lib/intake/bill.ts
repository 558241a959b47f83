import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';
import { amountsIn } from './amounts.ts';
import { creditorIn } from './creditor.ts';
import { type Day, daysIn } from './days.ts';
import { dueIn } from './due.ts';
import { warns } from './frauds.ts';
import { type BillKind, kindOf } from './kind.ts';
import { lateDaysIn } from './lateDays.ts';
import { noDebt } from './lenders.ts';
import { messageOnly } from './message.ts';
import { partPaid } from './nothing.ts';
import { type CalledSum, callSums } from './roles.ts';
import { breaksIn, LONGEST, type Place, placeOf, type Squeezed, squeeze } from './squeeze.ts';
import { type Found, field, sumFields } from './sums.ts';

/** What a message says of a debt; what it does not say is not there. */
export type Bill = {
  creditor?: string;
  kind: BillKind;
  /** All of a bill. */
  total?: Fen;
  minimum?: Fen;
  /** What is late, in a message that says it is. */
  overdue?: Fen;
  /** What being late has cost so far; of what is not late, a charge that the sum holds. */
  fee?: Fen;
  dueDate?: PlainDate;
  /** The day of the month, where no month is named. */
  dueDay?: number;
  daysOverdue?: number;
};

export type BillField = Exclude<keyof Bill, 'kind'>;

/** `places`: where each field stands in the text as given. `cut`: the text was longer than is looked at. */
export type PlacedBill = Bill & { places: Partial<Record<BillField, Place>>; cut: boolean };

/**
 * What a bill, reminder, demand or any other message says is owed. Nothing is filled in that does not stand there; of
 * the kinds `other` and `scam` there are no sums and no dates. Looks at the first 2,000 characters.
 *
 * @param today  a day without a year is the one nearest to it
 * @throws RangeError if today is no date; never for a text
 */
export function readBill(text: string, today: PlainDate): Bill {
  const { places: _, cut: __, ...bill } = readBillWithPlaces(text, today);
  return bill;
}

/** `readBill`, and where each field was found. */
export function readBillWithPlaces(text: string, today: PlainDate): PlacedBill {
  const given = squeeze(text);
  const squeezed = { ...given, text: messageOnly(given.text) };
  const days = daysIn(squeezed.text, today);
  const sums = callSums(squeezed.text, sumsOutside(squeezed.text, days));
  const kind = kindOf(
    squeezed.text,
    sums.some(({ called }) => called !== 'none' && called !== 'sum'),
  );
  const found = {
    ...creditorField(squeezed.text, kind, breaksIn(text, squeezed)),
    ...(owesIn(kind) ? debtFields(squeezed.text, kind, sums, days) : dayOnly(squeezed.text, kind, days)),
  };
  return { ...valuesOf(found), kind, places: placesOf(squeezed, found), cut: text.length > LONGEST };
}

const owesIn = (kind: BillKind) => kind !== 'other' && kind !== 'scam';

function sumsOutside(text: string, days: readonly Day[]) {
  return amountsIn(text).filter(({ start, end }) => !days.some((day) => start < day.end && end > day.start));
}

function creditorField(text: string, kind: BillKind, breaks: readonly number[]): Found {
  const named = creditorIn(text, kind !== 'scam', breaks);
  const isNobody = named && (noDebt.test(named.name) || (warns.test(text) && /骗|反诈/.test(text)));
  if (isNobody && !owesIn(kind)) return {};
  return named ? { creditor: { value: named.name, start: named.start, end: named.end } } : {};
}

function debtFields(text: string, kind: BillKind, sums: readonly CalledSum[], days: readonly Day[]): Found {
  const isLate = kind === 'overdue' || kind === 'collection';
  return {
    ...sumFields(sums, isLate, partPaid.test(text)),
    ...dueFields(dueIn(text, days, isLate)),
    ...lateField(text, isLate),
  };
}

function dueFields(due: Day | undefined): Found {
  if (!due) return {};
  const { date, day, start, end } = due;
  return {
    ...field('dueDate', date && { value: date, start, end }),
    ...field('dueDay', day === undefined ? undefined : { value: day, start, end }),
  };
}

function lateField(text: string, isLate: boolean): Found {
  return isLate ? field('daysOverdue', lateDaysIn(text)) : {};
}

/** A purchase may name the day of each month on which it will be paid. */
function dayOnly(text: string, kind: BillKind, days: readonly Day[]): Found {
  const due = kind === 'other' ? dueIn(text, days, true) : undefined;
  return due?.day === undefined || !due.every
    ? {}
    : field('dueDay', { value: due.day, start: due.start, end: due.end });
}

function valuesOf(found: Found): Omit<Bill, 'kind'> {
  return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

function placesOf(squeezed: Squeezed, found: Found): PlacedBill['places'] {
  return Object.fromEntries(
    Object.entries(found).map(([name, { start, end }]) => [name, placeOf(squeezed, start, end)]),
  );
}
