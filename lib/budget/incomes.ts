import { type Fen, fen, fraction, readYuan, roundHalfUp, sum, type YuanProblem } from '../money/index.ts';

/** One of several incomes. */
export type Income = {
  /** May be empty. */
  name: string;
  steady: boolean;
  /** The last months, 1 to 12 of them. A single one is what comes each month, or the least that came. */
  months: readonly Fen[];
};

export const MOST_MONTHS = 12;
export const MOST_INCOMES = 6;

/** What may be counted on: the least of the months. */
export function lowestOf({ months }: Income): Fen {
  return fen(Math.min(...months));
}

/** Rounded half up. */
export function averageOf({ months }: Income): Fen {
  return roundHalfUp(fraction(BigInt(sum(months)), BigInt(months.length)));
}

/**
 * What counts each month of all of them together.
 *
 * @throws RangeError if an income has no months
 */
export function countedIncome(incomes: readonly Income[]): Fen {
  return sum(incomes.map(lowestOf));
}

export type MonthsProblem = YuanProblem | 'mixedUp' | 'tooManyMonths';

/**
 * Amounts of 1 to 12 months as typed: '4200 3800 5,100.00', '4200、3800'. The first problem counts for all.
 * Throws nothing.
 */
export function readMonths(text: string): { months: Fen[] } | { problem: MonthsProblem } {
  const typed = text.split(/[\s、；;/]+/).filter(Boolean);
  if (typed.length === 0) return { problem: 'empty' };
  if (typed.length > MOST_MONTHS) return { problem: 'tooManyMonths' };
  const months: Fen[] = [];
  for (const one of typed) {
    // 320,280 is one amount or two: only the fen tell.
    if (/[,，]/.test(one) && !/[.．]\d{2}元?$/.test(one)) return { problem: 'mixedUp' };
    const read = readYuan(one);
    if ('problem' in read) return read;
    months.push(read.fen);
  }
  return { months };
}
