import { addDays, daysBetween, type PlainDate, plainDate } from '../dates/index.ts';
import {
  add,
  exactShare,
  type Fen,
  type Fraction,
  fen,
  fraction,
  type Rate,
  roundHalfUp,
  sum,
  ZERO,
} from '../money/index.ts';
import { perDay } from './accrual.ts';

/** A part of a debt with a due day of its own: principal, and the interest or fee that was billed with it. */
export type Portion = { due: PlainDate; principal: Fen; interest: Fen };

export type Terms = {
  /** The earliest first; one at least. */
  portions: readonly Portion[];
  /** Per day; each holds from the day after `after`, the earliest first. */
  rates: readonly { after: PlainDate; daily: Rate }[];
  /** Whether billed interest bears the rate, too. */
  compound: boolean;
};

export type Payment = { date: PlainDate; amount: Fen };

/** One line of how a figure came about. The fees of all lines, less what payments took of them, are the fee shown. */
export type Line =
  /** `fee` is what the rounded sum grew by from `from` through `to`, so that the lines add up to the fen. */
  | { kind: 'accrued'; from: PlainDate; to: PlainDate; days: number; on: Fen; daily: Rate; fee: Fen }
  /** `over` is a surplus, which is dropped. */
  | { kind: 'paid'; date: PlainDate; amount: Fen; toFee: Fen; toOwed: Fen; over: Fen };

/** A debt through the end of `at`, after what was paid by then; the steps to it only where they are kept. */
export type Running = {
  portions: readonly Portion[];
  fee: Fraction;
  at: PlainDate;
  lines?: Line[] | undefined;
};

/**
 * A debt through `asOf`: what is left of it, the exact fee, and every step to it.
 *
 * The fee runs from the day after a portion's due day on what is left of the portion, and is carried unrounded. A payment
 * meets the fee, then the portions, the earliest first, the interest of each before its principal. One that covers the fee
 * as rounded that day drops the residue; a smaller one is taken from the unrounded fee. Payments after `asOf` are ignored.
 *
 * @throws RangeError if a payment is not > 0, a date is none, or a rate is not per day
 * @see 民法典 561
 */
export function follow(
  terms: Terms,
  payments: readonly Payment[],
  asOf: PlainDate,
): Running & { lines: Line[] } {
  for (const { daily } of terms.rates) perDay(daily);
  let now = begin(terms, plainDate(asOf));
  for (const payment of made(payments, asOf)) now = pay(goOn(now, terms, payment.date), payment);
  now = goOn(now, terms, asOf);
  return { ...now, lines: now.lines ?? [] };
}

/** The clock stands at the first due day: nothing grows before it. */
function begin({ portions }: Terms, asOf: PlainDate): Running {
  return { portions, fee: ZERO, at: plainDate(portions[0]?.due ?? asOf), lines: [] };
}

/** Those made through `asOf`, the earliest first. */
function made(payments: readonly Payment[], asOf: PlainDate): Payment[] {
  for (const { amount } of payments) if (amount <= 0) throw new RangeError(`a payment of ${amount} fen`);
  return payments
    .filter(({ date }) => daysBetween(date, asOf) >= 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The same debt through `to`, which is not before `at` or before the first due day. */
export function goOn(now: Running, terms: Terms, to: PlainDate): Running {
  let running = now;
  for (const day of stops(terms, now.at, to)) running = accrue(running, terms, day);
  return running;
}

/** The days on which something changes: between two of them the fee grows evenly. */
function stops({ portions, rates }: Terms, from: PlainDate, to: PlainDate): PlainDate[] {
  const between = (day: PlainDate) => day > from && day < to;
  const days = [...portions.map(({ due }) => due), ...rates.map(({ after }) => after)].filter(between);
  return [...new Set([...days.sort(), to])];
}

function accrue(now: Running, terms: Terms, to: PlainDate): Running {
  if (to <= now.at) return now; // not yet due: the clock stands at the first due day
  const on = bearing(now, terms);
  const daily = terms.rates.filter(({ after }) => after <= now.at).at(-1)?.daily;
  if (on === 0 || !daily) return { ...now, at: to };
  const days = daysBetween(now.at, to);
  const fee = add(now.fee, exactShare(on, daily, days));
  const line = (): Line => {
    const grown = fen(roundHalfUp(fee) - roundHalfUp(now.fee));
    return { kind: 'accrued', from: addDays(now.at, 1), to, days, on, daily, fee: grown };
  };
  return { ...now, fee, at: to, lines: now.lines && [...now.lines, line()] };
}

function bearing({ portions, at }: Running, { compound }: Terms): Fen {
  const late = portions.filter(({ due }) => due <= at);
  return sum(late.map(({ principal, interest }) => (compound ? fen(principal + interest) : principal)));
}

/** What is left once this was paid on top; the day of the payment is the day the debt has run to, or before its first due day. */
export function pay(now: Running, { date, amount }: Payment): Running {
  const due = roundHalfUp(now.fee);
  const toFee = fen(Math.min(amount, due));
  const fee = amount < due ? add(now.fee, fraction(BigInt(-amount))) : ZERO;
  const { portions, left } = settle(now.portions, fen(amount - toFee));
  const toOwed = fen(amount - toFee - left);
  const line: Line = { kind: 'paid', date, amount, toFee, toOwed, over: left };
  return { ...now, portions, fee, lines: now.lines && [...now.lines, line] };
}

function settle(portions: readonly Portion[], amount: Fen): { portions: Portion[]; left: Fen } {
  let left: number = amount;
  const take = (from: Fen) => {
    const taken = Math.min(from, left);
    left -= taken;
    return fen(from - taken);
  };
  const after = portions.map(({ due, principal, interest }) => {
    const interestLeft = take(interest);
    return { due, interest: interestLeft, principal: take(principal) };
  });
  return { portions: after, left: fen(left) };
}
