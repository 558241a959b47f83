import { agreedTerms, isMove, movedTerms } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { Agreed, AgreedTerms } from '../record/index.ts';
import { debtNow } from './asAgreed.ts';
import type { CaseFile } from './casefile.ts';
import { type Called, deferralOf } from './deferral.ts';
import { planOf } from './mainDebt.ts';

/** The figures of what is agreed in a call right now, as they are written into it. */
export function termsNow(
  file: CaseFile,
  call: Called,
  today: PlainDate,
  agreed: Agreed,
): AgreedTerms | undefined {
  if (isMove(agreed)) return movedTerms(deferralOf(file, call) ?? {}, agreed);
  return agreedTerms({ kind: call.kind, debt: debtNow(file, call), plan: planOf(file, call), today, agreed });
}
