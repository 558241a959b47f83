import type { PlainDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { isStillAhead, saysLate } from './daysLeft.ts';
import type { Bill, Given } from './made.ts';
import { isPutOff, namesOtherBill } from './otherBill.ts';
import { confirmedOf } from './rows.ts';

/** A day that a demand sets for a debt that was due before. */
export type Deadline = {
  day: PlainDate;
  /** On which the stored debt was due. */
  dueDate: PlainDate;
};

const SET_BEFORE = /(?:最[晚迟]|限|请|务必|必须|须)[^，。；,;\d]{0,6}$/;
const SET_BEHIND =
  /^\s*(?:[(（]?含?当[天日][)）]?)?(?:\d{1,2}[:：点时]\d{0,2}分?)?[之以]?前?[^，。；,;\d]{0,6}(?:还清|结清|清偿|全[额部])/;
/** A bill, or one who warns of being late, tells of a day that is still to come. */
const OF_BILL =
  /账单|还款日|到期|分期|月供|每月|(?:以免|避免|防止|如|若)[^，。；,;]{0,4}逾期|逾期(?:后|将|会|未还|影响|产生)/;
const NOW = /[本当下次]期|[本下次]月/;

/**
 * The day by which a message demands that a late debt be paid: no other bill, and not the day it was due on. That is a day
 * to come in a message that says it is late, or one by which all is to be paid in a message that names no bill.
 *
 * @param stored  undefined: it is about no debt that is known
 */
export function deadlineOn(
  stored: Debt | undefined,
  { bill, message, text, today }: Given,
): Deadline | undefined {
  const { dueDate: day } = bill.dueDate ? confirmedOf(['dueDate'], text) : {};
  if (!stored || !day || stored.dueDate >= today || day <= stored.dueDate) return undefined;
  if (NOW.test(message) || isPutOff(message) || namesOtherBill(stored, message, today)) return undefined;
  const isDemand = (isLate(bill, message) && day >= today) || isSet(bill, message);
  return isDemand ? { day, dueDate: stored.dueDate } : undefined;
}

const isLate = ({ kind }: Bill, message: string) =>
  saysLate(message) || ((kind === 'overdue' || kind === 'collection') && !isStillAhead(message));

/** 请最迟于12月10日前还清, and nothing of a bill. */
function isSet({ places: { dueDate: at } }: Bill, message: string): boolean {
  if (!at || OF_BILL.test(message)) return false;
  return SET_BEFORE.test(message.slice(0, at.start)) && SET_BEHIND.test(message.slice(at.end));
}

/** A text as the user says it is meant: with the day as a deadline it is late, as the day it was put off to it is not. */
export function asMeant(given: Given, deadline: Deadline | undefined): Given {
  const answer = given.text('deadline');
  if (!deadline || answer === '') return given;
  const isDeadline = answer === 'yes';
  const late = isDeadline ? 'yes' : deadline.day >= given.today ? 'no' : given.text('late');
  return { ...given, isDeadline, text: (field) => (field === 'late' ? late : given.text(field)) };
}
