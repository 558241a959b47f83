import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Account, balanceOn } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';

export type Step = {
  date: PlainDate;
  paid: Fen;
  /** Still owed after it, principal and fee. */
  left: Fen;
  /** The principal that was out, for so many days since the step before. */
  held: { principal: Fen; days: number };
};

/** `at` counts from 0; more than what is owed is never taken. */
export type Ask = (owed: Fen, at: number) => Fen;

/**
 * Pays an account on these days, until nothing is owed or the days run out. The fee runs on, and a payment
 * meets it first, as `balanceOn` has it.
 *
 * @param from  before the first date
 * @param dates  the earliest first
 */
export function payDown(account: Account, from: PlainDate, dates: readonly PlainDate[], ask: Ask): Step[] {
  const steps: Step[] = [];
  let [now, before] = [account, from];
  for (const [at, date] of dates.entries()) {
    const due = balanceOn(now, date);
    const owed = sum([due.principal, due.fee]);
    if (owed === 0) break;
    const paid = fen(Math.min(ask(owed, at), owed));
    const held = { principal: due.principal, days: daysBetween(before, date) };
    now = afterPaying(now, { due, date, paid, from });
    before = date;
    steps.push({ date, paid, left: fen(owed - paid), held });
  }
  return steps;
}

type Paying = { due: { principal: Fen; fee: Fen }; date: PlainDate; paid: Fen; from: PlainDate };

/**
 * The account that stands for the one with this payment: a payment that covers the fee starts it anew;
 * smaller ones are kept as one, which is the same and does not grow with the months.
 */
function afterPaying(now: Account, { due, date, paid, from }: Paying): Account {
  if (paid === 0) return now;
  if (paid >= due.fee)
    return {
      ...now,
      unpaid: fen(due.principal - (paid - due.fee)),
      dueDate: now.dueDate > date ? now.dueDate : date,
      payments: [],
    };
  const earlier = now.payments.filter((one) => one.date <= from);
  const small = now.payments.filter((one) => one.date > from).map(({ amount }) => amount);
  return { ...now, payments: [...earlier, { date, amount: sum([...small, paid]) }] };
}
