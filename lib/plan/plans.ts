import { addMonths, daysBetween, type PlainDate } from '../dates/index.ts';

/** What the user will ask for on the call: the first rung, and what it may come down to. */
export type Plan = {
  parts: number;
  firstDate: PlainDate;
  /** The second rung: the fee paid ahead, or another number of parts. */
  next: { kind: 'feeAhead' } | { kind: 'parts'; parts: number };
  /** Ask for the whole sum to be due later, until this day. */
  extendTo?: PlainDate | undefined;
};

/** A year of them: what one begins with. */
export const USUAL_PARTS = 12;

/** The longest plan that is asked for or judged: five years. */
export const MOST_PARTS = 60;

/**
 * One plan for each debt: what fits one says nothing of another. `plan` is of a version that did not name the debt, or was
 * made without one; as soon as another debt is the main one, it is kept for the one before.
 */
export type PlanSlice = { plan?: Plan | undefined; plans?: { readonly [debt: string]: Plan } | undefined };

/** `debt`: the id of the one it is for. */
export type PlanChange = { type: 'planSet'; plan: Plan; debt?: string | undefined };

export function applyPlan(slice: PlanSlice, change: PlanChange): PlanSlice {
  switch (change.type) {
    case 'planSet':
      return change.debt === undefined
        ? { ...slice, plan: change.plan }
        : keptFor(slice, change.debt, change.plan);
    default:
      return change.type satisfies never;
  }
}

/** The plan of a debt, in place of one that names none. */
export function keptFor({ plans }: PlanSlice, debt: string, plan: Plan): PlanSlice {
  return { plans: { ...plans, [debt]: plan } };
}

/** Without the plans of these debts, those that have one and those that have none. */
export function withoutPlans({ plans = {}, ...slice }: PlanSlice, debts: readonly string[]): PlanSlice {
  const left = Object.entries(plans).filter(([debt]) => !debts.includes(debt));
  return left.length > 0 ? { ...slice, plans: Object.fromEntries(left) } : slice;
}

/**
 * The day of the last of `parts` monthly payments.
 *
 * @throws RangeError if firstDate is no date
 */
export function lastDate(firstDate: PlainDate, parts: number): PlainDate {
  return addMonths(firstDate, parts - 1);
}

/**
 * The first monthly repetition of the due day (never the due date itself) at least 7 days after today:
 * time to agree, and to get it in writing.
 *
 * @throws RangeError if one is no date
 */
export function defaultFirstDate(dueDate: PlainDate, today: PlainDate): PlainDate {
  let months = 1; // always from the due date, so that a 31st comes back after February
  while (daysBetween(today, addMonths(dueDate, months)) < 7) months++;
  return addMonths(dueDate, months);
}
