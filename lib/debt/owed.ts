import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, roundHalfUp, sum } from '../money/index.ts';
import type { Debt } from './debts.ts';
import { follow, type Line, type Portion } from './follow.ts';
import { minimumOf, minimumPaid, nextBillDate, paymentsOf, termsOf } from './terms.ts';

export type Owed = {
  /** What was billed, or is still to be billed in parts, and is not paid: without the fee for being late. */
  principal: Fen;
  /** What of `principal` is interest or instalment fee. */
  interest: Fen;
  /**
   * What of `interest` belongs to instalments that are not due yet, without the earliest that is open: paid off early, the
   * contract says what of it is due.
   */
  laterFees: Fen;
  fee: Fen;
  total: Fen;
  /** 0 on and before the due date, and once all is paid. */
  daysLate: number;
  /** 0 on and after the due date. */
  daysLeft: number;
  /** From the day after the due date, until all is paid. */
  late: boolean;
  /** Of the earliest part that is not paid. */
  dueDate: PlainDate;
  /** What is to be paid by then: the part or the minimum, with the fee so far. */
  dueNow: Fen;
};

/**
 * What the debt comes to on that day, which may lie ahead, by its own rule and after its payments.
 *
 * @throws RangeError if the debt holds no sum >= 0, no rate or no date
 */
export function owedOn(debt: Debt, date: PlainDate): Owed {
  const { portions, fee: exact } = follow(termsOf(debt), paymentsOf(debt), date);
  const fee = roundHalfUp(exact);
  const interest = sum(portions.map((portion) => portion.interest));
  const principal = fen(interest + sum(portions.map((portion) => portion.principal)));
  const total = fen(principal + fee);
  const next = nextDue(debt, portions);
  const days = total === 0 ? 0 : daysBetween(next.date, date);
  return {
    principal,
    interest,
    laterFees: laterFees(portions, date),
    fee,
    total,
    daysLate: Math.max(0, days),
    daysLeft: Math.max(0, -days),
    late: days > 0,
    dueDate: next.date,
    dueNow: fen(next.amount + fee),
  };
}

function laterFees(portions: readonly Portion[], date: PlainDate): Fen {
  const next = openOf(portions);
  return sum(portions.filter((one) => one !== next && one.due > date).map(({ interest }) => interest));
}

function openOf(portions: readonly Portion[]): Portion | undefined {
  return portions.find(({ principal, interest }) => principal + interest > 0);
}

/**
 * The same as a plan takes it: what it divides, and the fee it asks to be let go. Until the debt is late that is none;
 * what runs once the minimum was paid is interest, which the next bill asks anyway.
 *
 * @throws RangeError as owedOn
 */
export function owedInPlan(debt: Debt, date: PlainDate): Owed {
  const owed = owedOn(debt, date);
  const { late, total, interest, fee } = owed;
  return late ? owed : { ...owed, principal: total, interest: sum([interest, fee]), fee: fen(0) };
}

/** What a plan divides, in a word: with interest in it it is no 本金. */
export const baseOf = ({ interest }: Pick<Owed, 'interest'>): '账单' | '本金' =>
  interest > 0 ? '账单' : '本金';

/** The earliest part with something left; of a bill with a minimum only that, and the rest a month later. */
function nextDue(debt: Debt, portions: readonly Portion[]): { date: PlainDate; amount: Fen } {
  const open = openOf(portions);
  const amount = open ? fen(open.principal + open.interest) : fen(0);
  if (minimumPaid(debt)) return { date: nextBillDate(debt), amount };
  const paid = fen(debt.unpaid - amount);
  const minimum = minimumOf(debt);
  if (minimum !== undefined) return { date: debt.dueDate, amount: fen(Math.max(0, minimum - paid)) };
  return { date: open?.due ?? debt.dueDate, amount };
}

/**
 * How the fee and what is left came about, in order of the days.
 *
 * @throws RangeError as owedOn
 */
export function derivationOn(debt: Debt, date: PlainDate): Line[] {
  return follow(termsOf(debt), paymentsOf(debt), date).lines;
}

/**
 * What waiting until tomorrow costs: by how much the rounded fee grows. That is the difference of the two totals shown,
 * unless a payment of tomorrow is entered; so over a month it may be 4.32 on one day and 4.33 on another.
 *
 * @throws RangeError as owedOn
 */
export function tomorrowAdds(debt: Debt, today: PlainDate): Fen {
  return fen(owedOn(debt, addDays(today, 1)).fee - owedOn(debt, today).fee);
}
