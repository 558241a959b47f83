import { type AskState, asksIn, askWords } from '../../lib/call/index.ts';
import { callFactsOf } from '../../lib/casefile/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { type CallEvent, type CallRecord, transcript } from '../../lib/record/index.ts';
import { heardOffer } from '../plan/offerForm.ts';
import type { View } from '../shell/view.ts';

/** Something that happened, without its id and its moment. */
export type NewEvent<E = CallEvent> = E extends CallEvent ? Omit<E, 'id' | 'at'> : never;

/** Adds what just happened to a call. */
export function logTo(view: View, call: CallRecord, event: NewEvent, at = view.now()) {
  view.send({ type: 'callWent', call: call.id, event: { ...event, id: view.newId(), at } as CallEvent });
}

/** Where a note of this call, or what is looked for in it, is kept while it is typed. */
export const noteDraft = (call: CallRecord): string => `call.${call.id}.note`;
export const findDraft = (call: CallRecord): string => `call.${call.id}.find`;

/** Where the answer to something asked apart is kept while it is typed. */
export const askDraft = (call: CallRecord, ask: string): string => `call.${call.id}.ask.${ask}`;

/** The forms of 对方报了方案: what they offer, and without a debt what they say is owed. */
export const offerForm = (call: CallRecord): string => `call.${call.id}.offer`;
export const owedForm = (call: CallRecord): string => `call.${call.id}.offerOwed`;

/** The few words that were typed about what they said, as a note. */
export const noteOfHeard = (typed: string): string => `对方说“${typed}”`;
const typedIn = (view: View, draft: string): string => view.file.value.drafts[draft]?.trim() ?? '';

/** A note that was typed and not entered belongs to the call all the same. */
export function keepNote(view: View, call: CallRecord, at?: number) {
  const words = typedIn(view, noteDraft(call));
  if (!words) return;
  logTo(view, call, { kind: 'note', words }, at);
  view.send({ type: 'draftsDropped', fields: [noteDraft(call)] });
}

/** They answered what was asked apart, in the words typed; or would not, and what they said instead is kept with it. */
export function keepAnswer(
  view: View,
  call: CallRecord,
  { id, title }: Pick<AskState, 'id' | 'title'>,
  answered: boolean,
  at?: number,
) {
  const draft = askDraft(call, id);
  const typed = typedIn(view, draft);
  const silent = typed ? `${askWords.unconfirmed}，${noteOfHeard(typed)}` : askWords.unconfirmed;
  const words = `${title}：${answered ? typed || askWords.told : silent}`;
  logTo(view, call, { kind: 'asked', ask: id, answered, words }, at);
  if (draft in view.file.value.drafts) view.send({ type: 'draftsDropped', fields: [draft] });
}

/**
 * What was typed and not entered, when the call is over: a note, what they said, answers, the figures of an offer. All
 * at the moment of the last event, for a call left alone since yesterday did not last until now.
 */
export function keepTyped(view: View, call: CallRecord) {
  const at = call.events.at(-1)?.at ?? call.startedAt;
  keepNote(view, call, at);
  keepSearch(view, call, at);
  const { slots } = callFactsOf(view.file.value, call, view.today.value);
  for (const ask of asksIn(call.events, true, { slots }))
    if (typedIn(view, askDraft(call, ask.id))) keepAnswer(view, call, ask, true, at);
  keepOffer(view, call, at);
}

/** From this many characters on it is what they said; fewer are a word to look for, and stay in the field. */
const SAID = 3;

function keepSearch(view: View, call: CallRecord, at: number) {
  const typed = typedIn(view, findDraft(call));
  if (typed.length < SAID) return;
  logTo(view, call, { kind: 'note', words: noteOfHeard(typed) }, at);
  view.send({ type: 'draftsDropped', fields: [findDraft(call)] });
}

/** Whether anything of an offer of theirs is typed. */
export const offerTyped = (view: View, call: CallRecord): boolean =>
  heardOffer((name) => typedIn(view, `${offerForm(call)}.${name}`)) !== '';

/** Behind figures that were typed and no more, so that nobody takes them for agreed. */
const UNANSWERED = '（填了，没答复）';

/**
 * Figures of theirs that were neither answered nor noted. The texts stay: the lender's paper is held against them, and
 * a call that goes on after all has them in its fields.
 */
function keepOffer(view: View, call: CallRecord, at: number) {
  const owed = typedIn(view, `${owedForm(call)}.owed`);
  const offered = heardOffer((name) => typedIn(view, `${offerForm(call)}.${name}`));
  // Who took the answer back has heard the figures all the same.
  const kept = new Set(transcript(call.events).flatMap(({ takenBack, words }) => (takenBack ? [] : [words])));
  const left = [
    ...(owed && owed !== call.demanded.trim() ? [`对方说一共欠 ${owed}`] : []),
    ...(offered && !kept.has(offered) ? [offered + UNANSWERED] : []),
  ];
  for (const words of left) if (!kept.has(words)) logTo(view, call, { kind: 'note', words }, at);
}

/** Where the answer, and the day of the last demand, are kept while they are typed. */
export const adviceDraft = ({ id }: Debt): string => `advice/${id}`;
