import { daysBetween, type PlainDate } from '../dates/index.ts';
import { advance, payOn, principalOf, type RunningDebt, standingOf } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';

export type Step = {
  date: PlainDate;
  paid: Fen;
  /** Still owed after it, as `owedOn` has it. */
  left: Fen;
  /** The principal that was out, for so many days since the step before. */
  held: { principal: Fen; days: number };
};

/** `at` counts from 0; more than what is owed is never taken. */
export type Ask = (owed: Fen, at: number) => Fen;

/**
 * Pays a debt on these days, by its own rule, until nothing is owed or the days run out.
 *
 * @param dates  the earliest first, none before the day the debt has run to
 */
export function payDown(debt: RunningDebt, dates: readonly PlainDate[], ask: Ask): Step[] {
  const steps: Step[] = [];
  let now = debt;
  for (const [at, date] of dates.entries()) {
    const before = now.on;
    now = advance(now, date);
    const owed = standingOf(now, date).total;
    if (owed === 0) break;
    const paid = fen(Math.min(ask(owed, at), owed));
    const held = { principal: principalOf(now), days: daysBetween(before, date) };
    steps.push({ date, paid, left: fen(owed - paid), held });
    if (paid > 0) now = payOn(now, paid);
  }
  return steps;
}
