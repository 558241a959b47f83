import { agreedOf, isLaterPart, paymentsBy, termsSaid } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { settledCall } from './calls.ts';
import type { CaseFile } from './casefile.ts';

/**
 * Each payment of what was agreed in a call, in order: by its figures as they were said, and where the user has ticked
 * one or put its day right, as it stands in the record. None where the figures are not in it: a plan of theirs, or a
 * record of before they were kept.
 */
export function paymentsOf(record: CallRecord): Pledge[] {
  const stored = new Map(record.pledges.map((pledge) => [pledge.id, pledge]));
  const all = paymentsBy(agreedOf(record.events), termsSaid(record.events), record.id);
  return all.map((one) => stored.get(one.id) ?? one);
}

/**
 * What is left to pay after the first part, which is promised in the record: of the agreement that the list of payments
 * shows, so that each can be ticked.
 */
export function partsLeft(file: CaseFile): { record: CallRecord; pledge: Pledge }[] {
  const record = settledCall(file);
  if (!record) return [];
  const left = paymentsOf(record).filter((pledge) => isLaterPart(pledge, record.id) && !pledge.keptOn);
  return left.map((pledge) => ({ record, pledge }));
}

/** Payments as they are shown: those missed and the next one, those made, and those after the next. */
export type Split = { now: Pledge[]; paid: Pledge[]; later: Pledge[] };

/**
 * @param before  the payments that were ticked when the list was opened: what is ticked since stays where it stands,
 *   and the one after it is shown, too
 */
export function splitPayments(all: readonly Pledge[], today: PlainDate, before: ReadonlySet<string>): Split {
  const open = all.filter(({ id }) => !before.has(id));
  const isMissed = ({ due }: Pledge) => due !== undefined && due < today;
  const ahead = open.filter((one) => !isMissed(one));
  const next = ahead.findIndex(({ keptOn }) => !keptOn);
  const isNow = (one: Pledge) => isMissed(one) || next < 0 || ahead.indexOf(one) <= next;
  return {
    now: open.filter(isNow),
    paid: all.filter(({ id }) => before.has(id)),
    later: open.filter((one) => !isNow(one)),
  };
}
