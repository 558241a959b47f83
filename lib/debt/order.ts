import type { PlainDate } from '../dates/index.ts';
import { type Fen, sum } from '../money/index.ts';
import type { Debt, Debts, Priority } from './debts.ts';
import { nameOf } from './name.ts';
import { owedOn } from './owed.ts';

/** What comes first, first. */
const PRIORITIES: readonly Priority[] = ['rent', 'utilities', 'mortgage', 'support', 'guarantor', 'pledge'];

/** All debts: those that come before others on top, then as they were entered. */
export function inOrder(debts: Debts): Debt[] {
  return asEntered(debts).sort((a, b) => priorityRank(a) - priorityRank(b));
}

/** What a debt is called in a list: of several of one kind without names, 借呗（第 2 笔） as they were entered. */
export function nameAmong(debts: Debts, debt: Debt): string {
  const alike = asEntered(debts).filter(({ kind }) => kind === debt.kind);
  if (alike.filter(({ name }) => !name).length < 2 || debt.name) return nameOf(debt);
  return `${nameOf(debt)}（第 ${alike.findIndex(({ id }) => id === debt.id) + 1} 笔）`;
}

function asEntered(debts: Debts): Debt[] {
  return Object.values(debts).sort((a, b) => (a.enteredAt ?? 0) - (b.enteredAt ?? 0));
}

/** 0 for what comes first of all; the same for all debts that come before no other. */
export function priorityRank({ priority }: Debt): number {
  return priority ? PRIORITIES.indexOf(priority) : PRIORITIES.length;
}

/** The debt that the call is about: the one chosen, else the 花呗 or 借呗 entered first, else the first of all. */
export function debtOnCall(debts: Debts): Debt | undefined {
  const all = asEntered(debts);
  const own = all.find(({ kind }) => kind === 'huabei' || kind === 'jiebei');
  return all.find(({ onCall }) => onCall) ?? own ?? all[0];
}

/** @throws RangeError as owedOn */
export function totalOwed(debts: Debts, date: PlainDate): Fen {
  return sum(Object.values(debts).map((debt) => owedOn(debt, date).total));
}
