import { addMonths, type PlainDate } from '../dates/index.ts';
import {
  type Fen,
  fen,
  type Rate,
  rate,
  type StatedRate,
  share,
  statedPer,
  sum,
  timesRate,
} from '../money/index.ts';
import type { Debt, Rule } from './debts.ts';
import type { Payment, Portion, Terms } from './follow.ts';

/** Per cent a day: what is common with 花呗; the contract decides. */
export const COMMON_RATE = '0.05';

/** How many times the contract's rate the penalty is, while nobody knows: the upper end of what is usual. */
export const GUESSED_MULTIPLE = '1.5';

/** The rate as the contract states it. */
function statedOf({ dailyRate, ratePer, dayBasis }: Debt): StatedRate {
  return { percent: dailyRate, per: ratePer ?? 'day', basis: dayBasis ?? 365 };
}

/**
 * The contract's rate for one day, exact; a penalty multiple is not in it.
 *
 * @throws RangeError if the debt's rate is no number
 */
function dailyRateOf(debt: Debt): Rate {
  return statedPer(statedOf(debt), 'day');
}

/** @throws RangeError if a rate of the debt is no number */
export function termsOf(debt: Debt): Terms {
  const { rule, unpaid, dueDate } = debt;
  const daily = dailyRateOf(debt);
  const rates = [{ after: dueDate, daily }];
  const whole = {
    portions: [{ due: dueDate, principal: unpaid, interest: 0 as Fen }],
    rates,
    compound: false,
  };
  switch (rule?.kind) {
    case undefined:
      return whole;
    case 'penalty':
      return {
        portions: [{ due: dueDate, principal: fen(unpaid - rule.interest), interest: rule.interest }],
        rates: [{ after: dueDate, daily: timesRate(daily, rule.multiple) }],
        compound: rule.compound,
      };
    case 'instalment':
      return { portions: rule.each ?? instalments(unpaid, dueDate, rule), rates, compound: false };
    case 'minimum': {
      if (!minimumPaid(debt)) return whole;
      const rest = { after: dueDate, daily: rate(`${rule.restRate}%`, 'day') };
      return { ...whole, rates: [rest, { after: nextBillDate(debt), daily }] };
    }
    default:
      return rule satisfies never;
  }
}

/**
 * What being late costs a day, a penalty multiple in it.
 *
 * @throws RangeError if a rate of the debt is no number
 */
export function lateRateOf(debt: Debt): Rate {
  return termsOf(debt).rates.at(-1)?.daily ?? dailyRateOf(debt);
}

/** Equal parts, rounded down; the last takes the rest. */
function instalments(unpaid: Fen, dueDate: PlainDate, rule: Rule & { kind: 'instalment' }): Portion[] {
  const { parts, fee, taken } = rule;
  return Array.from({ length: parts }, (_, at) => ({
    due: addMonths(dueDate, at),
    principal: partOf(unpaid, parts, at),
    interest: taken === 'spread' ? partOf(fee, parts, at) : at === 0 ? fee : fen(0),
  }));
}

function partOf(whole: Fen, parts: number, at: number): Fen {
  const each = Math.floor(whole / parts);
  return fen(at === parts - 1 ? whole - each * (parts - 1) : each);
}

/** The least that was to be paid by the due day; undefined where the debt has no such rule. */
export function minimumOf({ rule, unpaid }: Debt): Fen | undefined {
  if (rule?.kind !== 'minimum') return undefined;
  return rule.least ?? share(unpaid, rate(`${rule.share ?? 0}%`, 'term'), 1);
}

/** Whether the minimum was paid in time, so that the rest is not late. */
export function minimumPaid(debt: Debt): boolean {
  const minimum = minimumOf(debt);
  if (minimum === undefined) return false;
  const inTime = paymentsOf(debt).filter(({ date }) => date <= debt.dueDate);
  return sum(inTime.map(({ amount }) => amount)) >= minimum;
}

/** When the rest of a bill of which the minimum was paid is due. */
export function nextBillDate({ dueDate }: Debt): PlainDate {
  return addMonths(dueDate, 1);
}

export function paymentsOf(debt: Debt): readonly Payment[] {
  return debt.payments ?? [];
}
