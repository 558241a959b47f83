import {
  addMonths,
  daysBetween,
  formatDaySeenFrom,
  type PlainDate,
  plainDate,
} from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { fill } from '../../lib/text/index.ts';
import { otherBill } from './askWords.ts';

/** Bills of one account come a month apart. A day that was typed wrong, or moved by a holiday, lies nearer than this, days. */
const APART = 10;

const MONTH = /(?<![\d第])(1[0-2]|0?[1-9])\s*月份?的?(?:信用卡|消费|应还|待还)?账单/;

/** What a message says of when its bill is due. */
export type Due = {
  /** As it was pasted. */
  text: string;
  /** Written or reckoned; undefined where it says none, or it was not said to be right. */
  dueDate: PlainDate | undefined;
};

/** The first day of the month of which it says its bill is: 12月账单. Of years the nearest; undefined where it says none. */
function billMonthIn(text: string, today: PlainDate): PlainDate | undefined {
  const month = MONTH.exec(text)?.[1];
  if (!month) return undefined;
  const inYear = plainDate(`${today.slice(0, 4)}-${month.padStart(2, '0')}-01`);
  const years = [addMonths(inYear, -12), inYear, addMonths(inYear, 12)];
  return years.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0];
}

/**
 * Whether the message is about another bill than the stored one, so that it must not take its place unasked. One that says
 * that the stored day was put off is about the same.
 */
export function isOtherBill(stored: Debt, { text, dueDate }: Due, today: PlainDate): boolean {
  if (dueDate)
    return Math.abs(daysBetween(stored.dueDate, dueDate)) > APART && !isPutOff(text, stored.dueDate);
  const month = billMonthIn(text, today);
  return month !== undefined && !mayBeDue(stored, month);
}

/** A bill of 花呗 is due in its own month, that of a card in its own or the next. */
function mayBeDue({ kind, dueDate }: Debt, month: PlainDate): boolean {
  const months = kind === 'huabei' ? [0] : [0, 1];
  return months.some((later) => addMonths(month, later).slice(0, 7) === dueDate.slice(0, 7));
}

const PUT_OFF = /延期|延[至到后]|顺延|推迟|展期|改[为到至]|调整[为到至]/;

/** 您11月10日的账单已延期至12月10日. */
function isPutOff(text: string, dueDate: PlainDate): boolean {
  const [month, day] = [Number(dueDate.slice(5, 7)), Number(dueDate.slice(8))];
  return PUT_OFF.test(text) && new RegExp(`(?<!\\d)0?${month}\\s*[月./-]\\s*0?${day}(?!\\d)`).test(text);
}

/** Why it is asked, in one sentence. */
export function whyOther(stored: Debt, { text, dueDate }: Due, today: PlainDate): string {
  const due = formatDaySeenFrom(stored.dueDate, today);
  const month = billMonthIn(text, today);
  if (dueDate && (!month || month.slice(0, 7) === stored.dueDate.slice(0, 7)))
    return fill(otherBill.ofDay, { firstDate: formatDaySeenFrom(dueDate, today), dueDate: due });
  return fill(otherBill.ofMonth, { n: String(Number(month?.slice(5, 7))), dueDate: due });
}
