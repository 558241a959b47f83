import { addMonths, type PlainDate } from '../../lib/dates/index.ts';
import type { Owed } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { type OptionId, type Plan, type Terms, USUAL_PARTS } from '../../lib/plan/index.ts';
import { MOST_MONTHS_LATER } from './readOptions.ts';

/** The fields of each way of paying; 改一改 opens them in its card. */
export const optionFields = {
  equal: ['equalParts', 'equalFirst'],
  rising: ['risingMonths', 'risingLow', 'risingParts'],
  later: ['laterMonths', 'laterParts'],
  once: ['onceAmount'],
  minimum: ['minimumAmount'],
} as const satisfies Record<OptionId, string[]>;

export type OptionField = (typeof optionFields)[OptionId][number];
export type OptionTexts = Record<OptionField, string>;

export type Given = {
  plan: Plan | undefined;
  owed: Owed;
  today: PlainDate;
  /** The first monthly day that could be paid on. */
  firstDate: PlainDate;
};

const USUAL_MONTHS = 3;

/** What the cards begin with: the plan where it is one of them, else a year of parts after three months. */
export function optionTexts({ plan, owed, firstDate }: Given): OptionTexts {
  const months = plan && monthsLater(plan.firstDate, firstDate);
  const parts = String(plan?.parts ?? USUAL_PARTS);
  const low = roundDown(fen(Math.floor(owed.principal / (plan?.parts ?? USUAL_PARTS) / 2)));
  return {
    equalParts: parts,
    equalFirst: plan && !months ? plan.firstDate : firstDate,
    risingMonths: String(USUAL_MONTHS),
    risingLow: formatYuan(low),
    risingParts: parts,
    laterMonths: String(months ?? USUAL_MONTHS),
    laterParts: parts,
    onceAmount: formatYuan(owed.principal),
    minimumAmount: '',
  };
}

/** Whole months after the first day, if the plan begins so; what is no such day is a day of its own. */
function monthsLater(date: PlainDate, firstDate: PlainDate): number | undefined {
  for (let months = 1; months <= MOST_MONTHS_LATER; months++)
    if (addMonths(firstDate, months) === date) return months;
  return undefined;
}

/** To one leading digit: half of 720.00 is 360.00, and 300.00 is easier to keep in mind. */
function roundDown(amount: Fen): Fen {
  const step = 10 ** Math.max(0, String(amount).length - 1);
  return fen(Math.floor(amount / step) * step);
}

/** The plan to ask for that says the same; only equal parts from some day on can be said on the call. */
export function planLike(terms: Terms): Pick<Plan, 'parts' | 'firstDate'> | undefined {
  if (terms.id === 'equal') return { parts: terms.parts, firstDate: terms.firstDate };
  if (terms.id === 'later')
    return { parts: terms.parts, firstDate: addMonths(terms.firstDate, terms.months) };
  return undefined;
}
