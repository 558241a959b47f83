import type { MineId, mineEntries } from './mineEntries.ts';
import { Say } from './Say.tsx';

export type MineProps = {
  entries: ReturnType<typeof mineEntries>;
  /** The one being said. */
  on: MineId | undefined;
  onTake(at: number): void;
  onBack(): void;
};

/** From 7 on the digits are for something else. */
const KEYS = 6;

/** 我要说…: the user's own sentences, over the one to say now. */
export function MineSheet({ entries, on, onTake, onBack }: MineProps) {
  const said = entries.find(({ id }) => id === on)?.entry;
  return (
    <>
      {said && <Say tag="现在说" words={said.say} why={said.why} sources={said.sources} />}
      <section>
        <h2 class="h2">我要说的</h2>
        <div class="heard__list heard__list--one">
          {entries.map(({ id, entry }, at) => (
            <button
              type="button"
              class={`heard ${id === on ? 'is-on' : ''}`}
              key={id}
              onClick={() => onTake(at)}
            >
              {at < KEYS ? <kbd class="key">{at + 1}</kbd> : <span class="heard__blank" />}
              <span>{entry.title}</span>
            </button>
          ))}
        </div>
      </section>
      <button type="button" class="btn btn--main btn--wide btn--tall" onClick={onBack}>
        {said ? '说了，回到刚才那句' : '回到刚才那句'}
        <kbd class="key">*</kbd>
      </button>
    </>
  );
}
