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

const MONTH = /(?<![\d第])(1[0-2]|0?[1-9])\s*月份?的?(?:信用卡|消费|应还|待还)?账单/g;

/** What a message says of when its bill is due. */
export type Due = {
  /** As it was pasted. */
  text: string;
  /** Written or reckoned; undefined where it says none, or it was not said to be right. */
  dueDate: PlainDate | undefined;
};

/** The months of which it says that a bill is, by their first days: 12月账单. Of years the nearest. */
function billMonthsIn(text: string, today: PlainDate): PlainDate[] {
  return [...text.matchAll(MONTH)].flatMap(([, month = '']) => {
    const inYear = plainDate(`${today.slice(0, 4)}-${month.padStart(2, '0')}-01`);
    const years = [addMonths(inYear, -12), inYear, addMonths(inYear, 12)];
    const away = (day: PlainDate) => Math.abs(daysBetween(day, today));
    return years.sort((a, b) => away(a) - away(b)).slice(0, 1);
  });
}

/**
 * Whether the message is about another bill than the stored one, so that it must not take its place unasked. One that says
 * that the stored day was put off is about the same.
 */
export function isOtherBill(stored: Debt, { text, dueDate }: Due, today: PlainDate): boolean {
  if (dueDate)
    return Math.abs(daysBetween(stored.dueDate, dueDate)) > APART && !isPutOffFrom(text, stored.dueDate);
  const [month] = billMonthsIn(text, today);
  return month !== undefined && !mayBeDue(stored, month);
}

/** Whether it names, also beside its own, the bill of a month in which the stored one is not due. */
export const namesOtherBill = (stored: Debt, text: string, today: PlainDate): boolean =>
  billMonthsIn(text, today).some((month) => !mayBeDue(stored, month));

/** A bill of 花呗 is due in its own month, that of a card in its own or the next. */
function mayBeDue({ kind, dueDate }: Debt, month: PlainDate): boolean {
  const months = kind === 'huabei' ? [0] : [0, 1];
  return months.some((later) => addMonths(month, later).slice(0, 7) === dueDate.slice(0, 7));
}

const PUT_OFF = /延期|延[至到后]|顺延|推迟|展期|改[为到至]|调整[为到至]/;

/** Whether it says that a day was put off, or asks for it. */
export const isPutOff = (text: string): boolean => PUT_OFF.test(text);

/** 您11月10日的账单已延期至12月10日. */
function isPutOffFrom(text: string, dueDate: PlainDate): boolean {
  const [month, day] = [Number(dueDate.slice(5, 7)), Number(dueDate.slice(8))];
  return isPutOff(text) && new RegExp(`(?<!\\d)0?${month}\\s*[月./-]\\s*0?${day}(?!\\d)`).test(text);
}

/** Why it is asked, in one sentence. */
export function whyOther(stored: Debt, { text, dueDate }: Due, today: PlainDate): string {
  const due = formatDaySeenFrom(stored.dueDate, today);
  const [month] = billMonthsIn(text, today);
  if (dueDate && (!month || month.slice(0, 7) === stored.dueDate.slice(0, 7)))
    return fill(otherBill.ofDay, { firstDate: formatDaySeenFrom(dueDate, today), dueDate: due });
  return fill(otherBill.ofMonth, { n: String(Number(month?.slice(5, 7))), dueDate: due });
}
