import type { Debt } from '../../lib/debt/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import type { View } from '../shell/view.ts';

/** The form in which a call is got ready. */
export const PREPARE = 'prepare';

/** Where the kind that was picked for the next call is kept. */
export const KIND_DRAFT = `${PREPARE}.kind`;

/**
 * Makes this debt the one that the next call is about. What was typed of a payment of the debt before would be said of this
 * one, so it goes.
 */
export function takeOnCall(view: View, debt: Debt) {
  view.send({ type: 'draftsDropped', fields: fieldsTyped(view.file.value.drafts, PREPARE) });
  view.send({ type: 'debtSet', debt: { ...debt, onCall: true } });
}

/** Leads to getting a call ready about one payment of what was agreed, by its name. */
export function prepareDeferral(view: View, payment: string, from: string) {
  view.send({ type: 'draftTyped', field: KIND_DRAFT, text: 'deferral' });
  view.send({ type: 'draftTyped', field: `${PREPARE}.payment`, text: payment });
  view.lastStep.value = from;
  view.place.value = { at: 'prepare' };
}
