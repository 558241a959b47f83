import { agreedTerms } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { Debt } from '../debt/index.ts';
import type { Agreed, AgreedTerms, CallRecord } from '../record/index.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';

/** The figures of what is agreed in a call right now, as they are written into it. */
export function termsNow(
  file: CaseFile,
  { kind }: Pick<CallRecord, 'kind'>,
  today: PlainDate,
  agreed: Agreed,
): AgreedTerms | undefined {
  return agreedTerms({ kind, debt: mainDebt(file), plan: file.plan.plan, today, agreed });
}

/** The debt a call was about, while it is there; of older records, which do not say, the main one. */
export const debtOf = (file: CaseFile, { debt }: Pick<CallRecord, 'debt'>): Debt | undefined =>
  debt === undefined ? mainDebt(file) : file.debts[debt];
