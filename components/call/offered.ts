import { type CaseFile, debtThen } from '../../lib/casefile/index.ts';
import { chinaDate } from '../../lib/dates/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen, readYuan } from '../../lib/money/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { owedForm } from './typed.ts';

/** Where it is kept what the shares in an offer of theirs were of, while it was typed. */
export const offeredDraft = (call: CallRecord): string => `${owedForm(call)}.of`;

/**
 * The sum that an offer made in a call was of, in fen: what the screen reckoned with then, for a debt may be filled in or
 * put right later. Of older calls: what they said is owed, where none was known when it began; else that debt on its day.
 *
 * @returns 0 where nothing is known
 */
export function offeredOf(file: CaseFile, call: CallRecord): Fen {
  const typed = sumIn(file, offeredDraft(call));
  const heard = heardSum(file, call);
  const debt = debtThen(file, call);
  return typed ?? heard ?? (debt ? owedOn(debt, chinaDate(call.startedAt)).total : fen(0));
}

/** What they said is owed, in fen, in a call that began when no debt was known; undefined where they did not. */
export function heardSum(file: CaseFile, call: CallRecord): Fen | undefined {
  return call.debt ? undefined : (sumIn(file, `${owedForm(call)}.owed`) ?? sumOf(call.demanded));
}

const sumIn = ({ drafts }: CaseFile, field: string) => sumOf(drafts[field] ?? '');

/** Undefined where the text holds no sum. */
function sumOf(text: string): Fen | undefined {
  const read = readYuan(text);
  return 'fen' in read && read.fen > 0 ? read.fen : undefined;
}
