import { type AskState, asksIn, askWords } from '../../lib/call/index.ts';
import type { CallEvent, CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';

/** Something that happened, without its id and its moment. */
export type NewEvent<E = CallEvent> = E extends CallEvent ? Omit<E, 'id' | 'at'> : never;

/** Adds what just happened to a call. */
export function logTo(view: View, call: CallRecord, event: NewEvent) {
  view.send({
    type: 'callWent',
    call: call.id,
    event: { ...event, id: view.newId(), at: view.now() } as CallEvent,
  });
}

/** Where a note of this call, or what is looked for in it, is kept while it is typed. */
export const noteDraft = (call: CallRecord): string => `call.${call.id}.note`;
export const findDraft = (call: CallRecord): string => `call.${call.id}.find`;

/** Where the answer to something asked apart is kept while it is typed. */
export const askDraft = (call: CallRecord, ask: string): string => `call.${call.id}.ask.${ask}`;

/** The few words that were typed about what they said, as a note. */
export const heardWords = (typed: string): string => `对方说“${typed}”`;

const typedIn = (view: View, draft: string): string => view.file.value.drafts[draft]?.trim() ?? '';

/** A note that was typed and not entered belongs to the call all the same. */
export function keepNote(view: View, call: CallRecord) {
  const words = typedIn(view, noteDraft(call));
  if (!words) return;
  logTo(view, call, { kind: 'note', words });
  view.send({ type: 'draftsDropped', fields: [noteDraft(call)] });
}

/** They answered what was asked apart, in the words that were typed, or would not. */
export function keepAnswer(
  view: View,
  call: CallRecord,
  { id, title }: Pick<AskState, 'id' | 'title'>,
  answered: boolean,
) {
  const draft = askDraft(call, id);
  const words = answered ? typedIn(view, draft) || askWords.told : askWords.unconfirmed;
  logTo(view, call, { kind: 'asked', ask: id, answered, words: `${title}：${words}` });
  if (draft in view.file.value.drafts) view.send({ type: 'draftsDropped', fields: [draft] });
}

/** A note and answers that were typed and not entered, when the call is over. */
export function keepTyped(view: View, call: CallRecord) {
  keepNote(view, call);
  for (const ask of asksIn(call.events, true))
    if (typedIn(view, askDraft(call, ask.id))) keepAnswer(view, call, ask, true);
}
