import type { Agreement, Match, Terms } from '../../lib/agreement/index.ts';
import { addDays, type PlainDate } from '../../lib/dates/index.ts';

/** The day of the first payment, by what the call recorded. */
export const firstPayment = ({ downBy, firstDate, down }: Terms): PlainDate | undefined =>
  down && downBy ? downBy : firstDate;

/**
 * The first payment where call and paper name two days for it. `upTo`: the paper says 26日前. `safe`: the day that is in
 * time by both, however that is meant.
 */
export type TwoDays = { call: PlainDate; paper: PlainDate; upTo: boolean; safe: PlainDate };

/**
 * @param terms  of the call
 * @returns undefined where that row is no difference: they name the same day, only one names any, or the day of the
 * paper is in time by the call however it is meant
 */
export function twoDays({ items }: Match, { upTo }: Agreement, terms: Terms): TwoDays | undefined {
  const id = terms.down && terms.downBy ? 'downBy' : 'firstDate';
  const row = items.find((item) => item.id === id);
  if (row?.state !== 'different' || !row.call || !row.paper) return undefined;
  if (!('date' in row.call) || !('date' in row.paper)) return undefined;
  const [call, paper] = [row.call.date, row.paper.date];
  const isUpTo = upTo.includes(id);
  const byPaper = isUpTo ? addDays(paper, -1) : paper;
  const isEarlier = byPaper < call;
  return { call, paper, upTo: isUpTo, safe: isEarlier ? byPaper : call };
}
