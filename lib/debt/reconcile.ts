import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { compoundFee } from './compound.ts';
import type { Debt, PaidPart } from './debts.ts';
import { owedOn } from './owed.ts';
import { paymentsOf, termsOf } from './terms.ts';

/**
 * One way to count that gives the bill's figure.
 * `noFee`: what was due, without the fee for being late. `feeDays`: whole days of fee more or fewer, +1 as if the due
 * date itself counted, -2 as if the figure were two days old. `wholeBill`: the fee runs on the whole bill, though a part
 * was paid. `missing`: one payment is not counted. `noLaterFees`: an instalment plan without the fees of later parts.
 * `compounded`: interest that was billed bears the rate, too; `simple`: it does not. `monthly`, `daily`: the fee bears
 * the fee, by month or by day.
 */
export type Reading =
  | { id: 'noFee' | 'wholeBill' | 'noLaterFees' | 'compounded' | 'simple' | 'monthly' | 'daily' }
  | { id: 'feeDays'; days: number }
  | { id: 'missing'; payment: PaidPart };

export type Reconciled = {
  /** What the bill says less what we compute. */
  difference: Fen;
  /** All that give the bill's figure to the fen, the nearest and simplest first. Empty where none does. */
  readings: readonly Reading[];
};

type Tried = { reading: Reading; total: Fen | undefined };

/** Nearest first. A figure may be a month old, but a bill can hardly run more than three days ahead. */
const NEAR = [1, -1];
const FAR = [2, -2, 3, ...Array.from({ length: 29 }, (_, i) => -3 - i)];

/**
 * Compares the sum the bill shows with the one we compute, and says what would explain the difference
 * to the fen.
 *
 * @returns undefined if the user gave no sum from the bill
 * @throws RangeError as owedOn
 */
export function reconcile(debt: Debt, today: PlainDate): Reconciled | undefined {
  const { billSays } = debt;
  if (billSays === undefined) return undefined;
  const owed = owedOn(debt, today);
  const difference = fen(billSays - owed.total);
  if (difference === 0) return { difference, readings: [] };
  const fits = (tried: readonly Tried[]) =>
    tried.filter(({ total }) => total === billSays).map(({ reading }) => reading);
  const shifts = (days: readonly number[]) => fits(days.map((n) => shifted(debt, today, n)));
  // Where a day costs less than a fen, several shifts fit: the nearest says it all.
  const near = shifts(NEAR).slice(0, 1);
  const far = near.length > 0 ? [] : shifts(FAR).slice(0, 1);
  return {
    difference,
    readings: [
      ...fits([{ reading: { id: 'noFee' }, total: owed.principal }]),
      ...near,
      ...fits([wholeBill(debt, today), ...missing(debt, today)]),
      ...far,
      ...fits([
        laterFees(debt, today),
        otherInterest(debt, today),
        grown(debt, today, 'month'),
        grown(debt, today, 'day'),
      ]),
    ],
  };
}

/** As on another day. A fee before the due date has no day to come from. */
function shifted(debt: Debt, today: PlainDate, days: number): Tried {
  const late = daysBetween(debt.dueDate, today);
  const total = late < 0 || late + days <= 0 ? undefined : totalOn(debt, addDays(today, days));
  return { reading: { id: 'feeDays', days }, total };
}

function totalOn(debt: Debt, date: PlainDate): Fen {
  return owedOn(debt, date).total;
}

/** The fee as if nothing had been paid; the payments are taken off in the end. */
function wholeBill(debt: Debt, today: PlainDate): Tried {
  const paid = sum(
    paymentsOf(debt)
      .filter(({ date }) => date <= today)
      .map(({ amount }) => amount),
  );
  const total = fen(totalOn({ ...debt, payments: [] }, today) - paid);
  return { reading: { id: 'wholeBill' }, total: paid === 0 ? undefined : total };
}

function missing(debt: Debt, today: PlainDate): Tried[] {
  const payments = debt.payments ?? [];
  return payments.map((payment) => ({
    reading: { id: 'missing', payment },
    total: totalOn({ ...debt, payments: payments.filter((other) => other !== payment) }, today),
  }));
}

function laterFees(debt: Debt, today: PlainDate): Tried {
  const { total, laterFees } = owedOn(debt, today);
  return { reading: { id: 'noLaterFees' }, total: laterFees === 0 ? undefined : fen(total - laterFees) };
}

/** Billed interest with the rate where it has none, and the other way about. */
function otherInterest(debt: Debt, today: PlainDate): Tried {
  const { rule } = debt;
  if (rule?.kind !== 'penalty') return { reading: { id: 'compounded' }, total: undefined };
  const compound = !rule.compound;
  return {
    reading: { id: compound ? 'compounded' : 'simple' },
    total: totalOn({ ...debt, rule: { ...rule, compound } }, today),
  };
}

/** Only of a bill with one due day, nothing paid: else there is more than one way to count. */
function grown(debt: Debt, today: PlainDate, every: 'day' | 'month'): Tried {
  const reading: Reading = { id: every === 'day' ? 'daily' : 'monthly' };
  const { portions, rates, compound } = termsOf(debt);
  const [portion, ...more] = portions;
  const [rate, ...others] = rates;
  if (!portion || !rate || more.length + others.length + paymentsOf(debt).length > 0)
    return { reading, total: undefined };
  const on = compound ? debt.unpaid : portion.principal;
  const fee = compoundFee(on, rate.daily, debt.dueDate, today, every);
  return { reading, total: fee === undefined ? undefined : fen(debt.unpaid + fee) };
}
