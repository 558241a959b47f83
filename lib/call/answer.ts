import { type AnsweredMove, answers } from './script/answers/index.ts';
import type { LineId } from './script/index.ts';
import type { Answer, Condition } from './types.ts';

/** What to say to a move: the first answer whose conditions hold. */
export function answerTo(move: AnsweredMove, conditions: ReadonlySet<Condition>): Answer<LineId> {
  const all: readonly Answer<LineId>[] = answers[move];
  // The last one has no condition.
  return all.find(({ when = [] }) => when.every((one) => conditions.has(one))) as Answer<LineId>;
}
