import { addMonths, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import type { SeveralInput } from './several.ts';

/** A payment that is settled: it comes first, with its own sum on its own day; at once where none was named. */
export type FixedPayment = { date: PlainDate | undefined; amount: Fen };

type Months = Pick<SeveralInput, 'fixed' | 'firstDate' | 'today'>;

/**
 * What settled payments take of the money of one month: those of its calendar month, for so the money comes in. Into the
 * first goes what was missed, too; what is to be paid in the months before it is paid by then.
 *
 * @param month  counted from 0
 */
export function fixedIn({ fixed = [], firstDate, today }: Months, month: number): Fen {
  const name = monthOf(addMonths(firstDate, month));
  const isMissed = ({ date }: FixedPayment) => month === 0 && (date === undefined || date < today);
  return sumOf(fixed.filter((one) => isMissed(one) || (isAhead(one, today) && monthOf(one.date) === name)));
}

/** What settled payments take before the first of the months, out of other money than that of the months. */
export function fixedBefore({ fixed = [], firstDate, today }: Months): Fen {
  return sumOf(fixed.filter((one) => isAhead(one, today) && monthOf(one.date) < monthOf(firstDate)));
}

/** The first month in which settled payments alone take more than there is, and by how much; undefined where none does. */
export function fixedBeyond(
  input: Months & Pick<SeveralInput, 'monthly'>,
): { month: PlainDate; by: Fen } | undefined {
  const last = lastFixed(input) ?? input.firstDate;
  for (let at = 0; ; at++) {
    const month = addMonths(input.firstDate, at);
    const by = fen(fixedIn(input, at) - input.monthly);
    if (by > 0) return { month, by };
    if (monthOf(month) >= monthOf(last)) return undefined;
  }
}

/** The day of the last settled payment. */
export const lastFixed = ({ fixed = [] }: Pick<Months, 'fixed'>): PlainDate | undefined =>
  fixed
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);

/** All settled payments together. */
export const sumOf = (fixed: readonly FixedPayment[] = []): Fen => sum(fixed.map(({ amount }) => amount));

const monthOf = (date: PlainDate) => date.slice(0, 'yyyy-MM'.length);

const isAhead = (one: FixedPayment, today: PlainDate): one is FixedPayment & { date: PlainDate } =>
  one.date !== undefined && one.date >= today;
