import { daysBetween, type PlainDate } from '../dates/index.ts';
import {
  add,
  exactShare,
  type Fen,
  type Fraction,
  fen,
  fraction,
  type Rate,
  roundHalfUp,
  ZERO,
} from '../money/index.ts';
import { perDay } from './accrual.ts';

export type Payment = { date: PlainDate; amount: Fen };

export type Account = {
  unpaid: Fen;
  /** Per day. */
  daily: Rate;
  dueDate: PlainDate;
  /** In any order. */
  payments: readonly Payment[];
};

type Running = { principal: Fen; fee: Fraction; at: PlainDate };

/**
 * What is left of a bill after the payments made through `asOf`.
 *
 * The fee runs from the day after the due date on the principal left, and is carried unrounded. A
 * payment meets the fee first, then the principal. One that covers the fee as rounded that day drops
 * the residue; a smaller one is taken from the unrounded fee. Up to the due date there is no fee, so a
 * payment cuts the principal. Payments after `asOf` are ignored, a surplus is dropped.
 *
 * @returns fen; the fee rounded half up
 * @throws RangeError if unpaid < 0, a payment is not > 0, a date is none, or the rate is not per day
 * @see 民法典 561
 */
export function balanceOn(account: Account, asOf: PlainDate): { principal: Fen; fee: Fen } {
  const { unpaid, daily, dueDate, payments } = account;
  if (unpaid < 0) throw new RangeError(`unpaid ${unpaid} fen`);
  perDay(daily);
  let now: Running = { principal: unpaid, fee: ZERO, at: dueDate };
  for (const { date, amount } of made(payments, asOf)) now = pay(accrue(now, daily, date), amount);
  const { principal, fee } = accrue(now, daily, asOf);
  return { principal, fee: roundHalfUp(fee) };
}

/** Through `asOf`, the earliest first. */
function made(payments: readonly Payment[], asOf: PlainDate): Payment[] {
  for (const { amount } of payments) if (amount <= 0) throw new RangeError(`a payment of ${amount} fen`);
  return payments
    .filter(({ date }) => daysBetween(date, asOf) >= 0)
    .sort((a, b) => daysBetween(b.date, a.date));
}

function accrue(now: Running, daily: Rate, date: PlainDate): Running {
  const days = daysBetween(now.at, date);
  if (days <= 0) return now; // not yet due: the clock stands at the due date
  return { ...now, fee: add(now.fee, exactShare(now.principal, daily, days)), at: date };
}

function pay(now: Running, amount: Fen): Running {
  const due = roundHalfUp(now.fee);
  if (amount < due) return { ...now, fee: add(now.fee, fraction(BigInt(-amount))) };
  return { ...now, fee: ZERO, principal: fen(Math.max(0, now.principal - (amount - due))) };
}
