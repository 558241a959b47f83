import type { View } from '../shell/view.ts';

/** The form in which a call is got ready. */
export const PREPARE = 'prepare';

/** Where the kind that was picked for the next call is kept. */
export const KIND_DRAFT = `${PREPARE}.kind`;

/** Leads to getting a call ready about one payment of what was agreed, by its name. */
export function prepareDeferral(view: View, payment: string, from: string) {
  view.send({ type: 'draftTyped', field: KIND_DRAFT, text: 'deferral' });
  view.send({ type: 'draftTyped', field: `${PREPARE}.payment`, text: payment });
  view.lastStep.value = from;
  view.place.value = { at: 'prepare' };
}
