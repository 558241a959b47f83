import type { PlainDate } from '../../lib/dates/index.ts';
import type { Debt, DebtKind } from '../../lib/debt/index.ts';
import type { readBillWithPlaces } from '../../lib/intake/index.ts';
import { asMeant } from './deadline.ts';
import { dayOf } from './due.ts';
import type { Choice } from './edited.ts';
import { paymentOf } from './payment.ts';
import type { RowField } from './rows.ts';
import { saidFor, saidOf } from './said.ts';
import { debtFrom, textsWith } from './toDebt.ts';
import { toldBy } from './told.ts';
import { whichDebt } from './whichDebt.ts';

/** A text as it is read: what it says, and where. */
export type Bill = ReturnType<typeof readBillWithPlaces>;

/** A text as it was read, and what stands in the fields of it. */
export type Given = {
  bill: Bill;
  /** The text of which that was read: blank where it tells of other debts. */
  message: string;
  text(field: RowField | Choice | 'ticks' | 'text'): string;
  debts: Readonly<Record<string, Debt>>;
  today: PlainDate;
  /** The user says that its day is only the one by which they demand to be paid. */
  isDeadline?: boolean;
};

/** What a text and what the user said of it come to. */
export function madeOf(given: Given) {
  const whose = whichDebt(given);
  const { kind, name, stored, deadline } = whose;
  const told = toldBy(asMeant(given, deadline));
  const read = saidOf(told.confirmed, { ...told, asOf: given.bill.asOf }, given.today);
  const day = dayOf(given, told, stored);
  const all = day.dueDate ? { ...read, dueDate: day.dueDate } : read;
  const said = saidFor(all, stored);
  const left = told.sum && told.confirmed[told.sum];
  const paid = paymentOf(given.text('text'), left, stored);
  const asPayment = paid !== undefined && given.text('paid') === 'pay';
  const isTwin = (debt: Debt) =>
    (kind === 'huabei' || (debt.name ?? '') === name) &&
    debt.unpaid === said.unpaid &&
    debt.dueDate === said.dueDate;
  return {
    ...told,
    ...whose,
    asksDeadline: deadline !== undefined && given.text('deadline') === '',
    asksDueDate: day.asks,
    dueDateProblem: day.problem,
    /** What was paid, and whether it is noted as a payment and nothing else of the debt changes. */
    paid,
    asPayment,
    asksPaid: paid !== undefined && given.text('paid') === '',
    asksFee: told.asksFee && !asPayment,
    isAsked: told.isAsked && !asPayment,
    /** It would be the second of its kind with this sum and this day. */
    hasTwin: !stored && !whose.asksTarget && whose.targets.some(isTwin),
    /** Undefined while nobody has said. */
    kind: (given.text('kind') as DebtKind | '') || undefined,
    said,
    texts: textsWith(said, kind, name, stored),
    /** Whether a new one of it lacks nothing, so that it is stored at once and no form is used. */
    freshComplete: debtFrom(textsWith(all, kind, name, undefined), { id: '' }) !== undefined,
  };
}
