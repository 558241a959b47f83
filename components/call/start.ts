import { script, startOf, wordsOf } from '../../lib/call/index.ts';
import { type CaseFile, callFactsOf, mainDebt, openCall } from '../../lib/casefile/index.ts';
import { isOtherLender, nameOf } from '../../lib/debt/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import type { CallAbout, CallKind } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { deferralTyped } from './deferralTyped.ts';
import { kindDraft, prepareForm } from './kindDraft.ts';
import { keepTyped } from './typed.ts';

/** Starts a call and goes to its first sentence. No field, no choice, no case is needed. */
export function startCall(view: View, kind: CallKind, about?: CallAbout) {
  const file = view.file.value;
  const before = openCall(file);
  if (before) keepTyped(view, before);
  const at = view.now();
  // What was picked for a call that is got ready holds until the next one begins, whoever rings.
  const picked = preparedFields(file, about);
  if (picked.length > 0) view.send({ type: 'draftsDropped', fields: picked });
  const deferral = about === 'deferral' ? deferralTyped(file, view.today.value) : undefined;
  const { conditions, slots } = callFactsOf(file, { kind, about, deferral }, view.today.value);
  const line = script.starts[startOf({ kind, about }, conditions)];
  view.send({
    type: 'callStarted',
    call: view.newId(),
    kind,
    about,
    debt: mainDebt(file)?.id,
    deferral,
    who: kind === 'outgoing' ? otherLine(view) : undefined,
    at,
    first: { id: view.newId(), at, kind: 'said', line, words: wordsOf(script.nodes[line], slots) },
  });
  view.place.value = { at: 'call' };
}

/** What is typed of one payment waits for the call about it: somebody else may ring before. */
function preparedFields(file: CaseFile, about: CallAbout | undefined): string[] {
  const typed = fieldsTyped(file.drafts, prepareForm(file));
  return about === 'deferral' ? typed : typed.filter((field) => field === kindDraft(file));
}

/** Whose line is rung, where it is not 95188: the debt may be another one when the record is read. */
function otherLine(view: View): string | undefined {
  const debt = mainDebt(view.file.value);
  return debt && isOtherLender(debt) ? `${nameOf(debt)}客服` : undefined;
}
