import {
  type Answer,
  type AskState,
  agreedOf,
  type CounterReply,
  isPutOff,
  type LineId,
  type MoveId,
  nextStepId,
  outcomeOf,
  ownPledges,
  pledgeFrom,
  type Reply,
  script,
  termsIn,
  wordsOf,
} from '../../lib/call/index.ts';
import { callFactsOf, debtOf, planOf, termsNow } from '../../lib/casefile/index.ts';
import type { Agreed, CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import type { Standing } from './standing.ts';
import { keepAnswer, keepTyped, logTo, type NewEvent, noteOfHeard } from './typed.ts';

/** A move of theirs that was found, and what is answered to it. `reply`: it is one of the choices of the line. */
export type HeardMove = { move: MoveId; title: string; words: string } & (
  | { answer: Answer<LineId> }
  | { reply: Reply<LineId> }
);

/** What can happen in a call that stands here. */
export function actsIn(view: View, call: CallRecord, standing: Standing) {
  return {
    log: (event: NewEvent) => logTo(view, call, event),

    /** They said this: keeps it, and goes to the sentence that answers it. */
    hear: (reply: Reply<LineId>) => hear(view, call, standing, reply),

    /** They did this: keeps the few words it was found by, and what is answered; the call goes on or stays. */
    hearMove: (heard: HeardMove, typed: string) => hearMove(view, call, standing, heard, typed),

    /** They answered what was asked apart, or would not. */
    asked: (ask: AskState, answered: boolean) => keepAnswer(view, call, ask, answered),

    /** They named figures, and this was the answer to them. */
    answer(heard: string, { to, words }: CounterReply) {
      logTo(view, call, { kind: 'heard', words: heard });
      goOrStay(view, call, to, 'counter', words);
    },

    /** Takes the last sentence back, and what it told of who they are. */
    back() {
      const tells = standing.spots.at(-1)?.line === 'whoFor';
      if (tells && call.about === 'collector')
        view.send({ type: 'recordWritten', call: call.id, words: { about: null } });
      logTo(view, call, { kind: 'back' });
    },

    /** The call is over: keeps what was promised, and leads to the record. */
    end: () => end(view, call, standing),
  };
}

function hear(view: View, call: CallRecord, { agreed, spots }: Standing, reply: Reply<LineId>) {
  const today = view.today.value;
  const id = reply.pledge?.by === 'me' ? nextStepId(call.id) : view.newId();
  const pledge = reply.pledge && pledgeFrom(reply.pledge, id, today, spots);
  logTo(view, call, { kind: 'heard', words: reply.hear, ...agreeing(view, call, reply.agrees), pledge });
  if (reply.tells) view.send({ type: 'recordWritten', call: call.id, words: { about: reply.tells } });
  const { slots } = callFactsOf(view.file.value, call, today, reply.agrees ?? agreed);
  logTo(view, call, { kind: 'said', line: reply.to, words: wordsOf(script.nodes[reply.to], slots) });
}

function hearMove(view: View, call: CallRecord, standing: Standing, heard: HeardMove, typed: string) {
  if (typed) logTo(view, call, { kind: 'note', words: noteOfHeard(typed) });
  if ('reply' in heard) return hear(view, call, standing, heard.reply);
  const { move, title, answer, words } = heard;
  logTo(view, call, { kind: 'heard', words: title, ...agreeing(view, call, answer.agrees), move });
  goOrStay(view, call, answer.to, 'answer', words);
}

/** What the user says to it: a sentence at which the call stands then, or one beside the line. */
function goOrStay(
  view: View,
  call: CallRecord,
  to: LineId | undefined,
  aside: 'answer' | 'counter',
  words: string,
) {
  if (to) logTo(view, call, { kind: 'said', line: to, words });
  else logTo(view, call, { kind: 'aside', aside, words });
}

/** What they agree to, with its figures as they are now. */
function agreeing(view: View, call: CallRecord, agrees: Agreed | undefined) {
  return agrees && { agrees, terms: termsNow(view.file.value, call, view.today.value, agrees) };
}

function end(view: View, call: CallRecord, { spots }: Standing) {
  keepTyped(view, call);
  const outcome = outcomeOf(script, spots);
  const own = outcome === 'agreed' ? pledgesOfAgreement(view, call) : [];
  view.send({ type: 'callEnded', call: call.id, at: view.now(), outcome, own });
  view.place.value = { at: 'record', call: call.id };
}

/** What the user promised by the agreement that was heard in the call, whenever that is asked. */
export function pledgesOfAgreement(view: View, call: CallRecord) {
  // What it moves stands where it was agreed first.
  if (isPutOff(call)) return [];
  const file = view.file.value;
  const terms = termsIn(call, { debt: debtOf(file, call), plan: planOf(file, call) });
  return ownPledges(agreedOf(call.events), terms, call.id);
}
