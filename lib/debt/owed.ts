import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, type Rate, rate, sum } from '../money/index.ts';
import { balanceOn } from './balance.ts';
import type { Debt } from './debts.ts';

export type Owed = {
  principal: Fen;
  fee: Fen;
  total: Fen;
  /** 0 on and before the due date. */
  daysLate: number;
  /** 0 on and after the due date. */
  daysLeft: number;
  /** From the day after the due date. */
  late: boolean;
};

/**
 * What the debt comes to on that day, which may lie ahead.
 *
 * @throws RangeError if the debt holds no sum >= 0, no rate or no date
 */
export function owedOn(debt: Debt, date: PlainDate): Owed {
  const { unpaid, dueDate } = debt;
  const { principal, fee } = balanceOn({ unpaid, daily: dailyRateOf(debt), dueDate, payments: [] }, date);
  const days = daysBetween(dueDate, date);
  return {
    principal,
    fee,
    total: sum([principal, fee]),
    daysLate: Math.max(0, days),
    daysLeft: Math.max(0, -days),
    late: days > 0,
  };
}

/**
 * What waiting until tomorrow costs: always the difference of the two totals shown, so over a month it
 * may be 4.32 on one day and 4.33 on another.
 *
 * @throws RangeError as owedOn
 */
export function tomorrowAdds(debt: Debt, today: PlainDate): Fen {
  return fen(owedOn(debt, addDays(today, 1)).fee - owedOn(debt, today).fee);
}

/** @throws RangeError if the debt's rate is no number */
export function dailyRateOf(debt: Debt): Rate {
  return rate(`${debt.dailyRate}%`, 'day');
}
