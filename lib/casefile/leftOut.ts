import { isByHand } from '../budget/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Fen, fen } from '../money/index.ts';
import type { CaseFile } from './casefile.ts';
import { agreedElsewhere, type Elsewhere, knownMonthly, type OtherDebt, otherDebts } from './elsewhere.ts';
import { mainId } from './mainDebt.ts';

/** What is agreed elsewhere, and how much of it the monthly limit leaves out at least. */
export type NotCounted = Elsewhere & {
  by: Fen;
  /** What the user said that other debts take; undefined where the limit is set by hand, and nobody knows what is in it. */
  typed: Fen | undefined;
};

/**
 * Undefined where the figures count it, or where there is no limit that it would lower. What the other debts take by their
 * contracts is in the figure before an agreement is.
 */
export function notCounted(file: CaseFile, today: PlainDate, about = mainId(file)): NotCounted | undefined {
  const lacking = file.budget.limit?.monthly ? lackingOf(file, today, about) : undefined;
  return lacking && isByHand(file.budget) ? { ...lacking, by: lacking.monthly, typed: undefined } : lacking;
}

function lackingOf(file: CaseFile, today: PlainDate, about: string | undefined): NotCounted | undefined {
  const elsewhere = agreedElsewhere(file, about);
  if (!elsewhere) return undefined;
  const typed = typedIn(file);
  const by = Math.min(elsewhere.monthly, knownMonthly(file, today, about) - typed);
  return by > 0 ? { ...elsewhere, by: fen(by), typed } : undefined;
}

/** What the user said that other debts take each month. */
const typedIn = ({ budget: { figures } }: CaseFile): Fen => figures?.otherDebts ?? fen(0);

/**
 * The other debts that the monthly limit has nothing for, as far as the typed figure tells: all, where it holds no more than
 * what is agreed; those that take no known sum a month, where it is just what is known. None without a limit to share.
 */
export function sharingLimit(file: CaseFile, today: PlainDate, about = mainId(file)): OtherDebt[] {
  return file.budget.limit?.monthly ? withoutFigure(file, today, about) : [];
}

function withoutFigure(file: CaseFile, today: PlainDate, about: string | undefined): OtherDebt[] {
  const others = otherDebts(file, today, about);
  const typed = typedIn(file);
  if (typed <= (agreedElsewhere(file, about)?.monthly ?? 0)) return others;
  return typed === knownMonthly(file, today, about)
    ? others.filter(({ monthly }) => monthly === undefined)
    : [];
}

/**
 * Whether other debts are paid out of the same income and the limit worked out of it leaves them out, all or in part: what
 * is within it is then not known to be safe. Of one set by hand nobody knows.
 */
export function leavesOut(file: CaseFile, today: PlainDate, about = mainId(file)): boolean {
  if (isByHand(file.budget)) return false;
  return notCounted(file, today, about) !== undefined || sharingLimit(file, today, about).length > 0;
}

/** Whether the budget itself leaves them out, whatever limit is set: what it would stand is then without them. */
export function figuresLeaveOut(file: CaseFile, today: PlainDate, about = mainId(file)): boolean {
  if (!file.budget.figures) return false;
  return lackingOf(file, today, about) !== undefined || withoutFigure(file, today, about).length > 0;
}
