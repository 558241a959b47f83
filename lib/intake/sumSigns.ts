import { type Lined, mark, signsAround } from './around.ts';
import type { Amount } from './figure.ts';
import type { BillKind } from './kind.ts';
import { billKinds } from './lean.ts';
import { type CalledSum, calledNames } from './roles.ts';
import type { Found } from './sums.ts';

/** What a sum can be, in the order of what was learned; the last is none of these. */
export const sumRoles = ['total', 'minimum', 'overdue', 'fee', '-'] as const;
export type SumField = Exclude<(typeof sumRoles)[number], '-'>;

/** The last that a mark has room for. */
const NOT_CALLED = 15;

/** A message, its sums, and what the rules make of it. */
export type Summed = {
  lined: Lined;
  kind: BillKind;
  amounts: readonly Amount[];
  called: readonly CalledSum[];
  found: Found;
};

/** All that is known of a sum in a message, for learning what it is: its place, what the rules say, the other sums. */
export function signsOfSum(message: Summed, at: number): string[] {
  const { lined, kind, amounts, called, found } = message;
  const sum = amounts[at];
  if (!sum) return [];
  const role = sumRoles.findIndex((name) => name !== '-' && found[name]?.start === sum.start);
  const label = called.find(({ start }) => start === sum.start)?.called;
  const byRules = mark(0, role + 1);
  const ofKind = mark(1, billKinds.indexOf(kind));
  const named = mark(2, label ? calledNames.indexOf(label) : NOT_CALLED);
  return [
    ...signsAround(lined, sum),
    byRules,
    byRules + ofKind,
    named,
    named + ofKind,
    mark(3, Math.min(at, 4)),
    mark(4, Math.min(amounts.length, 5)) + mark(3, Math.min(at, 4)),
    ...besides(amounts, sum).map((what) => mark(5, what)),
  ];
}

function besides(amounts: readonly Amount[], { amount, start, marked }: Amount): number[] {
  const others = amounts.filter((one) => one.start !== start && one.marked);
  const isPart = others.some((one) => one.amount < amount);
  const isWhole = others.some((one) => one.amount > amount);
  const added = others.some((one, n) => others.some((two, m) => m > n && one.amount + two.amount === amount));
  const twice = others.some((one) => one.amount === amount);
  return [!marked, isPart, isWhole, added, twice].flatMap((is, n) => (is ? [n] : []));
}
