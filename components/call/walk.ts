import {
  agreedOf,
  asksIn,
  knowsWho,
  type LineId,
  openReplies,
  script,
  wordsOf,
} from '../../lib/call/index.ts';
import { debtNow, deferralOf } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { actsIn } from './acts.ts';
import { type Standing, standingOf, toldMuch } from './standing.ts';
import { offerTyped } from './typed.ts';

export type Walking = ReturnType<typeof walkOf>;

/** Where a call stands, and the moves that are open. */
export function walkOf(view: View, call: CallRecord) {
  const standing = standingOf(view, call);
  const { node, facts, openRungs } = standing;
  return {
    node,
    facts,
    openRungs,
    /** The debt the call is about as it stands, while it is there. */
    debt: debtNow(view.file.value, call),
    ...shownAt(standing),
    ...askedAt(view, call, standing),
    ...actsIn(view, call, standing),
  };
}

/** What is on the screen: the sentence, and what may come after it. */
function shownAt({ at, node, spots, facts }: Standing) {
  const replies = openReplies(script, at, facts.conditions);
  const likely = replies[0] && script.nodes[replies[0].to];
  const early = facts.conditions.has('asksExtension');
  return {
    replies,
    words: spots.at(-1)?.words ?? wordsOf(node, facts.slots),
    /** The move of theirs that these words answer, if it was found by typing. */
    move: spots.at(-1)?.move,
    /** Before the due date more time is the first rung, and parts the second. */
    rung: early ? earlyRungs[at] : node.rung,
    /** What the sentence after the likeliest answer is about. */
    next: likely?.topic,
    canGoBack: spots.length > 1,
  };
}

const earlyRungs: { [line in LineId]?: 'first' | 'next' } = { extension: 'first', offer: 'next' };

/** What is to be asked here, or before the call ends. */
function askedAt(view: View, call: CallRecord, standing: Standing) {
  const { kind, events } = call;
  const { at, node, settled, facts } = standing;
  return {
    /** Who is calling, and what they want, is asked here. */
    asksWho: node.chapter === 'caller' || (kind === 'incoming' && at === 'demanded'),
    /** The question about the bill that the user wanted to be reminded of, where sums are compared. */
    remindsOfBill: at === 'situation' || at === 'demanded',
    /** What must be known before the call ends; nothing where it got no further than who is speaking, or they rang. */
    asks:
      settled || (kind === 'outgoing' && toldMuch(standing))
        ? asksIn(events, settled, {
            figures: offerTyped(view, call),
            // Nobody writes down who they are in a call that is not kept.
            who: view.practises || knowsWho(call),
            deferral: call.about === 'deferral' && agreedOf(events) !== 'theirs',
            debit: deferralOf(view.file.value, call)?.deal?.debit,
            slots: facts.slots,
          })
        : [],
  };
}
