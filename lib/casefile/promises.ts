import { promisesOf, promisesPaper } from '../call/index.ts';
import type { CallRecord } from '../record/index.ts';
import { endedCalls, paperOn, toldOutcome } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import type { AgreedPayment } from './met.ts';
import { paymentsNow } from './payments.ts';

/** The last call that says something of the user's own negotiation about this debt, with its promises as they stand. */
export function lastCall(file: CaseFile): (CallRecord & { pledges: AgreedPayment[] }) | undefined {
  const last = endedCalls(file).find((record) => toldOutcome(record).length > 0);
  return last && { ...last, pledges: pledgesOf(file, last) };
}

/**
 * The promises of a call as they stand, without the parts after the first: that of a paper is kept once it is there, a
 * payment once it is typed with the bill.
 */
export function pledgesOf(file: CaseFile, record: CallRecord): AgreedPayment[] {
  const came = paperOn(file, record);
  const now = new Map(paymentsNow(file, record).map((one) => [one.id, one]));
  return promisesOf(record).map((pledge) =>
    came && !pledge.keptOn && promisesPaper(pledge)
      ? { ...pledge, keptOn: came }
      : (now.get(pledge.id) ?? pledge),
  );
}
