import { isFeeAhead, isOwnPayment } from '../call/index.ts';
import { chinaDate, type PlainDate } from '../dates/index.ts';
import { type Debt, type Debts, owedOn, type PaidPart } from '../debt/index.ts';
import { type Fen, fen, fraction, roundHalfUp, sum } from '../money/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { recordsOf } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf, mainDebt } from './mainDebt.ts';
import { type AgreedPayment, metBy } from './met.ts';
import { type Agreement, agreementsOf, paymentsOf } from './payments.ts';
import { portionsOf, sumOf, unpaid } from './portions.ts';

/**
 * The debts as they stand: of one that is paid as agreed, what is left of that, on its days and with nothing added; of any
 * other its bill, less what was paid of an agreement that no longer holds.
 */
export function debtsNow(file: CaseFile): Debts {
  const agreements = agreementsOf(file);
  return byId(Object.values(file.debts).map((debt) => standing(file, debt, agreements)));
}

function standing(file: CaseFile, debt: Debt, agreements: readonly Agreement[]): Debt {
  const agreed = agreements.find((one) => one.debt?.id === debt.id);
  return agreed ? asAgreed(file, debt, agreed) : asBilled(file, debt);
}

/** The debt a call is about, as it stands; without a call the one on call. */
export function debtNow(file: CaseFile, call: Pick<CallRecord, 'debt'> = {}): Debt | undefined {
  const debt = debtOf(file, call);
  return debt && standing(file, debt, agreementsOf(file));
}

/** The debt a call is about as it stood in that call: what was agreed in it or paid later is not counted yet. */
export function debtThen(file: CaseFile, call: CallRecord): Debt | undefined {
  const day = chinaDate(call.startedAt);
  const before = recordsOf(file).filter(({ startedAt }) => startedAt < call.startedAt);
  const records = before.map((record) => ({ ...record, pledges: record.pledges.map(asOn(day)) }));
  const debts = Object.values(file.debts).map((debt) => ({
    ...debt,
    payments: debt.payments?.filter(({ date, after }) => date < day || (date === day && !after)),
  }));
  return debtNow({ ...file, records: byId(records), debts: byId(debts) }, call);
}

const byId = <One extends { id: string }>(all: readonly One[]) =>
  Object.fromEntries(all.map((one) => [one.id, one]));

const asOn =
  (day: PlainDate) =>
  ({ keptOn, ...pledge }: Pledge): Pledge =>
    keptOn && keptOn <= day ? { ...pledge, keptOn } : pledge;

/** By its bill, with each payment that was ticked as a part payment of the day of the tick, unless it is typed there, too. */
export function asBilled(file: CaseFile, debt: Debt): Debt {
  const typed = debt.payments ?? [];
  // A record that names no debt is about the one on call, as everywhere.
  const about = recordsOf(file).filter(({ debt: id = mainDebt(file)?.id }) => id === debt.id);
  const made = about.flatMap((record) => tickedBeside(typed, record));
  return made.length > 0 ? { ...debt, payments: [...typed, ...made] } : debt;
}

/** What was ticked and is no money that was typed, also where the agreement has other payments by now. */
function tickedBeside(typed: readonly PaidPart[], record: CallRecord): PaidPart[] {
  const agreed = paymentsOf(record);
  const isOther = (one: Pledge) => isOwnPayment(one, record.id) && !agreed.some(({ id }) => id === one.id);
  const all = [...agreed, ...record.pledges.filter(isOther)];
  const met = metBy(all, typed, chinaDate(record.startedAt));
  return all.flatMap(({ id, keptOn, amount = fen(0) }, at) => {
    const beside = fen(amount - (met[at]?.met ?? 0));
    return keptOn && beside > 0 ? [{ id, date: keptOn, amount: beside }] : [];
  });
}

/** What would contradict it goes: the rule and the rate of the bill, its sum, and payments made before. */
function asAgreed(file: CaseFile, debt: Debt, agreement: Agreement): Debt {
  const open = unpaid(agreement.all);
  const left = sumOf(open);
  const { billSays, askBill, lastDemand, rule, ratePer, payments, ...own } = debt;
  const none = { ...own, unpaid: fen(0), dailyRate: '0' };
  if (left === 0) return none;
  const beyond = beyondPrincipal(file, debt, agreement);
  const each = portionsOf(open, debt.dueDate, beyond);
  return {
    ...none,
    unpaid: fen(left - beyond),
    dueDate: each[0]?.due ?? debt.dueDate,
    rule: { kind: 'instalment', parts: open.length, fee: beyond, taken: 'spread', each },
  };
}

/** What payments came to when they were agreed. */
const wholeOf = (some: readonly AgreedPayment[]): Fen => sum(some.map(({ amount }) => amount ?? fen(0)));

/**
 * What is left to pay and is no principal. What is paid ahead is the fee, where the parts alone come to all the principal
 * there was on the day of the call, as the debt stood then; else it is a first payment of that. What the parts hold beyond
 * the rest of it is in each alike; rounded half up.
 */
function beyondPrincipal(file: CaseFile, debt: Debt, { record, all }: Agreement): Fen {
  const owed = owedOn(debtThen(file, record) ?? debt, chinaDate(record.startedAt));
  const principal = owed.principal - owed.interest;
  const ahead = all.filter((one) => isFeeAhead(one, record.id));
  const parts = all.filter((one) => !isFeeAhead(one, record.id));
  const [first, later] = [wholeOf(ahead), wholeOf(parts)];
  const inParts = Math.max(0, later - (later < principal ? principal - first : principal));
  const inFirst = Math.max(0, first + later - principal - inParts);
  const open = fraction(BigInt(inParts) * BigInt(sumOf(unpaid(parts))), BigInt(later || 1));
  return fen((unpaid(ahead).length > 0 ? inFirst : 0) + roundHalfUp(open));
}
