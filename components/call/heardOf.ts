import {
  answeredBy,
  answerTo,
  type MoveId,
  moves,
  replyBy,
  script,
  typedReply,
  wordsOf,
} from '../../lib/call/index.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import type { HeardMove } from './acts.ts';
import type { Walking } from './walk.ts';

/**
 * What is one of the choices counts as that choice: what they agreed to is not asked for once more. Where they named
 * the day of their answer, that day is said.
 */
export function heardOf(
  move: MoveId,
  { node, replies, facts: { conditions, slots } }: Walking,
  { typed, today }: { typed: string; today: PlainDate },
): HeardMove {
  const { title } = moves[move];
  const theirs = move === 'wait_for_callback' ? replyBy(typed, today) : undefined;
  const named = theirs !== undefined && theirs !== 'open';
  const reply = named ? undefined : typedReply(node, replies, move);
  if (reply) return { move, title, reply, words: wordsOf(script.nodes[reply.to], slots) };
  const answer = answerTo(move, conditions);
  const day = named ? formatDaySeenFrom(theirs, today) : undefined;
  return { move, title, answer, words: wordsOf(answer, theirs ? answeredBy(slots, day) : slots) };
}
