import { agreedTheirs, type Deal, type DeferralCase, isFeeAhead, termsSaid } from '../call/index.ts';
import { chinaDate } from '../dates/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { paperOn, settledCalls } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf } from './mainDebt.ts';
import { monthAfter } from './moved.ts';
import { type Agreement, agreementsOf } from './payments.ts';

/** A call, or one that is got ready: then it is about the main debt, and did not begin. */
export type Called = Pick<CallRecord, 'kind' | 'about' | 'debt' | 'deferral'> &
  Partial<Pick<CallRecord, 'startedAt'>>;

/**
 * What is known, in a call about one payment, of what was agreed before it: of the payment that was picked, else of the
 * first that is not paid.
 *
 * @returns undefined of any other call
 */
export function deferralOf(file: CaseFile, call: Called): DeferralCase | undefined {
  if (call.about !== 'deferral') return undefined;
  const { agreement: _, payment: picked, ...asked } = call.deferral ?? {};
  const before = earlier(file, call);
  const record = settledCalls(before).get(debtOf(file, call)?.id);
  if (!record) return asked;
  const found = agreementsOf(before).find((one) => one.record.id === record.id);
  const open = found?.all.filter(({ keptOn }) => !keptOn) ?? [];
  const payment = open.find(({ id }) => id === picked) ?? open[0];
  return {
    ...asked,
    deal: dealOf(before, record),
    ...(found && payment && { payment, shiftTo: shiftedTo(found, payment) }),
  };
}

/** What was agreed or moved in a call is not counted in it, nor what came later. */
function earlier(file: CaseFile, { startedAt = Number.POSITIVE_INFINITY }: Called): CaseFile {
  const records = Object.values(file.records).filter((record) => record.startedAt < startedAt);
  return { ...file, records: Object.fromEntries(records.map((record) => [record.id, record])) };
}

function dealOf(file: CaseFile, record: CallRecord): Deal {
  const { startedAt, staff, events, paperMatched } = record;
  const asked = events.flatMap((event) =>
    event.kind === 'asked' && event.ask === 'debit' ? event.answered : [],
  );
  const told = paperMatched?.told?.includes('debit') || asked.at(-1);
  const terms = termsSaid(record);
  return {
    on: chinaDate(startedAt),
    staff,
    written: paperOn(file, record) !== undefined,
    total: terms?.total,
    // Of a plan of theirs nobody wrote that down.
    waived: agreedTheirs(events) ? undefined : terms?.waived,
    ...(told && { debit: true as const }),
  };
}

/** A month later, where something else is to be paid after it. A fee that is paid ahead is no part that moves others. */
function shiftedTo({ record, all }: Agreement, payment: Pledge) {
  const later = all.slice(all.indexOf(payment) + 1).some(({ keptOn }) => !keptOn);
  return payment.due && later && !isFeeAhead(payment, record.id)
    ? monthAfter(payment.due, termsSaid(record)?.firstDate)
    : undefined;
}
