import type { PlainDate } from '../dates/index.ts';
import type { PaidPart } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';
import type { Pledge } from '../record/index.ts';

/**
 * A payment of what was agreed, as it stands. `met`: what was typed with the bill as paid since then and went to this one;
 * once that is all of it, it is kept on the day of the last of it. One that is ticked has none.
 */
export type AgreedPayment = Pledge & { met?: Fen };

/** What is still to be paid of it; fen. */
export const leftOf = ({ amount = fen(0), met = fen(0), keptOn }: AgreedPayment): Fen =>
  keptOn ? fen(0) : fen(amount - met);

type Met = { met: Fen; on?: PlainDate };

/**
 * How much of each payment is money that was typed by hand after the day they were agreed: it goes to the payments in the
 * order of their days. One that is ticked was paid by the day of its tick, so what was typed up to then is that money and
 * not more of it; and what is of the same day and sum as a tick is that one, whatever is open before.
 *
 * @param day  of the call: what was paid by then was counted in it, but for what was ticked on it, too, or was paid after it
 *   by the word of the user
 * @returns in the order of `all`, and the day of the last of it; a surplus is dropped
 */
export function metBy(all: readonly Pledge[], typed: readonly PaidPart[], day: PlainDate): Met[] {
  const met = all.map((): Met => ({ met: fen(0) }));
  const order = [...all.keys()].sort((a, b) => ((all[a]?.due ?? '') < (all[b]?.due ?? '') ? -1 : 1));
  const since = typed.filter(({ date }) => date >= day);
  for (const { date, amount, after } of since.sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const isSame = (at: number) => all[at]?.keptOn === date && all[at]?.amount === amount && !met[at]?.met;
    const same = order.filter(isSame).slice(0, 1);
    let left: number = amount;
    for (const at of same.length > 0 || (date === day && !after) ? same : order) {
      const [{ amount: whole = 0, keptOn = date }, before] = [all[at] as Pledge, met[at]?.met ?? 0];
      const taken = keptOn < date ? 0 : Math.min(left, whole - before);
      left -= taken;
      if (taken > 0) met[at] = { met: fen(before + taken), on: date };
    }
  }
  return met;
}

/** The payments as they stand, after what was typed by hand. */
export function afterTyped(
  all: readonly Pledge[],
  typed: readonly PaidPart[],
  day: PlainDate,
): AgreedPayment[] {
  return metBy(all, typed, day).map(({ met, on }, at) => {
    const one = all[at] as Pledge;
    if (one.keptOn || met === 0) return one;
    return { ...one, met, ...(met === one.amount && { keptOn: on }) };
  });
}
