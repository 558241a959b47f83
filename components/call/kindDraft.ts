import { type CaseFile, mainDebt } from '../../lib/casefile/index.ts';
import { formOf } from '../../lib/drafts.ts';
import type { View } from '../shell/view.ts';

/** The form in which a call is got ready: what was typed for one debt is not to be said of another. */
export const prepareForm = (file: CaseFile): string =>
  formOf(file.drafts, 'prepare', mainDebt(file)?.id, true);

/** Where the kind that was picked for the next call is kept. */
export const kindDraft = (file: CaseFile): string => `${prepareForm(file)}.kind`;

/** Leads to getting a call ready about one payment of what was agreed, by its name. */
export function prepareDeferral(view: View, payment: string, from: string) {
  const form = prepareForm(view.file.value);
  view.send({ type: 'draftTyped', field: `${form}.kind`, text: 'deferral' });
  view.send({ type: 'draftTyped', field: `${form}.payment`, text: payment });
  view.lastStep.value = from;
  view.place.value = { at: 'prepare' };
}
