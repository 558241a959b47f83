import { agreedOf, isLaterPart, isPutOff, paymentsBy, restId, restWords, termsSaid } from '../call/index.ts';
import { chinaDate } from '../dates/index.ts';
import { type Debt, inOrder } from '../debt/index.ts';
import { fen } from '../money/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { settledCalls } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf, mainDebt } from './mainDebt.ts';
import { type AgreedPayment, afterTyped } from './met.ts';
import { withMoves } from './moved.ts';

/**
 * Each payment of what was agreed in a call, in order: by its figures as they were said, and where the user has ticked
 * one or put its day right, as it stands in the record. None where the figures are not in it: a plan of theirs that
 * nobody wrote down, or a record of before they were kept.
 */
export function paymentsOf(record: CallRecord): Pledge[] {
  if (isPutOff(record)) return [];
  const stored = new Map(record.pledges.map((pledge) => [pledge.id, pledge]));
  const all = paymentsBy(agreedOf(record.events), termsSaid(record), record.id);
  return all.flatMap((one) => withRest(one, stored));
}

/** Of a payment that was moved some may be paid: the rest of it is still to be paid, also once nothing moves it any more. */
function withRest(one: Pledge, stored: ReadonlyMap<string, Pledge>): Pledge[] {
  const now = stored.get(one.id) ?? one;
  const [first, what] = restWords(one.what);
  if (!now.keptOn || now.what !== first) return [now];
  const keptOn = stored.get(restId(one.id))?.keptOn;
  const amount = fen((one.amount ?? 0) - (now.amount ?? 0));
  return [now, { ...one, id: restId(one.id), what, amount, ...(keptOn && { keptOn }) }];
}

/**
 * The same as they stand: on the days to which they were moved since, and met by what was typed with the bill as paid
 * since the day of the call. What was paid by then was counted when they were agreed.
 */
export function paymentsNow(file: CaseFile, record: CallRecord): AgreedPayment[] {
  const typed = debtOf(file, record)?.payments ?? [];
  return afterTyped(withMoves(file, record, paymentsOf(record)), typed, chinaDate(record.startedAt));
}

/** What was agreed last about a debt: the call, and all payments of it as they stand. */
export type Agreement = { debt: Debt | undefined; record: CallRecord; all: AgreedPayment[] };

/** The agreements that are paid in known payments: that of the debt on call first, then those of the others. */
export function agreementsOf(file: CaseFile): Agreement[] {
  const main = mainDebt(file);
  const settled = settledCalls(file);
  const others = inOrder(file.debts).filter(({ id }) => id !== main?.id);
  return [main, ...others].flatMap((debt) => {
    const record = settled.get(debt?.id);
    const all = record ? paymentsNow(file, record) : [];
    return record && all.length > 0 ? [{ debt, record, all }] : [];
  });
}

/**
 * What is left to pay after the first part, which is promised in the record: of the agreements that the list of payments
 * shows, so that each can be ticked.
 */
export function partsLeft(file: CaseFile): { record: CallRecord; pledge: AgreedPayment }[] {
  return agreementsOf(file).flatMap(({ record, all }) =>
    all
      .filter((pledge) => isLaterPart(pledge, record.id) && !pledge.keptOn)
      .map((pledge) => ({ record, pledge })),
  );
}
