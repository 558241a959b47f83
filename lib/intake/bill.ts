import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';
import type { Day } from './days.ts';
import { dueIn } from './due.ts';
import { feeHeld } from './feeHeld.ts';
import { withGrace } from './grace.ts';
import type { BillKind } from './kind.ts';
import { lateDaysIn } from './lateDays.ts';
import { isLate, isOwed, type Look, lookAt } from './look.ts';
import { bought } from './nothing.ts';
import { ofOneDebt } from './oneDebt.ts';
import { LONGEST, type Place, placeOf, type Squeezed } from './squeeze.ts';
import { type Found, field } from './sums.ts';
import { asPast, dayIn, isAsOf, movedTo } from './whichDay.ts';
import { sumsIn } from './whichSum.ts';
import { creditorField } from './whose.ts';

/** What a message says of a debt; what it does not say is not there. */
export type Bill = {
  creditor?: string;
  kind: BillKind;
  /** All of a bill. */
  total?: Fen;
  minimum?: Fen;
  /** What is late, in a message that says it is. */
  overdue?: Fen;
  /** What being late has cost so far; what an instalment costs anyway is none. */
  fee?: Fen;
  dueDate?: PlainDate;
  /** The day of the month, where no month is named. */
  dueDay?: number;
  daysOverdue?: number;
};

export type BillField = Exclude<keyof Bill, 'kind'>;

/**
 * `places`: where each field stands in the text as given. `asOf`: the day as of which it tells for how long it is late,
 * where it says so. `feeHeld`: whether a sum holds what being late has cost, where it says so. `cut`: the text was longer
 * than is looked at.
 */
export type PlacedBill = Bill & {
  places: Partial<Record<BillField, Place>>;
  asOf?: PlainDate | undefined;
  feeHeld: { total?: boolean | undefined; overdue?: boolean | undefined };
  cut: boolean;
};

/**
 * What a bill, reminder, demand or any other message says is owed. Nothing is filled in that does not stand there; of
 * the kinds `other` and `scam` there are no sums and no dates. Looks at the first 2,000 characters.
 *
 * @param today  a day without a year is the one nearest to it
 * @throws RangeError if today is no date; never for a text
 */
export function readBill(text: string, today: PlainDate): Bill {
  const look = lookAt(text, today);
  return { ...valuesOf(foundIn(look, today)), kind: look.kind };
}

/** `readBill`, and where each field was found. */
export function readBillWithPlaces(text: string, today: PlainDate): PlacedBill {
  const look = lookAt(text, today);
  const { squeezed, kind } = look;
  const found = foundIn(look, today);
  return {
    ...valuesOf(found),
    kind,
    places: placesOf(squeezed, found),
    asOf: found.daysOverdue && asOfIn(look, today),
    feeHeld: {
      total: found.total && isFeeHeld(look, found.total),
      overdue: found.overdue && isFeeHeld(look, found.overdue),
    },
    cut: text.length > LONGEST,
  };
}

function foundIn(look: Look, today: PlainDate): Found {
  const fields = isOwed(look.kind) ? ofOneDebt(look, debtFields(look, today)) : dayOnly(look);
  return { ...creditorField(look, fields.overdue ?? fields.total), ...fields };
}

function debtFields(look: Look, today: PlainDate): Found {
  const { squeezed, kind, found } = look;
  return {
    // What a bill holds of charges nothing was learned of.
    ...(isLate(kind) || !found.fee ? {} : { fee: found.fee }),
    ...sumsIn(look),
    ...dueFields(
      isLate(kind)
        ? asPast(look, dayIn(look), today)
        : withGrace(squeezed.text, look.days, dayIn(look), today),
    ),
    ...(isLate(kind) ? field('daysOverdue', look.lateInColumn ?? lateDaysIn(squeezed.text)) : {}),
  };
}

/** By its words, or in a table by the other cells of its row, which it is the sum of. */
function isFeeHeld({ squeezed, called }: Look, sum: { start: number; end: number; value: Fen }) {
  const others = called.filter(({ sure, marked, start }) => sure && marked && start !== sum.start);
  const all = others.reduce((added, { amount }) => added + amount, 0);
  const hasFee = others.some((one) => one.called === 'fee' && one.amount > 0);
  return hasFee && all === sum.value ? true : feeHeld(squeezed.text, sum);
}

/** 截至11月10日已逾期30天. */
const asOfIn = ({ squeezed, days }: Look, today: PlainDate): PlainDate | undefined =>
  days.find((day) => day.date && day.date <= today && isAsOf(squeezed.text, day))?.date;

function dueFields(due: Day | undefined): Found {
  if (!due) return {};
  const { date, day, start, end } = due;
  return {
    ...field('dueDate', date && { value: date, start, end }),
    ...field('dueDay', day === undefined ? undefined : { value: day, start, end }),
  };
}

/** A purchase may name the day of each month, or of the next, on which it will be paid. */
function dayOnly(look: Look): Found {
  const { squeezed, kind, days } = look;
  if (kind !== 'other') return {};
  const each = movedTo(look) ?? dueIn(squeezed.text, days, true) ?? days.find((day) => isPaidEach(look, day));
  const next = bought.test(squeezed.text)
    ? days.filter(({ start }) => /[次下]/.test(squeezed.text[start] ?? ''))
    : [];
  const due = each?.every ? each : dueIn(squeezed.text, next, false);
  return due?.day === undefined ? {} : field('dueDay', { value: due.day, start: due.start, end: due.end });
}

/** 每月9号还款. */
const isPaidEach = ({ squeezed: { text } }: Look, { every, end }: Day): boolean =>
  every === true && bought.test(text) && /^(?:自动)?(?:还款|扣款)/.test(text.slice(end, end + 4));

function valuesOf(found: Found): Omit<Bill, 'kind'> {
  return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

function placesOf(squeezed: Squeezed, found: Found): PlacedBill['places'] {
  return Object.fromEntries(
    Object.entries(found).map(([name, { start, end }]) => [name, placeOf(squeezed, start, end)]),
  );
}
