import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
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

export type Followed = { portions: readonly Portion[]; fee: Fraction; lines: Line[] };

type Running = Followed & { at: PlainDate };

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
export function follow(terms: Terms, payments: readonly Payment[], asOf: PlainDate): Followed {
  for (const { daily } of terms.rates) perDay(daily);
  const paid = made(payments, asOf);
  const start = terms.portions[0]?.due ?? asOf;
  let now: Running = { portions: terms.portions, fee: ZERO, lines: [], at: start };
  for (const day of stops(terms, paid, asOf)) {
    now = accrue(now, terms, day);
    for (const payment of paid.filter(({ date }) => date === day)) now = pay(now, payment);
  }
  return now;
}

/** Those made through `asOf`. */
function made(payments: readonly Payment[], asOf: PlainDate): Payment[] {
  for (const { amount } of payments) if (amount <= 0) throw new RangeError(`a payment of ${amount} fen`);
  return payments.filter(({ date }) => daysBetween(date, asOf) >= 0);
}

/** The days on which something changes: between two of them the fee grows evenly. */
function stops({ portions, rates }: Terms, paid: readonly Payment[], asOf: PlainDate): PlainDate[] {
  const days = [
    ...portions.map(({ due }) => due),
    ...rates.map(({ after }) => after),
    ...paid.map(({ date }) => date),
  ];
  return [...new Set([...days.filter((day) => day <= asOf), asOf])].sort();
}

function accrue(now: Running, terms: Terms, to: PlainDate): Running {
  const days = daysBetween(now.at, to);
  if (days <= 0) return now; // not yet due: the clock stands at the first due day
  const on = bearing(now, terms);
  const daily = terms.rates.filter(({ after }) => after <= now.at).at(-1)?.daily;
  if (on === 0 || !daily) return { ...now, at: to };
  const fee = add(now.fee, exactShare(on, daily, days));
  const grown = fen(roundHalfUp(fee) - roundHalfUp(now.fee));
  const line: Line = { kind: 'accrued', from: addDays(now.at, 1), to, days, on, daily, fee: grown };
  return { ...now, fee, at: to, lines: [...now.lines, line] };
}

function bearing({ portions, at }: Running, { compound }: Terms): Fen {
  const late = portions.filter(({ due }) => due <= at);
  return sum(late.map(({ principal, interest }) => (compound ? fen(principal + interest) : principal)));
}

function pay(now: Running, { date, amount }: Payment): Running {
  const due = roundHalfUp(now.fee);
  const toFee = fen(Math.min(amount, due));
  const fee = amount < due ? add(now.fee, fraction(BigInt(-amount))) : ZERO;
  const { portions, left } = settle(now.portions, fen(amount - toFee));
  const toOwed = fen(amount - toFee - left);
  const line: Line = { kind: 'paid', date, amount, toFee, toOwed, over: left };
  return { ...now, portions, fee, lines: [...now.lines, line] };
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
