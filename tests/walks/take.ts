import {
  type Answer,
  type AskState,
  answerTo,
  asksIn,
  counterReplies,
  filled,
  type LineId,
  mine,
  moves,
  openReplies,
  script,
  startOf,
  typedReply,
  wordsOf,
} from '../../lib/call/index.ts';
import { askSlots, asks } from '../../lib/call/script/asks.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { judge } from '../../lib/plan/index.ts';
import type { CallEvent, Outcome } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { cases, limit } from './cases.ts';
import { standing } from './standing.ts';
import type { Step, Walk } from './types.ts';

type Said = { words: string; why: string };

/** What one hears and reads. `key` is what was pressed for it. */
export type Row = ({ who: 'me' } & Said) | { who: 'them'; words: string; key: string };

export type Taken = {
  rows: readonly Row[];
  /** undefined where the call has not come to an end. */
  ends: Outcome | undefined;
  /** Before hanging up it stands there as not asked. */
  notAsked: readonly AskState[];
};

type Event<E = CallEvent> = E extends CallEvent ? Omit<E, 'id' | 'at'> : never;

/**
 * Goes through a walk as the product would.
 *
 * @throws Error if a step is not open where it is taken, with what is
 */
export function take(walk: Walk): Taken {
  const events: CallEvent[] = [];
  const rows: Row[] = [];
  const log = (event: Event) => events.push({ ...event, id: `${events.length}`, at: 0 } as CallEvent);
  const go = (line: LineId, as?: Said) => {
    const node = script.nodes[line];
    const { slots } = standing(walk, events);
    const { words, why } = as ?? { words: wordsOf(node, slots), why: filled(node.why ?? '', slots) };
    log({ kind: 'said', line, words });
    rows.push({ who: 'me', words, why });
  };
  go(script.starts[startOf(walk, standing(walk, events).conditions)]);
  for (const step of walk.steps) takeStep(step, { walk, events, rows, log, go });
  const { node, agreed } = standing(walk, events);
  const notAsked = asksIn(events, agreed !== undefined, {
    deferral: walk.about === 'deferral' && agreed !== 'theirs',
  }).filter(({ state }) => state === 'open');
  return { rows, ends: 'ends' in node ? node.ends : undefined, notAsked };
}

type Going = {
  walk: Walk;
  events: CallEvent[];
  rows: Row[];
  log(event: Event): void;
  /** Says this line, or in its place what leads to it. */
  go(line: LineId, as?: Said): void;
};

function takeStep(step: Step, going: Going): void {
  if (typeof step === 'string') choose(step, going);
  else if ('move' in step) answer(step, going);
  else if ('offer' in step) counterOffer(step, going);
  else if ('mine' in step) sayMine(step, going);
  else ask(step, going);
}

function choose(hear: string, { walk, events, rows, log, go }: Going): void {
  const { at, conditions } = standing(walk, events);
  const replies = openReplies(script, at, conditions);
  const key = replies.findIndex((reply) => reply.hear === hear);
  const reply = replies[key];
  if (!reply) {
    const open = replies.map((one) => one.hear).join('；');
    throw new Error(`${walk.id}: “${hear}” is no choice at ${at}. Open: ${open || 'none, the call is over'}`);
  }
  rows.push({ who: 'them', words: hear, key: `${key + 1}` });
  log({ kind: 'heard', words: hear, agrees: reply.agrees });
  go(reply.to);
}

function answer({ move }: Extract<Step, { move: unknown }>, going: Going): void {
  const { walk, events, rows, log, go } = going;
  const { at, node, conditions, slots } = standing(walk, events);
  if ('ends' in node) throw new Error(`${walk.id}: ${move} comes at ${at}, when the call is over`);
  const { title } = moves[move];
  const reply = typedReply(node, openReplies(script, at, conditions), move);
  if (reply) {
    rows.push({ who: 'them', words: title, key: '6' });
    log({ kind: 'heard', words: reply.hear, agrees: reply.agrees });
    go(reply.to);
    return;
  }
  const { to, agrees, why, ...said }: Answer<LineId> = answerTo(move, conditions);
  const words = wordsOf(said, slots);
  rows.push({ who: 'them', words: title, key: '6' });
  log({ kind: 'heard', words: title, agrees, move });
  const as = { words, why: filled(why, slots) };
  if (to) go(to, as);
  else stay('answer', as, going);
}

/** They name figures, and the best answer is said. */
function counterOffer({ offer, words }: Extract<Step, { offer: unknown }>, going: Going): void {
  const { walk, events, rows, log, go } = going;
  const own = cases[walk.of];
  const { conditions, slots, open } = standing(walk, events);
  const owed: Fen = 'debt' in own ? owedOn(own.debt, own.today).total : fen(0);
  const judged = judge(offer, { owed, ...('plan' in own && { limit }) });
  const [reply] = counterReplies(judged, { conditions, slots }, open);
  if (!reply) throw new Error(`${walk.id}: nothing to say to “${words}”`);
  rows.push({ who: 'them', words, key: '7' });
  log({ kind: 'heard', words });
  if (reply.to) go(reply.to, reply);
  else stay('counter', reply, going);
}

function sayMine({ mine: id }: Extract<Step, { mine: unknown }>, going: Going): void {
  const { say: words, why, ...rest } = mine[id];
  if ('to' in rest) going.go(rest.to, { words, why });
  else stay('mine', { words, why }, going);
}

/** Said, and the call stays where it is. */
function stay(aside: 'answer' | 'counter' | 'mine', { words, why }: Said, { log, rows }: Going): void {
  log({ kind: 'aside', aside, words });
  rows.push({ who: 'me', words, why });
}

/** Before hanging up: asked with one key. */
function ask({ ask: id, heard }: Extract<Step, { ask: unknown }>, going: Going): void {
  const { walk, events, rows, log } = going;
  const slots = { ...askSlots, ...standing(walk, events).slots };
  const [title, say] = [fill(asks[id].title, slots), fill(asks[id].say, slots)];
  log({ kind: 'asked', ask: id, answered: heard !== undefined, words: `${title}：${heard ?? '没有确认'}` });
  rows.push({ who: 'me', words: say, why: `挂断前补问：${title}` });
  rows.push({ who: 'them', words: heard ?? '不肯说', key: heard ? 'Enter' : '1' });
}
