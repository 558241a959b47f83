import { useSignal } from '@preact/signals';
import type { CounterReply } from '../../lib/call/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from './Say.tsx';

export type CounterAnswerProps = {
  /** The best first. */
  replies: readonly CounterReply[];
  /** Their figures are only noted; undefined while there are none. */
  onNote: (() => void) | undefined;
  onSaid(reply: CounterReply): void;
};

/** What to answer to their figures, another way to say it, and what to do then. */
export function CounterAnswer({ replies, onNote, onSaid }: CounterAnswerProps) {
  const other = useSignal(0);
  const reply = replies[other.value % replies.length] as CounterReply;
  const spare = replies.length > 1 ? replies[(other.value + 1) % replies.length] : undefined;
  return (
    <>
      <Say tag={reply.tag} words={reply.words} why={reply.why} sources={reply.sources} then={reply.gives} />
      {spare && (
        <button type="button" class="btn btn--line btn--wide" onClick={() => other.value++}>
          <Icon name="other" small />
          换一句：{spare.gives ?? spare.words}
        </button>
      )}
      <div class="two">
        {onNote && (
          <button type="button" class="btn btn--line" onClick={onNote}>
            先记下
          </button>
        )}
        <button type="button" class="btn btn--main" onClick={() => onSaid(reply)}>
          {reply.to ? '说了，继续' : '问了，填上'}
        </button>
      </div>
    </>
  );
}
