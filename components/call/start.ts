import { script, startOf, wordsOf } from '../../lib/call/index.ts';
import { callFactsOf, mainDebt, openCall } from '../../lib/casefile/index.ts';
import { isOtherLender, nameOf } from '../../lib/debt/index.ts';
import type { CallAbout, CallKind } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { keepTyped } from './typed.ts';

/** Where the kind that was picked for the next call is kept. */
export const KIND_DRAFT = 'prepare.kind';

/** Starts a call and goes to its first sentence. No field, no choice, no case is needed. */
export function startCall(view: View, kind: CallKind, about?: CallAbout) {
  const file = view.file.value;
  const before = openCall(file);
  if (before) keepTyped(view, before);
  const at = view.now();
  // What was picked for a call that is got ready holds until the next one begins, whoever rings.
  if (KIND_DRAFT in file.drafts) view.send({ type: 'draftsDropped', fields: [KIND_DRAFT] });
  const { conditions, slots } = callFactsOf(file, { kind, about }, view.today.value);
  const line = script.starts[startOf({ kind, about }, conditions)];
  view.send({
    type: 'callStarted',
    call: view.newId(),
    kind,
    about,
    debt: mainDebt(file)?.id,
    who: kind === 'outgoing' ? otherLine(view) : undefined,
    at,
    first: { id: view.newId(), at, kind: 'said', line, words: wordsOf(script.nodes[line], slots) },
  });
  view.place.value = { at: 'call' };
}

/** Whose line is rung, where it is not 95188: the debt may be another one when the record is read. */
function otherLine(view: View): string | undefined {
  const debt = mainDebt(view.file.value);
  return debt && isOtherLender(debt) ? `${nameOf(debt)}客服` : undefined;
}
