import { asides } from '../../lib/call/index.ts';
import { Say } from './Say.tsx';

export type CalmProps = {
  /** The sentence chosen. */
  words: string;
  /** One of the further sentences was taken, by its place. */
  onTake(at: number): void;
  onBack(): void;
};

/** 让我缓一下: a sentence that wins time, and a few more; nothing is agreed to. */
export function Calm({ words, onTake, onBack }: CalmProps) {
  return (
    <>
      <Say tag="不急，照这句说" words={words} why={asides.calm.why} safe />
      <section>
        <h2 class="h2">或者说这些</h2>
        <div class="heard__list heard__list--one">
          {asides.calm.more.map((more, at) => (
            <button
              type="button"
              class={`heard ${more === words ? 'is-on' : ''}`}
              key={more}
              onClick={() => onTake(at)}
            >
              <kbd class="key">{at + 1}</kbd>
              <span>{more}</span>
            </button>
          ))}
        </div>
      </section>
      <button type="button" class="btn btn--main btn--wide btn--tall" onClick={onBack}>
        好了，回到刚才那句<kbd class="key">0</kbd>
      </button>
    </>
  );
}
