import { useSignal } from '@preact/signals';
import type { CounterReply } from '../../lib/call/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from './Say.tsx';

export type CounterAnswerProps = {
  /** The best first. */
  replies: readonly CounterReply[];
  /** Their figures are only noted; undefined while there are none. */
  onNote: (() => void) | undefined;
  /** What is done once it was said: a figure of theirs or the limit is typed, or other debts counted; undefined where nothing is. */
  fills: 'figure' | 'limit' | 'others' | undefined;
  onSaid(reply: CounterReply): void;
};

const filled = { figure: '问了，填上', limit: '说了，定底线', others: '说了，算一下' };

/** What to answer to their figures, another way to say it, and what to do then. */
export function CounterAnswer({ replies, onNote, fills, onSaid }: CounterAnswerProps) {
  const other = useSignal(0);
  const asked = useSignal<string | undefined>(undefined);
  const reply = replies[other.value % replies.length] as CounterReply;
  const spare = replies.length > 1 ? replies[(other.value + 1) % replies.length] : undefined;
  const isAsked = asked.value === reply.words;
  const say = () => {
    asked.value = reply.words;
    onSaid(reply);
  };
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
        <button type="button" class="btn btn--main" onClick={say}>
          {reply.to ? '说了，继续' : fills ? filled[fills] : isAsked ? '再问一次' : '问了，记下'}
        </button>
      </div>
      {isAsked && !reply.to && !fills && (
        <p class="field__hint" role="status">
          记下了，这句问过了。对方答了，就改上面的数。
        </p>
      )}
    </>
  );
}
