import type { Limit } from '../budget/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import type { Plan } from './plans.ts';
import { NO_FEE, spreadFee } from './schedule.ts';

export type Rung = {
  parts: number;
  perPart: Fen;
  /** Up to parts - 1 fen more than perPart: it takes the rest. */
  lastPart: Fen;
  total: Fen;
  /** The part of the fee that the lender is asked to let go. */
  waived: Fen;
};

export type Rungs = {
  first: Rung;
  next: Rung & { upfront: Fen };
  /** `atLeast`: the fewest parts within the monthly limit, Infinity if that is 0. */
  limit?: Limit & { atLeast: number };
  /** By how much a rung is beyond the limit; 0 if it is not, or if there is no limit. */
  over: { firstMonthly: Fen; nextMonthly: Fen; upfront: Fen };
};

/**
 * The three rungs in figures: ask first, may come down to, and the limit, which is never spoken.
 * The first asks for the whole fee to be waived. The second pays the fee at once, or keeps asking and
 * takes another number of parts.
 *
 * @param principal  fen; of 0, all paid, every part is 0
 * @throws RangeError if principal < 0 or a number of parts is not whole, 1 to 600
 */
export function rungs(given: { plan: Plan; limit?: Limit | undefined; principal: Fen; fee: Fen }): Rungs {
  const { plan, limit, principal, fee } = given;
  const first: Rung = { ...inParts(principal, plan.parts), waived: fee };
  const next = nextRung(plan, principal, fee);
  return {
    first,
    next,
    ...(limit && { limit: { ...limit, atLeast: fewest(principal + fee, limit.monthly) } }),
    over: {
      firstMonthly: beyond(first.lastPart, limit?.monthly),
      nextMonthly: beyond(next.lastPart, limit?.monthly),
      upfront: beyond(next.upfront, limit?.atOnce),
    },
  };
}

/** Of nothing, none: 0 / 0 would be no number. */
function fewest(owed: number, monthly: Fen): number {
  return owed === 0 ? 0 : Math.ceil(owed / monthly);
}

/** How much more than the most; 0 if not more, or if there is no most. */
export function beyond(amount: Fen, most: Fen | undefined): Fen {
  return most === undefined ? fen(0) : fen(Math.max(0, amount - most));
}

function nextRung({ parts, next }: Plan, principal: Fen, fee: Fen): Rungs['next'] {
  if (next.kind === 'parts') return { ...inParts(principal, next.parts), waived: fee, upfront: fen(0) };
  const rung = inParts(principal, parts);
  return { ...rung, total: sum([rung.total, fee]), waived: fen(0), upfront: fee };
}

function inParts(principal: Fen, parts: number): Omit<Rung, 'waived'> {
  if (principal === 0) return { parts, perPart: principal, lastPart: principal, total: principal };
  const { rows, total } = spreadFee({ principal, totalFee: NO_FEE, months: parts });
  const payment = (at: number) => rows.at(at)?.payment ?? principal;
  return { parts, perPart: payment(0), lastPart: payment(-1), total };
}
