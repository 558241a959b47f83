import type { Limit } from '../budget/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { beyond } from './rungs.ts';
import { type YearlyCost, yearlyCost } from './yearly.ts';

export type Offer = {
  /** On the day of the offer. */
  owed: Fen;
  /** Paid at once. */
  down?: Fen | undefined;
  /** Monthly payments, the first a month from now. */
  parts: number;
  perPart: Fen;
  limit?: Limit | undefined;
};

export type OfferCheck = {
  total: Fen;
  /** total - owed; negative if the offer forgives a part. */
  more: Fen;
  /** undefined if nothing is left to finance, or nothing is paid. */
  cost: YearlyCost | undefined;
  overMonthly: Fen;
  shortAtOnce: Fen;
  /** `dear`: above 24 % nominal. `over`: beyond the limit. `unknown`: no limit is set. */
  verdict: 'good' | 'over' | 'dear' | 'unknown';
};

/** "Above 24 %" must not hang on the last binary digit of a root; no fen moves a rate by so little. */
const DEAR = 0.24 + 1e-9;

/**
 * Is an offer of instalments a good one: what it costs by the year, and whether the user can pay it.
 *
 * @param offer  parts whole, 1 to 600
 * @throws RangeError if parts is otherwise
 */
export function checkOffer(offer: Offer): OfferCheck {
  const { owed, down = fen(0), parts, perPart, limit } = offer;
  if (!Number.isInteger(parts) || parts < 1 || parts > 600) throw new RangeError(`${parts} parts`);
  const total = fen(down + parts * perPart);
  const financed = owed - down;
  const cost = financed > 0 ? yearlyCost([-financed, ...Array<number>(parts).fill(perPart)]) : undefined;
  const overMonthly = beyond(perPart, limit?.monthly);
  const shortAtOnce = beyond(down, limit?.atOnce);
  const verdict = judge(cost, limit, overMonthly + shortAtOnce);
  return { total, more: fen(total - owed), cost, overMonthly, shortAtOnce, verdict };
}

function judge(cost: YearlyCost | undefined, limit: Limit | undefined, beyondLimit: number) {
  if (cost && cost.nominal > DEAR) return 'dear';
  if (!limit) return 'unknown';
  return beyondLimit > 0 ? 'over' : 'good';
}
