import {
  type Answer,
  type AskState,
  agreedOf,
  asksIn,
  type CallFacts,
  type ChapterId,
  type CounterReply,
  type Ending,
  type Line,
  type LineId,
  type MoveId,
  type OpenRungs,
  openReplies,
  ownPledges,
  pledgeFrom,
  positionOf,
  progress,
  type Reply,
  rungSaid,
  type Spot,
  script,
  spotsOf,
  termsIn,
  waiverOf,
  wordsOf,
} from '../../lib/call/index.ts';
import { callFactsOf, debtOf, rungsThatFit, termsNow } from '../../lib/casefile/index.ts';
import type { Agreed, CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { heardWords, keepAnswer, keepTyped, logTo, type NewEvent } from './typed.ts';

/** A move of theirs that was found, and what is answered to it. `reply`: it is one of the choices of the line. */
export type HeardMove = { move: MoveId; title: string; words: string } & (
  | { answer: Answer<LineId> }
  | { reply: Reply<LineId> }
);

/** Where a call stands, and the moves that are open. */
export function walkOf(view: View, call: CallRecord) {
  const today = view.today.value;
  const file = view.file.value;
  const agreed = agreedOf(call.events);
  const spots = spotsOf(call.events);
  const at = positionOf(script, call.kind, call.events);
  const node = script.nodes[at];
  const fits = rungsThatFit(file, call, today);
  const rung = rungSaid(script, spots);
  const known = callFactsOf(file, call, today, agreed);
  const facts: CallFacts = {
    ...known,
    conditions: new Set([
      ...known.conditions,
      ...progress(script, at, { rung, waiver: waiverOf(script, spots) }),
      ...fits,
    ]),
  };

  const log = (event: NewEvent) => logTo(view, call, event);

  const replies = openReplies(script, at, facts.conditions);
  const likely = replies[0] && script.nodes[replies[0].to];

  // Cut off while reading back, it was agreed all the same.
  const settled = agreed !== undefined && (node.chapter === 'readback' || at === 'feesStop');

  const early = facts.conditions.has('asksExtension');

  const agreeing = (agrees: Agreed | undefined) =>
    agrees && { agrees, terms: termsNow(file, call, today, agrees) };

  /** They said this: keeps it, and goes to the sentence that answers it. */
  const hear = (reply: Reply<LineId>) => {
    const pledge = reply.pledge && pledgeFrom(reply.pledge, view.newId(), today);
    log({ kind: 'heard', words: reply.hear, ...agreeing(reply.agrees), pledge });
    if (reply.tells) view.send({ type: 'recordWritten', call: call.id, words: { about: reply.tells } });
    const { slots } = callFactsOf(file, call, today, reply.agrees ?? agreed);
    log({ kind: 'said', line: reply.to, words: wordsOf(script.nodes[reply.to], slots) });
  };

  return {
    node,
    /** The debt the call is about, while it is there. */
    debt: debtOf(file, call),
    /** Who is calling, and what they want, is asked here. */
    asksWho: node.chapter === 'caller' || (call.kind === 'incoming' && at === 'demanded'),
    /** The question about the bill that the user wanted to be reminded of, where sums are compared. */
    remindsOfBill: at === 'situation' || at === 'demanded',
    /** Before the due date more time is the first rung, and parts the second. */
    rung: early ? earlyRungs[at] : node.rung,
    replies,
    facts,
    /** What the sentence after the likeliest answer is about. */
    next: likely?.topic,
    words: spots.at(-1)?.words ?? wordsOf(node, facts.slots),
    /** The move of theirs that these words answer, if it was found by typing. */
    move: spots.at(-1)?.move,
    canGoBack: spots.length > 1,
    log,

    hear,

    /** Takes the last sentence back, and what it told of who they are. */
    back() {
      const tells = spots.at(-1)?.line === 'whoFor';
      if (tells && call.about === 'collector')
        view.send({ type: 'recordWritten', call: call.id, words: { about: null } });
      log({ kind: 'back' });
    },

    /** They did this: keeps the few words it was found by, and what is answered; the call goes on or stays. */
    hearMove(heard: HeardMove, typed: string) {
      if (typed) log({ kind: 'note', words: heardWords(typed) });
      if ('reply' in heard) return hear(heard.reply);
      const { move, title, answer, words } = heard;
      log({ kind: 'heard', words: title, ...agreeing(answer.agrees), move });
      if (answer.to) log({ kind: 'said', line: answer.to, words });
      else log({ kind: 'aside', aside: 'answer', words });
    },

    /** Which of the user's own rungs may still be said: within the limit, and not said before. */
    openRungs: {
      first: fits.includes('firstFits') && rung === undefined,
      next: fits.includes('nextFits') && rung !== 'next',
    } satisfies OpenRungs,

    /** What must be known before the call ends; nothing where it got no further than who is speaking, or they rang. */
    asks: settled || (call.kind === 'outgoing' && toldMuch(spots, node)) ? asksIn(call.events, settled) : [],

    /** They answered what was asked apart, or would not. */
    asked: (ask: AskState, answered: boolean) => keepAnswer(view, call, ask, answered),

    /** They named figures, and this was the answer to them. */
    answer(heard: string, reply: CounterReply) {
      log({ kind: 'heard', words: heard });
      if (reply.to) log({ kind: 'said', line: reply.to, words: reply.words });
      else log({ kind: 'aside', aside: 'counter', words: reply.words });
    },

    /** The call is over: keeps what was promised, and leads to the record. */
    end() {
      keepTyped(view, call);
      const outcome = 'ends' in node ? node.ends : settled ? 'agreed' : 'cut';
      view.send({
        type: 'callEnded',
        call: call.id,
        at: view.now(),
        outcome,
        own: outcome === 'agreed' ? pledgesOfAgreement(view, call) : [],
      });
      view.place.value = { at: 'record', call: call.id };
    },
  };
}

export type Walking = ReturnType<typeof walkOf>;

/** Past the opening, and not put an end to by the user. */
function toldMuch(spots: readonly Spot[], node: Line | Ending): boolean {
  if ('ends' in node && node.ends === 'stopped') return false;
  return spots.some(({ line }) => !openings.has(script.nodes[line as LineId]?.chapter ?? 'opening'));
}

const openings: ReadonlySet<ChapterId> = new Set(['caller', 'opening']);

const earlyRungs: { [line in LineId]?: 'first' | 'next' } = { extension: 'first', offer: 'next' };

/** What the user promised by the agreement that was heard in the call, whenever that is asked. */
export function pledgesOfAgreement(view: View, call: CallRecord) {
  const file = view.file.value;
  const terms = termsIn(call, { debt: debtOf(file, call), plan: file.plan.plan });
  return ownPledges(agreedOf(call.events), terms, call.id);
}
