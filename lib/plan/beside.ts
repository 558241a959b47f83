import type { PlainDate } from '../dates/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { fixedIn } from './fixed.ts';
import { planSeveral, planWith, type SeveralInput } from './several.ts';

/** An offer for one of the debts: so much each month, its fee included, so many times. */
export type OneOffer = { id: string; pays: Fen; parts: number };

/** What the offer leaves one of the others, beside a fair division among all. */
export type Beside = {
  id: string;
  /** In the first month: what would be fair, and what is left for it with the offer. */
  fair: Fen;
  gets: Fen;
  /** Paid off; undefined where never. */
  endsFair: PlainDate | undefined;
  ends: PlainDate | undefined;
  /** What it costs more with the offer, by its contract; below 0 if less; undefined where one of the two never ends. */
  costsMore: Fen | undefined;
};

export type OfferBeside = {
  /** What would be fair to the one who offers, in the first month. */
  fair: Fen;
  /** Left for the others in the first month, with nothing of what is settled. */
  left: Fen;
  /** What the offer takes of what is settled or comes first in the first month, or of more than there is; else 0. */
  over: Fen;
  others: readonly Beside[];
};

/**
 * What accepting one offer does to the others: they share what it leaves, pro rata, from the first monthly day on.
 *
 * @throws RangeError if no debt has that id, `pays` is not above 0, or `parts` is not whole and above 0; as `planSeveral`
 */
export function besideOffer(input: SeveralInput, { id, pays, parts }: OneOffer): OfferBeside {
  const at = input.debts.findIndex((debt) => debt.id === id);
  if (at < 0 || pays <= 0 || !Number.isInteger(parts) || parts <= 0)
    throw new RangeError(`${parts} parts of ${pays} fen for "${id}"`);
  const others = { ...input, debts: input.debts.filter((_, i) => i !== at) };
  const left = (month: number) => fen(Math.max(0, input.monthly - (month < parts ? pays : 0)));
  const before = planSeveral(input, 'fair');
  const settled = fixedIn(input, 0);
  const after = planWith(others, 'fair', left);
  return {
    fair: before.months[0]?.paid[at] ?? fen(0),
    left: fen(Math.max(0, left(0) - settled)),
    over: fen(Math.max(0, pays - (input.monthly - settled - firstNeeds(others)))),
    others: after.each.map(({ id: other, cost, ends }, i) => {
      const was = i < at ? i : i + 1;
      const fair = before.each[was];
      return {
        id: other,
        fair: before.months[0]?.paid[was] ?? fen(0),
        gets: after.months[0]?.paid[i] ?? fen(0),
        endsFair: fair?.ends,
        ends,
        costsMore: fair?.ends && ends ? fen(cost - fair.cost) : undefined,
      };
    }),
  };
}

/** What the debts that come first take in the first month, if they have all the money. */
function firstNeeds({ debts, ...input }: SeveralInput): Fen {
  const first = debts.filter(({ priority }) => priority);
  return sum(planSeveral({ ...input, fixed: [], debts: first, most: 1 }, 'fair').months[0]?.paid ?? []);
}
