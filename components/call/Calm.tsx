import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { asides } from '../../lib/call/index.ts';
import { Say } from './Say.tsx';

export type CalmProps = {
  /** The user took one of the further sentences. */
  onSay(words: string): void;
  onBack(): void;
};

/** 让我缓一下: a sentence that wins time, and a few more; nothing is agreed to. */
export function Calm({ onSay, onBack }: CalmProps) {
  const chosen = useMemo(() => signal<string>(asides.calm.say), []);
  const take = (words: string | undefined) => {
    if (!words) return;
    chosen.value = words;
    onSay(words);
  };
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (!(target instanceof HTMLInputElement)) take(asides.calm.more[Number(key) - 1]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <Say tag="不急，照这句说" words={chosen.value} why={asides.calm.why} safe />
      <section>
        <h2 class="h2">或者说这些</h2>
        <div class="heard__list heard__list--one">
          {asides.calm.more.map((words, at) => (
            <button
              type="button"
              class={`heard ${words === chosen.value ? 'is-on' : ''}`}
              key={words}
              onClick={() => take(words)}
            >
              <kbd class="key">{at + 1}</kbd>
              <span>{words}</span>
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
