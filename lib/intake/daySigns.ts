import { type Lined, mark, signsAround } from './around.ts';
import type { Day } from './days.ts';
import { isAskedFor, isNamedDue, isOther } from './due.ts';
import type { BillKind } from './kind.ts';
import { billKinds } from './lean.ts';

/** What a day can be, in the order of what was learned. */
export const dayRoles = ['due', '-'] as const;

/** A message, its days, and the one that the rules take. */
export type Dated = { lined: Lined; kind: BillKind; days: readonly Day[]; due: Day | undefined };

/** All that is known of a day in a message, for learning whether it is the last one to pay on. */
export function signsOfDay({ lined, kind, days, due }: Dated, at: number): string[] {
  const day = days[at];
  if (!day) return [];
  const { text } = lined;
  const byRules = mark(0, day === due ? 1 : 0);
  const ofKind = mark(1, billKinds.indexOf(kind));
  const form = mark(
    2,
    [day.date !== undefined, day.day !== undefined, day.every, day.guessed].reduce(sumOf, 0),
  );
  const says = [isNamedDue, isOther, isAskedFor].map((holds) => holds(text, day)).reduce(sumOf, 0);
  return [
    ...signsAround(lined, day),
    byRules,
    byRules + ofKind,
    form,
    form + ofKind,
    mark(3, says),
    mark(3, says) + ofKind,
    mark(4, Math.min(days.length, 5)) + mark(5, Math.min(at, 4)),
  ];
}

/** Each yes as a binary digit. */
const sumOf = (sum: number, is: boolean | undefined, at: number) => sum + (is ? 2 ** at : 0);
