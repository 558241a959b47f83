import { type Fen, fen, sum } from '../money/index.ts';

/**
 * Divides a sum among creditors by what each is owed. Every share is less than a fen from the exact one, and they sum to
 * the fen: what rounding down leaves over goes, a fen each, to those whose remainder is largest, of equal ones to the first.
 *
 * @param amount  fen, >= 0; nobody gets more than is owed to him
 * @param owed  fen, each >= 0
 * @returns the shares in the order of `owed`; they sum to `amount`, or to all that is owed if that is less
 * @throws RangeError if one is negative
 */
export function fairShare(amount: Fen, owed: readonly Fen[]): Fen[] {
  if (amount < 0 || owed.some((one) => one < 0)) throw new RangeError(`${amount} fen among ${owed}`);
  return amount >= sum(owed) ? [...owed] : proRata(amount, owed);
}

/** The same without a most: the weights may sum to less than the amount, but not to 0. */
export function proRata(amount: Fen, weights: readonly Fen[]): Fen[] {
  const total = BigInt(sum(weights));
  const exact = weights.map((one) => BigInt(one) * BigInt(amount));
  const shares = exact.map((one) => Number(one / total));
  const over = amount - shares.reduce((all, one) => all + one, 0);
  for (const at of largestRemainders(exact, total).slice(0, over)) shares[at] = (shares[at] ?? 0) + 1;
  return shares.map(fen);
}

function largestRemainders(exact: readonly bigint[], total: bigint): number[] {
  const remainders = exact.map((one, at) => ({ at, rest: one % total }));
  return remainders.sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : 0)).map(({ at }) => at);
}
