import { script, wordsOf } from '../../lib/call/index.ts';
import { callFactsOf, openCall } from '../../lib/casefile/index.ts';
import type { CallKind } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { keepNote } from './walk.ts';

/** Starts a call and goes to its first sentence. No field, no choice, no case is needed. */
export function startCall(view: View, kind: CallKind) {
  const before = openCall(view.file.value);
  if (before) keepNote(view, before);
  const at = view.now();
  const line = script.starts[kind];
  const { slots } = callFactsOf(view.file.value, kind, view.today.value);
  const words = wordsOf(script.nodes[line], slots);
  view.send({
    type: 'callStarted',
    call: view.newId(),
    kind,
    at,
    first: { id: view.newId(), at, kind: 'said', line, words },
  });
  view.place.value = { at: 'call' };
}
