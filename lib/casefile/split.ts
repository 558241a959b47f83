import type { PlainDate } from '../dates/index.ts';
import type { AgreedPayment } from './met.ts';

/** Payments as they are shown: those missed and the next one, those made, and those after the next. */
export type Split = { now: AgreedPayment[]; paid: AgreedPayment[]; later: AgreedPayment[] };

/**
 * @param before  the payments that were ticked when the list was opened: what is ticked since stays where it stands,
 *   and the one after it is shown, too
 */
export function splitPayments(
  all: readonly AgreedPayment[],
  today: PlainDate,
  before: ReadonlySet<string>,
): Split {
  const open = all.filter(({ id }) => !before.has(id));
  const isMissed = ({ due }: AgreedPayment) => due !== undefined && due < today;
  const ahead = open.filter((one) => !isMissed(one));
  const next = ahead.findIndex(({ keptOn }) => !keptOn);
  const isNow = (one: AgreedPayment) => isMissed(one) || next < 0 || ahead.indexOf(one) <= next;
  return {
    now: open.filter(isNow),
    paid: all.filter(({ id }) => before.has(id)),
    later: open.filter((one) => !isNow(one)),
  };
}
