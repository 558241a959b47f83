import type { PlainDate } from '../dates/index.ts';
import { type Fen, fen, roundHalfUp, sum } from '../money/index.ts';
import type { Debt } from './debts.ts';
import { follow, goOn, pay, type Running, type Terms } from './follow.ts';
import { paymentsOf, termsOf } from './terms.ts';

/** A debt taken from day to day. A step costs the same however many came before it: they are not kept. */
export type RunningDebt = { debt: Debt; terms: Terms; now: Running; on: PlainDate };

/** What is owed on the day the debt has run to. */
export type Standing = {
  fee: Fen;
  /** What fell due before a day that was asked for, and the fee. */
  due: Fen;
  /** All that is owed, parts that are not due yet included, as `owedOn` has it. */
  total: Fen;
};

/**
 * A debt on that day, after the payments made through it.
 *
 * @throws RangeError as owedOn
 */
export function runningFrom(debt: Debt, on: PlainDate): RunningDebt {
  const terms = termsOf(debt);
  return { debt, terms, now: { ...follow(terms, paymentsOf(debt), on), lines: undefined }, on };
}

/** @param to  not before the day it has run to */
export function advance({ debt, terms, now }: RunningDebt, to: PlainDate): RunningDebt {
  return { debt, terms, now: goOn(now, terms, to), on: to };
}

/**
 * Pays so much on the day it has run to.
 *
 * @param amount  fen, > 0; a surplus is dropped
 */
export function payOn({ debt, terms, now, on }: RunningDebt, amount: Fen): RunningDebt {
  const left = pay(now, { date: on, amount });
  if (on > debt.dueDate) return { debt, terms, now: left, on };
  // By the due day it may be the minimum that was paid, and then the rest bears another rate.
  const paid = { ...debt, payments: [...(debt.payments ?? []), { id: on, date: on, amount }] };
  return { debt: paid, terms: termsOf(paid), now: left, on };
}

/** @param before  parts that fall due on it are not due yet */
export function standingOf({ now }: RunningDebt, before: PlainDate): Standing {
  const fee = roundHalfUp(now.fee);
  const of = (portions: Running['portions']) =>
    fen(fee + sum(portions.map(({ principal, interest }) => fen(principal + interest))));
  return { fee, due: of(now.portions.filter(({ due }) => due < before)), total: of(now.portions) };
}

/** What is left of the principal alone: no billed interest, no instalment fee. */
export function principalOf({ now }: RunningDebt): Fen {
  return sum(now.portions.map(({ principal }) => principal));
}
