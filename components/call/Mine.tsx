import { mine } from '../../lib/call/index.ts';
import type { SourceId } from '../../lib/sources.ts';
import { Say } from './Say.tsx';

/** A sentence of the list. `own`: the question about the bill that the user wanted to be reminded of. */
export type MineId = keyof typeof mine | 'own';
type Entry = { title: string; say: string; why: string; to?: string; sources?: readonly SourceId[] };

/** What can be said by oneself, in the order of its keys; the user's own question first. */
export function mineEntries(ownQuestion: string | undefined): { id: MineId; entry: Entry }[] {
  const all = (Object.keys(mine) as (keyof typeof mine)[]).map((id) => ({
    id: id as MineId,
    entry: mine[id] as Entry,
  }));
  if (!ownQuestion) return all;
  // It asks about the same sum, more exactly.
  const own: Entry = {
    title: ownQuestion,
    say: `请问${ownQuestion}`,
    why: '账单和你算的不一样，听他怎么说。',
  };
  return [{ id: 'own', entry: own }, ...all.filter(({ id }) => id !== 'split')];
}

export type MineProps = {
  entries: ReturnType<typeof mineEntries>;
  /** The one being said. */
  on: MineId | undefined;
  onTake(at: number): void;
  onBack(): void;
};

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
              <kbd class="key">{at + 1}</kbd>
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
