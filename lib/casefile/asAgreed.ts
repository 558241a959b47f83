import { isFeeAhead, isOwnPayment } from '../call/index.ts';
import { chinaDate, type PlainDate } from '../dates/index.ts';
import { type Debt, type Debts, type Owed, owedOn, type PaidPart } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { recordsOf } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf, mainDebt } from './mainDebt.ts';
import { type Agreement, agreementsOf } from './payments.ts';

/**
 * The debts as they stand: of one that is paid as agreed, what is left of that, on its days and with nothing added; of any
 * other its bill, less what was paid of an agreement that no longer holds.
 */
export function debtsNow(file: CaseFile): Debts {
  const agreed = new Map(agreementsOf(file).map((one) => [one.debt?.id, one]));
  const now = (debt: Debt) => {
    const one = agreed.get(debt.id);
    return one ? asAgreed(debt, one) : asBilled(file, debt);
  };
  return Object.fromEntries(Object.values(file.debts).map((debt) => [debt.id, now(debt)]));
}

/** The debt a call is about, as it stands; without a call the one on call. */
export function debtNow(file: CaseFile, call: Pick<CallRecord, 'debt'> = {}): Debt | undefined {
  return debtOf({ ...file, debts: debtsNow(file) }, call);
}

/** The debt a call is about as it stood in that call: what was agreed in it or paid later is not counted yet. */
export function debtThen(file: CaseFile, call: CallRecord): Debt | undefined {
  const day = chinaDate(call.startedAt);
  const before = recordsOf(file).filter(({ startedAt }) => startedAt < call.startedAt);
  const then = before.map((record) => ({ ...record, pledges: record.pledges.map(asOn(day)) }));
  return debtNow({ ...file, records: Object.fromEntries(then.map((record) => [record.id, record])) }, call);
}

const asOn =
  (day: PlainDate) =>
  ({ keptOn, ...pledge }: Pledge): Pledge =>
    keptOn && keptOn <= day ? { ...pledge, keptOn } : pledge;

/**
 * As owedOn, of a debt as it stands: of one that is paid as agreed, what is to be paid by the next day is that payment
 * itself, which need not be as much as the others.
 *
 * @throws RangeError as owedOn
 */
export function owedNow(file: CaseFile, debt: Debt, date: PlainDate): Owed {
  const owed = owedOn(debt, date);
  const agreed = agreementsOf(file).find((one) => one.debt?.id === debt.id);
  const next = agreed ? unpaid(agreed.all).filter(({ due }) => due === owed.dueDate) : [];
  return next.length > 0 ? { ...owed, dueNow: sumOf(next) } : owed;
}

/** By its bill, with each payment that was ticked as a part payment of the day of the tick. */
export function asBilled(file: CaseFile, debt: Debt): Debt {
  const typed = debt.payments ?? [];
  const made = withoutTyped(paidParts(file, debt.id), typed);
  return made.length > 0 ? { ...debt, payments: [...typed, ...made] } : debt;
}

/** A payment that is typed with the bill, too, is one: each typed one stands for one of the same day and the same sum. */
function withoutTyped(ticked: readonly PaidPart[], typed: readonly PaidPart[]): PaidPart[] {
  const left = [...typed];
  return ticked.filter(({ date, amount }) => {
    const at = left.findIndex((one) => one.date === date && one.amount === amount);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A record that names no debt is about the one on call, as everywhere. */
function paidParts(file: CaseFile, id: string): PaidPart[] {
  const about = recordsOf(file).filter(({ debt = mainDebt(file)?.id }) => debt === id);
  return about.flatMap((record) =>
    record.pledges.flatMap((one) =>
      one.keptOn && one.amount && isOwnPayment(one, record.id)
        ? [{ id: one.id, date: one.keptOn, amount: one.amount }]
        : [],
    ),
  );
}

/** Payments not made yet, and what they come to. */
export const unpaid = (all: readonly Pledge[]): Pledge[] => all.filter(({ keptOn }) => !keptOn);
export const sumOf = (some: readonly Pledge[]): Fen => sum(some.map(({ amount }) => amount ?? fen(0)));

/** What would contradict it goes: the rule and the rate of the bill, its sum, and payments made before. */
function asAgreed(debt: Debt, agreement: Agreement): Debt {
  const open = unpaid(agreement.all);
  const left = sumOf(open);
  const { billSays, askBill, lastDemand, rule, ratePer, payments, ...own } = debt;
  const none = { ...own, unpaid: fen(0), dailyRate: '0' };
  if (left === 0) return none;
  const beyond = beyondPrincipal(debt, agreement);
  const [dueDate = debt.dueDate] = open.flatMap(({ due }) => due ?? []).sort();
  return {
    ...none,
    unpaid: fen(left - beyond),
    dueDate,
    rule: { kind: 'instalment', parts: open.length, fee: beyond, taken: 'spread' },
  };
}

/**
 * What is left to pay and is no principal. What is paid ahead is the fee, where the parts alone come to all the principal
 * there was on the day of the call; else it is a first payment of that. What the parts hold beyond the rest of it is in
 * each alike.
 */
function beyondPrincipal(debt: Debt, { record: { id, startedAt }, all }: Agreement): Fen {
  const owed = owedOn(debt, chinaDate(startedAt));
  const principal = owed.principal - owed.interest;
  const ahead = all.filter((one) => isFeeAhead(one, id));
  const parts = all.filter((one) => !isFeeAhead(one, id));
  const [first, later] = [sumOf(ahead), sumOf(parts)];
  const inParts = Math.max(0, later - (later < principal ? principal - first : principal));
  const inFirst = Math.max(0, first + later - principal - inParts);
  const open = later > 0 ? sumOf(unpaid(parts)) / later : 0;
  return fen((unpaid(ahead).length > 0 ? inFirst : 0) + Math.round(inParts * open));
}
