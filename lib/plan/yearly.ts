import { daysBetween, type PlainDate } from '../dates/index.ts';
import { onlyGrowth } from './roots.ts';

/** Fractions: 0.1524 is 15.24 %. `nominal` is perPeriod x 12, `effective` is compounded. */
export type YearlyCost = { perPeriod: number; nominal: number; effective: number };

/** Of the loan and of what is paid back, one negative and one positive; any one unit, fen say. */
export type DatedFlow = { date: PlainDate; amount: number };

const DAYS = 365;

/** The line of 24 % a year: see sources cap.24. It is compared with the nominal figure. */
export const LINE = 0.24;

/** "Above it" must not hang on the last binary digit of a root; no fen moves a rate by so little. */
export const JUST_ABOVE = LINE + 1e-9;

/**
 * What a loan costs by its flows alone, one a month, the loan negative: the monthly internal rate.
 * Negative, above -1, when less comes back than was lent.
 *
 * @param flows  finite numbers of any one unit, fen say
 * @returns undefined when the flows have no change of sign; with several changes also when there is
 *   not exactly one such rate (one at which the value only touches zero counts as two)
 * @throws RangeError if a flow is not finite
 */
export function yearlyCost(flows: readonly number[]): YearlyCost | undefined {
  const growth = onlyGrowth(flows.map((amount, at) => ({ at, amount })));
  if (growth === undefined) return undefined;
  const perPeriod = Math.expm1(growth);
  return { perPeriod, nominal: perPeriod * 12, effective: Math.expm1(growth * 12) };
}

/**
 * What a loan costs a year by the days of its flows: the effective internal rate, actual/365, as XIRR.
 * Negative, above -1, when less comes back than was lent.
 *
 * @param flows  in any order; those of one day count as one
 * @returns a fraction, 0.1524 is 15.24 %. undefined when the flows have no change of sign, when there is
 *   not exactly one such rate, and when it is beyond the numbers (a millionfold overnight)
 * @throws RangeError if an amount is not finite or a date is none
 */
export function yearlyCostByDates(flows: readonly DatedFlow[]): number | undefined {
  const growth = onlyGrowth(byDay(flows));
  if (growth === undefined) return undefined;
  const yearly = Math.expm1(growth * DAYS);
  return Number.isFinite(yearly) ? yearly : undefined;
}

function byDay(flows: readonly DatedFlow[]) {
  const [first] = flows;
  const days = new Map<number, number>();
  for (const { date, amount } of flows) {
    const at = daysBetween(first?.date ?? date, date);
    days.set(at, (days.get(at) ?? 0) + amount);
  }
  return [...days].map(([at, amount]) => ({ at, amount })).sort((a, b) => a.at - b.at);
}

/**
 * The simple method (单利法), which takes no interest on interest: the cost, over the principal that was
 * really out and the time it was out: cost / sum of (principal x days) x 365.
 *
 * @param cost  fen, all that is paid beyond what was owed at the start
 * @param held  the principal out, fen, and for how many days
 * @returns a fraction; undefined when nothing was out for a day
 * @see PBoC announcement [2021] No. 3: simple must be named as such
 */
export function simpleYearly(
  cost: number,
  held: readonly { principal: number; days: number }[],
): number | undefined {
  const out = held.reduce((sum, { principal, days }) => sum + principal * days, 0);
  return out > 0 ? (cost / out) * DAYS : undefined;
}

/**
 * A yearly cost in per cent: '30.8%'; near 24 % with two decimals, where one would say 24.0% of what is above it, and with
 * as many more as show that it is: '24.001%'. What is not above may be rounded to '24.00%'.
 */
export function yearlyPercent(
  fraction: number,
  decimals: 1 | 2 = Math.abs(fraction - LINE) < 0.001 ? 2 : 1,
): string {
  const percent = fraction * 100;
  let shown: number = decimals;
  while (fraction > JUST_ABOVE && Number(percent.toFixed(shown)) <= LINE * 100) shown++;
  return `${percent.toFixed(shown)}%`;
}
