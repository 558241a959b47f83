import type { PlainDate } from '../dates/index.ts';
import { type Fen, type Rate, roundHalfUp } from '../money/index.ts';
import { follow, type Payment } from './follow.ts';

export type Account = {
  unpaid: Fen;
  /** Per day. */
  daily: Rate;
  dueDate: PlainDate;
  /** In any order. */
  payments: readonly Payment[];
};

/**
 * What is left of a bill after the payments made through `asOf`, at a simple daily fee: see `follow`.
 *
 * @returns fen; the fee rounded half up
 * @throws RangeError if unpaid < 0, a payment is not > 0, a date is none, or the rate is not per day
 */
export function balanceOn(account: Account, asOf: PlainDate): { principal: Fen; fee: Fen } {
  const { unpaid, daily, dueDate, payments } = account;
  if (unpaid < 0) throw new RangeError(`unpaid ${unpaid} fen`);
  const portion = { due: dueDate, principal: unpaid, interest: 0 as Fen };
  const terms = { portions: [portion], rates: [{ after: dueDate, daily }], compound: false };
  const { portions, fee } = follow(terms, payments, asOf);
  return { principal: portions[0]?.principal ?? unpaid, fee: roundHalfUp(fee) };
}
