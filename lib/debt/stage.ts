import type { PlainDate } from '../dates/index.ts';
import type { Debt } from './debts.ts';
import { owedOn } from './owed.ts';

/** How far things have gone: it decides what to reach in a call, and what an answer is. */
export type Stage = 'early' | 'days30' | 'days90' | 'over90' | 'sued';

/**
 * Not late, 1-30, 31-90 or more days late; or papers of a court have come.
 *
 * @throws RangeError as owedOn
 */
export function stageOf(debt: Debt, today: PlainDate): Stage {
  if (debt.sued) return 'sued';
  const { daysLate } = owedOn(debt, today);
  if (daysLate === 0) return 'early';
  if (daysLate <= 30) return 'days30';
  return daysLate <= 90 ? 'days90' : 'over90';
}
