import type { Agreed } from '../record/index.ts';
import { answerTo } from './answer.ts';
import type { CallFacts } from './case.ts';
import { moves } from './moves/titles.ts';
import { printed } from './script/cues.ts';
import { type LineId, script } from './script/index.ts';
import type { ChapterId, Condition, Reply, StartId } from './types.ts';
import { openReplies } from './walk.ts';
import { wordsOf } from './wording.ts';

/** A sentence to say, and what else they may answer to it with the sentence that follows then. */
export type Cue = {
  line: LineId;
  chapter: ChapterId;
  words: string;
  others: readonly { hear: string; words: string }[];
};

/** The figures and conditions of the case once something is agreed. */
type FactsWhen = (agreed: Agreed | undefined) => CallFacts;

/** Longer than any way through the script that goes on with the first answer. */
const MOST = 40;

/**
 * The way through a call in which they agree, for paper: at each sentence the first answer that is open leads on, and
 * the others stand beside it.
 *
 * @param holds  what holds besides the case: which rungs are within the limit
 */
export function cuesOf(start: StartId, factsWhen: FactsWhen, holds: readonly Condition[]): Cue[] {
  const cues: Cue[] = [];
  let next: Pick<Reply<LineId>, 'to' | 'agrees'> | undefined = { to: script.starts[start] };
  let agreed: Agreed | undefined;
  while (next && cues.length < MOST) {
    const at: LineId = next.to;
    agreed = next.agrees ?? agreed;
    const { conditions, slots } = factsWhen(agreed);
    const open: Reply<LineId>[] = openReplies(script, at, new Set([...conditions, ...holds]));
    const [likeliest, ...others] = open;
    const node = script.nodes[at];
    cues.push({
      line: at,
      chapter: node.chapter,
      words: wordsOf(node, slots),
      others: others.map((reply) => ({ hear: reply.hear, words: afterwards(reply, slots) })),
    });
    next = likeliest;
  }
  return cues;
}

function afterwards({ to }: Reply<LineId>, slots: CallFacts['slots']): string {
  return wordsOf(script.nodes[to], slots);
}

/** The moves that are hardest to meet unprepared, and what is answered to each. */
export function hardMoves({ conditions, slots }: CallFacts): { title: string; words: string }[] {
  return printed.map((move) => ({
    title: moves[move].title,
    words: wordsOf(answerTo(move, conditions), slots),
  }));
}
