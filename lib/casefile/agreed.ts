import { agreedTerms } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { Agreed, AgreedTerms, CallRecord } from '../record/index.ts';
import { debtNow } from './asAgreed.ts';
import type { CaseFile } from './casefile.ts';
import { planOf } from './mainDebt.ts';

/** The figures of what is agreed in a call right now, as they are written into it. */
export function termsNow(
  file: CaseFile,
  call: Pick<CallRecord, 'kind' | 'debt'>,
  today: PlainDate,
  agreed: Agreed,
): AgreedTerms | undefined {
  return agreedTerms({ kind: call.kind, debt: debtNow(file, call), plan: planOf(file, call), today, agreed });
}
