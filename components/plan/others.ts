import { isByHand } from '../../lib/budget/index.ts';
import { leftOut } from '../../lib/budget/words.ts';
import { type CaseFile, leavesOut, notCounted, sharingLimit } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';

/** What to say beside their figures of the other debts that the limit is for; `open`: it is known to leave them out. */
export type Others = { words?: string; open: boolean };

type About = Pick<CallRecord, 'debt'>;
type Now = { file: { value: CaseFile }; today: { value: PlainDate } };

/**
 * Those beside the debt that the figures are about, also where it is no longer the main one. Nothing where the limit holds
 * them.
 */
export function othersIn({ file: { value: file }, today: { value: today } }: Now, { debt }: About): Others {
  if (leavesOut(file, today, debt)) return { words: leftOut.figures, open: true };
  const shared = notCounted(file, today, debt) !== undefined || sharingLimit(file, today, debt).length > 0;
  const unknown = isByHand(file.budget) && shared;
  return { ...(unknown && { words: leftOut.byHand }), open: false };
}
