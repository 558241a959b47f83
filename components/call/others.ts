import { isByHand } from '../../lib/budget/index.ts';
import { leftOut } from '../../lib/budget/words.ts';
import {
  type CaseFile,
  debtOf,
  leavesOut,
  mainDebt,
  notCounted,
  sharingLimit,
} from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';

/** What to say beside their figures of the other debts that the limit is for; `open`: it is known to leave them out. */
export type Others = { words?: string; open: boolean };

type Now = { file: { value: CaseFile }; today: { value: PlainDate } };

/** Nothing where the limit holds them, and in a call about another debt than home and the plan, whose note it would be. */
export function othersIn({ file: { value: file }, today }: Now, call: CallRecord): Others {
  if (debtOf(file, call)?.id !== mainDebt(file)?.id) return { open: false };
  if (leavesOut(file, today.value)) return { words: leftOut.call, open: true };
  const shared = notCounted(file, today.value) !== undefined || sharingLimit(file, today.value).length > 0;
  const unknown = isByHand(file.budget) && shared;
  return { ...(unknown && { words: leftOut.callByHand }), open: false };
}
