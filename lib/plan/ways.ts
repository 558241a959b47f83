import { type Fen, fen } from '../money/index.ts';
import type { Way } from './divide.ts';
import { planSeveral, type SeveralInput, type SeveralPlan } from './several.ts';

/** Nothing is owed of what is divided; nothing can be paid each month; the first day lies before today. */
export type SeveralProblem = { problem: 'nothing' | 'noMoney' | 'early' };

export type Ways = {
  fair: SeveralPlan;
  dearest: SeveralPlan;
  /** Which takes less in all; `neither` where none of them ever ends. Where only one ends, that one. */
  cheaper: Way | 'same' | 'neither';
  /** By how much; undefined unless both end. */
  difference: Fen | undefined;
};

/**
 * The same money a month, divided pro rata or to the dearest first: when each is paid off, what it costs, and which is
 * cheaper. The dearest first is not always: a payment meets the fee and the billed interest first, so a debt with much of
 * them is reduced late. Throws nothing for debts that were stored.
 */
export function waysOfSeveral(input: SeveralInput): Ways | SeveralProblem {
  const problem = problemOf(input);
  if (problem) return { problem };
  const [fair, dearest] = [planSeveral(input, 'fair'), planSeveral(input, 'dearest')];
  if (fair.each.every(({ owed }) => owed === 0)) return { problem: 'nothing' };
  const bothEnd = fair.ends !== undefined && dearest.ends !== undefined;
  return {
    fair,
    dearest,
    cheaper: cheaperOf(fair, dearest),
    difference: bothEnd ? fen(Math.abs(fair.paid - dearest.paid)) : undefined,
  };
}

function problemOf({
  debts,
  monthly,
  firstDate,
  today,
}: SeveralInput): SeveralProblem['problem'] | undefined {
  if (debts.length === 0) return 'nothing';
  if (monthly <= 0) return 'noMoney';
  return firstDate < today ? 'early' : undefined;
}

function cheaperOf(fair: SeveralPlan, dearest: SeveralPlan): Ways['cheaper'] {
  if (fair.ends === undefined && dearest.ends === undefined) return 'neither';
  if (fair.ends === undefined) return 'dearest';
  if (dearest.ends === undefined || fair.paid < dearest.paid) return 'fair';
  return fair.paid === dearest.paid ? 'same' : 'dearest';
}
