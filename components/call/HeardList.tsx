import { useId } from 'preact/hooks';
import type { Reply } from '../../lib/call/index.ts';
import { Icon } from '../ui/Icon.tsx';

export type HeardListProps = {
  /** Open now, the likeliest first. */
  replies: readonly Reply[];
  onHear(at: number): void;
  /** Something else: opens the search. */
  onOther(): void;
};

const OTHER_KEY = 6;

/** What did they say? The numbers are keys and stay where they are. */
export function HeardList({ replies, onHear, onOther }: HeardListProps) {
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
        <button type="button" class="heard" onClick={onOther}>
          <kbd class="key">{OTHER_KEY}</kbd>
          <span class="quiet">
            别的<span class="heard__more">，打几个字找</span>
          </span>
          <Icon name="search" />
        </button>
      </div>
    </section>
  );
}
