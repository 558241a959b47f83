import { useId } from 'preact/hooks';
import type { Reply } from '../../lib/call/index.ts';

export type HeardListProps = {
  /** Open now, the likeliest first. */
  replies: readonly Reply[];
  onHear(at: number): void;
  onOther(): void;
  otherOn: boolean;
};

const OTHER_KEY = 6;

/** What did they say? The numbers are keys and stay where they are. */
export function HeardList({ replies, onHear, onOther, otherOn }: HeardListProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div class="heard__title">
        <h2 id={heading}>对方怎么说？</h2>
      </div>
      <div class="heard__list">
        {replies.map((reply, at) => (
          <button type="button" class="heard" key={at} onClick={() => onHear(at)}>
            <kbd class="key">{at + 1}</kbd>
            <span>{reply.hear}</span>
          </button>
        ))}
        <button type="button" class={`heard ${otherOn ? 'is-on' : ''}`} onClick={onOther}>
          <kbd class="key">{OTHER_KEY}</kbd>
          <span class="quiet">别的</span>
        </button>
      </div>
    </section>
  );
}
