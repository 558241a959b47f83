import { isFeeAhead } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Debt, inOrder, nameAmong, type Owed, owedOn } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import type { CallRecord } from '../record/index.ts';
import { debtsNow } from './asAgreed.ts';
import type { CaseFile } from './casefile.ts';
import { mainId } from './mainDebt.ts';
import { type AgreedPayment, leftOf } from './met.ts';
import { agreementsOf } from './payments.ts';

/** What agreed debts take in the month in which they take most, and which of them do. */
export type Elsewhere = { names: string[]; monthly: Fen };

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
