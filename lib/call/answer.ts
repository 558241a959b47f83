import type { MoveId } from './moves/index.ts';
import { answeredBy } from './replyBy.ts';
import { answers } from './script/answers/index.ts';
import type { LineId } from './script/index.ts';
import type { Answer, Condition, Ending, Line, Reply, Slot } from './types.ts';
import { wordsOf } from './wording.ts';

const answersTo = (move: MoveId): readonly Answer<LineId>[] => answers[move];

/** What to say to a move: the first answer whose conditions hold. */
export function answerTo(move: MoveId, conditions: ReadonlySet<Condition>): Answer<LineId> {
  // The last one has no condition.
  return answersTo(move).find(({ when = [] }) => when.every((one) => conditions.has(one))) as Answer<LineId>;
}

/**
 * The answer of the line that this move is, so that what was found by typing counts as what is chosen by its key.
 *
 * @returns undefined if it is none of those that are open
 */
export function typedReply<Id extends string>(
  node: Line<Id> | Ending,
  open: readonly Reply<Id>[],
  move: MoveId,
): Reply<Id> | undefined {
  const hear = 'typed' in node ? node.typed?.[move] : undefined;
  return hear === undefined ? undefined : open.find((reply) => reply.hear === hear);
}

/**
 * The answer that was said to a move, by its words; the call may stand elsewhere by now.
 *
 * @returns undefined if the script has no such answer any more
 */
export function answerSaid(
  move: string,
  words: string,
  slots: Partial<Record<Slot, string>>,
): Answer<LineId> | undefined {
  if (!Object.hasOwn(answers, move)) return undefined;
  // They may have named the day of an answer themselves, or none that can be counted.
  const [, theirs] = /最晚 ([^（]+)（含当天）/.exec(words) ?? [];
  const said = answeredBy(slots, theirs);
  return answersTo(move as MoveId).find((answer) => wordsOf(answer, said) === words);
}
