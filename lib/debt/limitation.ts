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
 * Where three years may have gone by without a demand or a payment of this debt that is known: see `limitationSince`.
 *
 * @returns undefined where no three years have passed by what is known, or nothing is owed
 */
export function limitationOn(debt: Debt, today: PlainDate): Limitation | undefined {
  if (owedOn(debt, today).total === 0) return undefined;
  return limitationSince(lastDue(debt), actsOf(debt), today);
}

/**
 * Where three years may have gone by: they run from the day after `due`, and anew after each act that restarts them. An
 * act that came later does not bring back what was over before it.
 *
 * @param due  the last part falls due
 * @param acts  in any order; those on or before `due` and after `today` do not count
 * @returns undefined where no three years have passed by what is known
 * @see sources law.limitation, law.interrupt
 */
export function limitationSince(
  due: PlainDate,
  acts: readonly PlainDate[],
  today: PlainDate,
): Limitation | undefined {
  const later = acts.filter((day) => day > due && day <= today).sort();
  const days = [due, ...later];
  const at = days.findIndex((day, i) => limitationEnds(day) < (days[i + 1] ?? today));
  const from = days[at];
  if (from === undefined) return undefined;
  const full = limitationEnds(from);
  return { due, last: later.at(-1), from, full, daysPast: daysBetween(full, today) };
}

/** The last day of the three years that run from the day after `from`. */
export function limitationEnds(from: PlainDate): PlainDate {
  return addMonths(from, THREE_YEARS);
}

/** Whether its due day is more than three years back, whatever came after it. */
export const isLongAgo = ({ dueDate }: Pick<Debt, 'dueDate'>, today: PlainDate): boolean =>
  limitationEnds(dueDate) < today;

/** The day from which the three years run: of a debt in instalments that of the last one. */
export function lastDue({ dueDate, rule }: Debt): PlainDate {
  if (rule?.kind !== 'instalment') return dueDate;
  return rule.each?.at(-1)?.due ?? addMonths(dueDate, rule.parts - 1);
}

function actsOf({ payments = [], lastDemand }: Debt): PlainDate[] {
  return [...payments.map(({ date }) => date), ...(lastDemand ? [lastDemand] : [])];
}
