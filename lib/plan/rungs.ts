import type { Limit } from '../budget/index.ts';
import type { Owed } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { MOST_PARTS, type Plan } from './plans.ts';
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
  /** `atLeast`: the fewest parts of all that is owed within the monthly limit; undefined where the most parts are too few. */
  limit?: Limit & { atLeast: number | undefined };
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
    ...(limit && { limit: { ...limit, atLeast: fewestParts(fen(principal + fee), limit.monthly) } }),
    over: {
      firstMonthly: beyond(first.lastPart, limit?.monthly),
      nextMonthly: beyond(next.lastPart, limit?.monthly),
      upfront: beyond(next.upfront, limit?.atOnce),
    },
  };
}

/** The fewest equal parts within a monthly sum, the last one with the rest; undefined where the most parts are too few. */
export function fewestParts(owed: Fen, monthly: Fen): number | undefined {
  for (let parts = owed === 0 ? 0 : 1; parts <= MOST_PARTS; parts++)
    if (lastOf(owed, parts) <= monthly) return parts;
  return undefined;
}

function lastOf(owed: Fen, parts: number): number {
  return parts === 0 ? 0 : owed - (parts - 1) * Math.floor(owed / parts);
}

/** A rung as it stands in the plan: by how much it is beyond the limit, each month or, what is paid in one, at once. */
export type Beyond = { of: 'extension' | 'first' | 'next' | 'upfront'; by: Fen };

/**
 * What of the plan is beyond the limit on this day: of a late debt the parts and the fee ahead, before the due date the
 * extension and the parts. Empty where all is within it, or there is no limit.
 */
export function beyondLimit(plan: Plan, limit: Limit | undefined, owed: Owed): Beyond[] {
  const { over } = rungs({ plan, limit, ...owed });
  const late: Beyond[] = [
    { of: 'first', by: over.firstMonthly },
    { of: 'next', by: over.nextMonthly },
    { of: 'upfront', by: over.upfront },
  ];
  const early: Beyond[] = [
    { of: 'extension', by: beyond(plan.extendTo ? owed.total : fen(0), limit?.atOnce) },
    { of: 'first', by: over.firstMonthly },
  ];
  return (owed.late ? late : early).filter(({ by }) => by > 0);
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
