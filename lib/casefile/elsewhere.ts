import { isByHand } from '../budget/index.ts';
import { isFeeAhead } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Debt, inOrder, nameAmong, type Owed, owedOn } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import type { CallRecord } from '../record/index.ts';
import { debtsNow } from './asAgreed.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';
import { type AgreedPayment, leftOf } from './met.ts';
import { agreementsOf } from './payments.ts';

/** What agreed debts take in the month in which they take most, and which of them do. */
export type Elsewhere = { names: string[]; monthly: Fen };

/** The debt that all others are told beside: the one a call is about may no longer be the main one. */
const mainId = (file: CaseFile): string | undefined => mainDebt(file)?.id;

/**
 * What is agreed about other debts than the one on call and not paid yet, in the calendar month that takes most of it;
 * a part that was missed counts in its own. Undefined where that is nothing.
 *
 * @param about  the id of the debt on call, as in all below
 */
export function agreedElsewhere(file: CaseFile, about = mainId(file)): Elsewhere | undefined {
  const parts = agreementsOf(file).flatMap(({ debt, record, all }) =>
    debt && debt.id !== about
      ? unpaidParts(all, record).map((one) => ({ debt, month: one.due?.slice(0, 7), amount: leftOf(one) }))
      : [],
  );
  const months = [...new Set(parts.map(({ month }) => month))].map((each) => {
    const some = parts.filter(({ month }) => month === each);
    return {
      names: [...new Set(some.map(({ debt }) => nameAmong(file.debts, debt)))],
      monthly: sum(some.map(({ amount }) => amount)),
    };
  });
  return months.sort((a, b) => b.monthly - a.monthly)[0];
}

/** What is paid once, ahead or all of it, is held against what can be paid at once: the month knows only parts. */
function unpaidParts(all: readonly AgreedPayment[], { id }: CallRecord): AgreedPayment[] {
  const parts = all.filter((one) => !isFeeAhead(one, id));
  return parts.length > 1 ? parts.filter(({ keptOn }) => !keptOn) : [];
}

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
  const { limit, figures } = file.budget;
  const elsewhere = agreedElsewhere(file, about);
  const typed = figures?.otherDebts ?? fen(0);
  if (!elsewhere || !limit?.monthly) return undefined;
  const lacking = Math.min(elsewhere.monthly, knownMonthly(file, today, about) - typed);
  if (lacking <= 0) return undefined;
  if (isByHand(file.budget)) return { ...elsewhere, by: elsewhere.monthly, typed: undefined };
  return { ...elsewhere, by: fen(lacking), typed };
}

/** Another debt than the one on call about which nothing is agreed, and what it takes each month; nothing of a whole bill. */
export type OtherDebt = { debt: Debt; owed: Owed; monthly: Fen | undefined };

/**
 * The debts that are paid out of the same income, in order: without those about which an agreement says what is paid, and
 * those that come before others, for which the budget has fields of their own.
 *
 * @throws RangeError as owedOn
 */
export function otherDebts(file: CaseFile, today: PlainDate, about = mainId(file)): OtherDebt[] {
  const told = new Set([about, ...agreementsOf(file).map(({ debt }) => debt?.id)]);
  const now = debtsNow(file);
  return inOrder(file.debts)
    .filter(({ id, priority }) => !told.has(id) && !priority)
    .map((debt) => ({ debt, owed: owedOn(now[debt.id] ?? debt, today), monthly: monthlyOf(debt) }))
    .filter(({ owed }) => owed.total > 0);
}

/** A part of an instalment, without a fee that is taken once, or the minimum of a bill. */
function monthlyOf(debt: Debt): Fen | undefined {
  const { rule, dueDate } = debt;
  const plain = rule?.kind === 'instalment' && rule.taken === 'once' ? { ...rule, fee: fen(0) } : rule;
  const { dueNow, total } = owedOn({ ...debt, rule: plain, payments: undefined }, dueDate);
  return dueNow < total ? dueNow : undefined;
}

/** What is known to go to others each month: what is agreed, and what contracts take. 0 where that is nothing. */
export function knownMonthly(file: CaseFile, today: PlainDate, about = mainId(file)): Fen {
  const byContract = otherDebts(file, today, about).map(({ monthly }) => monthly ?? fen(0));
  return sum([agreedElsewhere(file, about)?.monthly ?? fen(0), ...byContract]);
}

/**
 * The other debts that the monthly limit has nothing for, as far as the typed figure tells: all, where it holds no more than
 * what is agreed; those that take no known sum a month, where it is just what is known. None without a limit to share.
 */
export function sharingLimit(file: CaseFile, today: PlainDate, about = mainId(file)): OtherDebt[] {
  const { limit, figures } = file.budget;
  if (!limit?.monthly) return [];
  const others = otherDebts(file, today, about);
  const typed = figures?.otherDebts ?? fen(0);
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
