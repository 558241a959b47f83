import { isOffered } from '../../lib/agreement/index.ts';
import type { CaseFile } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { offeredOf } from '../call/offered.ts';
import { offerForm } from '../call/typed.ts';
import { heardTerms } from './heardTerms.ts';

/** The figures of theirs that were typed in a call, of the sum that they were of. */
export const offeredIn = (file: CaseFile, call: CallRecord) =>
  heardTerms((field) => file.drafts[`${offerForm(call)}.${field}`], offeredOf(file, call));

/** Whether they named figures in a call in which nothing was agreed. */
export const isOfferedIn = (file: CaseFile, call: CallRecord): boolean =>
  isOffered(call, offeredIn(file, call));
