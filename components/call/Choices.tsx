import { asides, citedFor, filled } from '../../lib/call/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { IsItReal } from '../rights/IsItReal.tsx';
import { AskBlock } from './Asks.tsx';
import { openOf } from './aside.ts';
import { CallerFields } from './CallerFields.tsx';
import { HeardList } from './HeardList.tsx';
import type { CallMoves } from './keys.ts';
import type { Finding } from './loadFinding.ts';
import { OwnQuestion } from './OwnQuestion.tsx';
import { Say } from './Say.tsx';
import type { Walking } from './walk.ts';

export type ChoicesProps = {
  call: CallRecord;
  walk: Walking;
  moves: CallMoves;
  /** Something was said that was not found: a sentence that commits to nothing. */
  other: boolean;
  finding: Finding | undefined;
};

/** The sentence to say now, and what they may have answered. */
export function Choices({ call, walk, moves, other, finding }: ChoicesProps) {
  const { node, replies } = walk;
  // Why an answer is said is part of the chunk that finds it.
  const answer = walk.move ? finding?.answerSaid(walk.move, walk.words, walk.facts.slots) : undefined;
  const { why, sources } = answer ?? node;
  const { conditions, slots } = walk.facts;
  const stays = answer !== undefined && answer.to === undefined;
  return (
    <>
      {other ? (
        <Say tag="先这样说" words={asides.other.say} why={asides.other.why} safe />
      ) : (
        <Say
          tag={walk.move && !('ends' in node) ? '这样回' : tagOf(node, call)}
          words={walk.words}
          why={why && filled(why, slots)}
          sources={citedFor(sources, conditions)}
          then={stays ? undefined : nextTopic(walk)}
        />
      )}
      {walk.remindsOfBill && <OwnQuestion debt={walk.debt} />}
      {walk.asksWho && <CallerFields call={call} />}
      {replies.length > 0 ? (
        <HeardList replies={replies} onHear={moves.take} onOther={moves.find} />
      ) : (
        <>
          <AskBlock open={openOf(walk)} onAsk={moves.take} />
          <button type="button" class="btn btn--main btn--wide btn--tall" onClick={moves.end}>
            挂断了，记下来<kbd class="key">9</kbd>
          </button>
        </>
      )}
      {walk.asksWho && <IsItReal />}
    </>
  );
}

function tagOf(node: Walking['node'], call: CallRecord): string {
  if ('ends' in node) return '最后一句';
  return call.kind === 'incoming' && call.events.length === 1 ? '接起来，先说这句' : '现在说';
}

/** What comes next if they answer as hoped. */
function nextTopic({ next }: Walking): string | undefined {
  return next && `下一句：${next}`;
}
