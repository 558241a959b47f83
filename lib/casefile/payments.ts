import { agreedOf, isLaterPart, paymentsBy, termsIn } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { recordsOf } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf } from './mainDebt.ts';

/**
 * Each payment of what was agreed in a call, in order: by its figures as they were said, and where the user has ticked
 * one or put its day right, as it stands in the record. None where the plan is theirs, whose figures are not in the case.
 */
export function paymentsOf(file: CaseFile, record: CallRecord): Pledge[] {
  const terms = termsIn(record, { debt: debtOf(file, record), plan: file.plan.plan });
  const stored = new Map(record.pledges.map((pledge) => [pledge.id, pledge]));
  return paymentsBy(agreedOf(record.events), terms, record.id).map((one) => stored.get(one.id) ?? one);
}

/** What is left to pay after the first part, of the last agreement on each debt: the first is promised in the record. */
export function partsLeft(file: CaseFile): { record: CallRecord; pledge: Pledge }[] {
  const agreed = recordsOf(file).filter(({ outcome }) => outcome === 'agreed');
  const last = agreed.filter((one, at) => agreed.findIndex(({ debt }) => debt === one.debt) === at);
  return last.flatMap((record) =>
    paymentsOf(file, record)
      .filter((pledge) => isLaterPart(pledge, record.id) && !pledge.keptOn)
      .map((pledge) => ({ record, pledge })),
  );
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
