import { addMonths, daysBetween, type PlainDate } from '../dates/index.ts';
import type { Debt } from './debts.ts';
import { owedOn } from './owed.ts';

const THREE_YEARS = 36;

export type Limitation = {
  /** The last part falls due. */
  due: PlainDate;
  /** The last demand or payment that is known; undefined where none came after `due`. */
  last: PlainDate | undefined;
  /** Three years went by after this day with no demand or payment that is known. */
  from: PlainDate;
  /** The last day of those three years. */
  full: PlainDate;
  daysPast: number;
};

/**
 * Where three years may have gone by without a demand or a payment: they run from the day after the last due date, and
 * anew after each demand and payment. A demand that came later does not bring back what was over before it.
 *
 * @returns undefined where no three years have passed by what is known, or nothing is owed
 * @see sources law.limitation, law.interrupt
 */
export function limitationOn(debt: Debt, today: PlainDate): Limitation | undefined {
  if (owedOn(debt, today).total === 0) return undefined;
  const due = lastDue(debt);
  const later = actsOf(debt).filter((day) => day > due && day <= today);
  const days = [due, ...later.sort()];
  const at = days.findIndex((day, i) => addMonths(day, THREE_YEARS) < (days[i + 1] ?? today));
  const from = days[at];
  if (from === undefined) return undefined;
  const full = addMonths(from, THREE_YEARS);
  return { due, last: later.at(-1), from, full, daysPast: daysBetween(full, today) };
}

/** Of a debt in instalments the three years run from the last one. */
function lastDue({ dueDate, rule }: Debt): PlainDate {
  return rule?.kind === 'instalment' ? addMonths(dueDate, rule.parts - 1) : dueDate;
}

function actsOf({ payments = [], lastDemand }: Debt): PlainDate[] {
  return [...payments.map(({ date }) => date), ...(lastDemand ? [lastDemand] : [])];
}
