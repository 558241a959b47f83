import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { asides, findHeard, likely } from '../../lib/call/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Words } from '../ui/Words.tsx';
import type { HeardMove } from './acts.ts';
import { heardOf } from './heardOf.ts';
import { Marked } from './Marked.tsx';
import { useRowKeys } from './rowKeys.ts';
import { Say } from './Say.tsx';
import { findDraft } from './typed.ts';
import { walkOf } from './walk.ts';

export type FindProps = {
  call: CallRecord;
  field: { current: HTMLInputElement | null };
  /** `typed`: the few words it was found by; '' where it stood there already. */
  onPick(heard: HeardMove, typed: string): void;
  /** Nothing fits. */
  onMiss(typed: string): void;
};

const MOST = 5;

/** 别的，打几个字找: a few words of what they said, and how to answer it. Meanwhile there is a sentence to say. */
export function Find({ call, field, onPick, onMiss }: FindProps) {
  const view = useView();
  const walk = walkOf(view, call);
  const key = findDraft(call);
  const text = view.file.value.drafts[key] ?? '';
  // While Chinese is being composed, its letters are not looked for yet.
  const composing = useSignal<string | undefined>(undefined);
  const typed = (composing.value ?? text).trim();
  const found = typed ? findHeard(typed).map(({ move }) => move) : likely[walk.node.chapter];
  const hits = found.slice(0, MOST).map((move) => heardOf(move, walk, { typed, today: view.today.value }));

  // Before the next key comes: it is text already.
  useLayoutEffect(() => field.current?.focus(), [field]);

  const take = (hit: HeardMove | undefined) => {
    if (hit) onPick(hit, typed);
    else if (typed) onMiss(typed);
  };
  const { list, onKeyDown } = useRowKeys(field, () => take(hits[0]));

  return (
    <>
      <Say tag="先这样说" words={asides.other.say} safe />
      <section aria-label="对方说了什么">
        <div class="heard__title">
          <h2>
            <span role="status">{titleOf(typed, hits.length)}</span>
          </h2>
          <SearchField
            field={field}
            label="打几个字，找对方说的话"
            placeholder="打几个字"
            text={text}
            onText={(words) => view.send({ type: 'draftTyped', field: key, text: words })}
            onClear={() => view.send({ type: 'draftsDropped', fields: [key] })}
            onComposing={(on) => {
              composing.value = on ? text : undefined;
            }}
            onKeyDown={(event) => onKeyDown(event, 0)}
          />
        </div>
        <ul class="heard__list heard__list--one" ref={list}>
          {hits.map((hit, at) => (
            <Hit
              key={hit.move}
              hit={hit}
              first={at === 0}
              typed={typed}
              onTake={() => take(hit)}
              onKeyDown={(event) => onKeyDown(event, at)}
            />
          ))}
        </ul>
        {hits.length === 0 && <p class="quiet">就说上面这句。按回车，记下原话。</p>}
      </section>
    </>
  );
}

type HitProps = {
  hit: HeardMove;
  /** Enter in the field takes it. */
  first: boolean;
  typed: string;
  onTake(): void;
  onKeyDown(event: KeyboardEvent): void;
};

function Hit({ hit, first, typed, onTake, onKeyDown }: HitProps) {
  return (
    <li>
      <button type="button" class={`heard ${first ? 'is-on' : ''}`} onClick={onTake} onKeyDown={onKeyDown}>
        {first ? (
          <kbd class="key" aria-label="回车">
            ↵
          </kbd>
        ) : (
          <span class="heard__blank" />
        )}
        <span>
          <Marked text={hit.title} typed={typed} />
          <small class="heard__how">
            怎么回：
            <Words text={hit.words} />
          </small>
        </span>
      </button>
    </li>
  );
}

function titleOf(typed: string, hits: number): string {
  if (typed === '') return '对方说了什么？';
  return hits > 0 ? `找到 ${hits} 句` : '没找到';
}
