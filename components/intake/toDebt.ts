import { addDays, addMonths, type PlainDate, plainDate } from '../../lib/dates/index.ts';
import type { Debt, DebtKind } from '../../lib/debt/index.ts';
import type { Bill } from '../../lib/intake/index.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { type DebtTexts, readDebt, textsOf } from '../debt/form.ts';
import type { Confirmed } from './rows.ts';

/** By themselves these names are Alipay's; 平安银行信用贷 is a bank's. */
const CREDIT_TO_BUY = /花呗|^(?:蚂蚁|支付宝)?信用购$/;
const CREDIT_TO_BORROW = /借呗|^(?:蚂蚁|支付宝)?信用贷$/;

/** Which kind of debt a lender's name stands for; undefined where none is named. */
export function kindOf(creditor: string | undefined): DebtKind | undefined {
  const name = creditor ?? '';
  if (name === '') return undefined;
  if (CREDIT_TO_BUY.test(name)) return 'huabei';
  if (CREDIT_TO_BORROW.test(name)) return 'jiebei';
  return /信用卡|贷记卡/.test(name) ? 'card' : 'other';
}

/**
 * Whether it is late, as far as the message tells: by the days it has been late, by its last day to pay, else by what kind
 * of message it is. The user may say otherwise.
 */
export function startsLate({ kind, dueDate, daysOverdue }: Bill, today: PlainDate): boolean {
  if (daysOverdue !== undefined) return true;
  return dueDate ? dueDate < today : kind === 'overdue' || kind === 'collection';
}

/** What is kept as the name: the bank of a card, or who lent. */
export function nameFrom(creditor: string | undefined, kind: DebtKind | undefined): string {
  if (kind === 'card') return (creditor ?? '').replace(/信用卡|贷记卡/g, '');
  return kind === 'other' ? (creditor ?? '') : '';
}

/** The debts that a message may be about: those of its kind, others only by their name. */
export function alikeIn(debts: readonly Debt[], kind: DebtKind, name: string): Debt[] {
  const same = debts.filter((debt) => debt.kind === kind);
  if (kind !== 'other') return same;
  return same.filter((debt) => debt.name && name && (debt.name.includes(name) || name.includes(debt.name)));
}

/** The one it is about as far as one can see: the only one of its kind, of cards the one with that name. */
export function likeliest(alike: readonly Debt[], kind: DebtKind, name: string): Debt | undefined {
  const named = kind === 'card' ? alike.filter((debt) => name !== '' && debt.name === name) : alike;
  return named.length === 1 ? named[0] : undefined;
}

export type SumName = 'total' | 'overdue';

/** The sums of which one is what is not paid, the likelier first. */
export function sumsIn(confirmed: Confirmed, late: boolean): SumName[] {
  const order: SumName[] = late ? ['overdue', 'total'] : ['total', 'overdue'];
  return order.filter((name) => confirmed[name] !== undefined);
}

export type Choices = {
  late: boolean;
  sum: SumName | undefined;
  /** Whether the sum holds the fee for being late; undefined while nobody has said. Only asked once it is late. */
  feeIn: boolean | undefined;
  /** The day as of which the days overdue are told, if not today. */
  asOf?: PlainDate | undefined;
};

/** What a message says of a debt, in the terms of the debt's form. */
export type Said = {
  unpaid?: Fen;
  billSays?: Fen;
  dueDate?: PlainDate;
  /** The day was not written: it was reckoned from the days overdue, or from the day of the month. */
  reckoned?: 'byDays' | 'byDaysThen' | 'byDay';
};

/**
 * Before the due day the sum is what is unpaid. Once it is late, it may hold the fee: then what is unpaid is the rest,
 * where the fee is known, and the whole is what the bill says.
 */
export function saidOf(confirmed: Confirmed, choices: Choices, today: PlainDate): Said {
  return { ...sumsSaid(confirmed, choices), ...dueSaid(confirmed, choices, today) };
}

function sumsSaid(confirmed: Confirmed, { late, sum, feeIn }: Choices): Said {
  const whole = sum && confirmed[sum];
  const { fee } = confirmed;
  if (whole === undefined) return {};
  if (!late) return { unpaid: whole };
  if (feeIn === undefined) return {};
  if (!feeIn) return { unpaid: whole, ...(fee !== undefined && { billSays: fen(whole + fee) }) };
  return { billSays: whole, ...(fee !== undefined && fee < whole && { unpaid: fen(whole - fee) }) };
}

function dueSaid(
  { dueDate, daysOverdue, dueDay }: Confirmed,
  { late, asOf }: Choices,
  today: PlainDate,
): Said {
  if (dueDate) return { dueDate };
  if (late && daysOverdue !== undefined)
    return { dueDate: addDays(asOf ?? today, -daysOverdue), reckoned: asOf ? 'byDaysThen' : 'byDays' };
  return dueDay === undefined ? {} : { dueDate: nearestDay(dueDay, late, today), reckoned: 'byDay' };
}

/** The last such day before today, or the next; in a short month its last day. */
function nearestDay(day: number, late: boolean, today: PlainDate): PlainDate {
  const first = plainDate(`${today.slice(0, 8)}01`);
  const inMonth = (months: number) => {
    const month = addMonths(first, months);
    const last = addDays(addMonths(month, 1), -1);
    return addDays(month, Math.min(day, Number(last.slice(8))) - 1);
  };
  if (late) return inMonth(0) < today ? inMonth(0) : inMonth(-1);
  return inMonth(0) >= today ? inMonth(0) : inMonth(1);
}

/**
 * What can be corrected in a debt. Of one that was paid in part the sum is from before, so it stays, and with it the day
 * from which it is late.
 */
export function saidFor(said: Said, stored: Debt | undefined): Said {
  if (!stored?.payments?.length) return said;
  const { unpaid: _, dueDate: __, reckoned: ___, ...rest } = said;
  return rest;
}

/** The form of a debt with what the message says put in. What the bill said beside another sum goes with that sum. */
export function textsWith(said: Said, kind: DebtKind, name: string, stored: Debt | undefined): DebtTexts {
  const texts = textsOf(stored, kind);
  const isNewSum = said.unpaid !== undefined && said.unpaid !== stored?.unpaid;
  return {
    ...texts,
    ...(!stored && { kind, name }),
    ...(said.unpaid !== undefined && { unpaid: formatYuan(said.unpaid) }),
    ...(isNewSum && { billSays: '' }),
    ...(said.billSays !== undefined && { billSays: formatYuan(said.billSays) }),
    ...(said.dueDate && { dueDate: said.dueDate }),
  };
}

/** The debt that comes of it; undefined while something of the form is missing or wrong. */
export function debtFrom(texts: DebtTexts, kept: Debt | Pick<Debt, 'id' | 'enteredAt'>): Debt | undefined {
  return readDebt(texts, kept).debt;
}

/** A field that changes, before and after; of what the bill says '' where that is taken out. */
export type Changed = { field: 'unpaid' | 'dueDate' | 'billSays'; before: string; after: string };

/** What of a stored debt would change, or what a new one would hold. */
export function changesIn(texts: DebtTexts, stored: Debt | undefined): Changed[] {
  const before = stored && textsOf(stored);
  return (['unpaid', 'dueDate', 'billSays'] as const).flatMap((field) => {
    const [old, now] = [before?.[field] ?? '', texts[field]];
    return old === now || (now === '' && field !== 'billSays') ? [] : [{ field, before: old, after: now }];
  });
}
