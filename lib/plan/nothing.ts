import { addDays, type PlainDate } from '../dates/index.ts';
import { type Debt, owedOn } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';

const A_YEAR = 365;

/**
 * Doing nothing, over 365 days from today at the debt's own rate: what is owed then, and how much more that is.
 *
 * @throws RangeError as owedOn
 */
export function doingNothing(debt: Debt, today: PlainDate): { total: Fen; adds: Fen } {
  const { total } = owedOn(debt, addDays(today, A_YEAR));
  return { total, adds: fen(total - owedOn(debt, today).total) };
}
