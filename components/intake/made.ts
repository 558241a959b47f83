import type { PlainDate } from '../../lib/dates/index.ts';
import { type Debt, type DebtKind, inOrder } from '../../lib/debt/index.ts';
import type { readBillWithPlaces } from '../../lib/intake/index.ts';
import { asChosen } from './clash.ts';
import { dayOf, dueIn, lateBy } from './due.ts';
import type { Choice } from './edited.ts';
import { isOtherBill } from './otherBill.ts';
import { paymentOf } from './payment.ts';
import { confirmedOf, countedIn, foundIn, type RowField, readRow } from './rows.ts';
import { saidFor, saidOf, sumsIn } from './said.ts';
import { debtFrom, textsWith } from './toDebt.ts';
import { alikeIn, likeliest } from './whose.ts';

/** A text as it is read: what it says, and where. */
export type Bill = ReturnType<typeof readBillWithPlaces>;

/** A text as it was read, and what stands in the fields of it. */
export type Given = {
  bill: Bill;
  text(field: RowField | Choice | 'ticks' | 'text'): string;
  debts: Readonly<Record<string, Debt>>;
  today: PlainDate;
};

/** What a text and what the user said of it come to. */
export function madeOf(given: Given) {
  const told = toldBy(given);
  const read = saidOf(told.confirmed, { ...told, asOf: given.bill.asOf }, given.today);
  const whose = whoseOf(given, read.dueDate, dueIn(given, told));
  const { kind, name, stored } = whose;
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

/** The rows: what was found, what of it is right, and what is asked of the sum. */
export function toldBy(given: Given) {
  const { bill, text } = given;
  const { clash, day, late } = lateBy(given);
  const found = foundIn(bill);
  const counted = countedIn(found, late);
  const invalid = found.filter((field) => 'problem' in readRow(field, text(field)));
  const meant = counted.filter((field) => text('ticks').split(' ').includes(field));
  const ticked = meant.filter((field) => !invalid.includes(field));
  const confirmed = asChosen(confirmedOf(ticked, text), clash, day);
  const sums = sumsIn(confirmed, late);
  const sum = sums.find((one) => one === text('sum')) ?? sums[0];
  const feeIn = text('feeIn') === '' ? sum && bill.feeHeld[sum] : text('feeIn') === 'yes';
  const asksFee = late && sum !== undefined;
  return {
    found,
    counted,
    invalid,
    ticked,
    /** One that was right and then was typed wrong. */
    wrong: meant.find((field) => invalid.includes(field)),
    confirmed,
    clash,
    /** Which of the two is right; '' while nobody has said. */
    day,
    asksDay: clash !== undefined && day === '',
    late,
    sums,
    sum,
    feeIn,
    asksFee,
    isAsked: asksFee && feeIn === undefined,
  };
}

/**
 * The debts it may be about, and the one it is: not one of another bill, unless the user says so.
 *
 * @param dueDate  as it was said to be right
 * @param toldDue  as it was read
 */
function whoseOf(
  { text, debts, today }: Given,
  dueDate: PlainDate | undefined,
  toldDue: PlainDate | undefined,
) {
  // Where no lender is named, only the user can say whose it is.
  const kind = (text('kind') as DebtKind | '') || 'huabei';
  const name = text('name').trim();
  const alike = alikeIn(inOrder(debts), kind, name);
  const targets = alike.filter(({ rule }) => rule?.kind !== 'instalment');
  const to = text('to');
  const likely = likeliest(targets, { kind, name, dueDate });
  const due = { text: text('text'), dueDate: toldDue };
  const ofOther = likely && isOtherBill(likely, due, today) ? { debt: likely, due } : undefined;
  const isChosen = to === 'new' || debts[to] !== undefined;
  return {
    kind,
    name,
    alike,
    targets,
    stored: isChosen ? debts[to] : ofOther ? undefined : likely,
    /** The debt it would be about but for its day, which is that of another bill. */
    ofOther,
    asksTarget: ofOther !== undefined && !isChosen,
  };
}
