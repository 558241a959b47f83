import type { Signal } from '@preact/signals';
import { asides } from '../../lib/call/index.ts';
import type { View } from '../shell/view.ts';
import type { HeardMove } from './acts.ts';
import { type Aside, openOf } from './aside.ts';
import { askingFor } from './asking.ts';
import type { CallMoves } from './keys.ts';
import { mineEntries } from './mineEntries.ts';
import { ownQuestionOf } from './OwnQuestion.tsx';
import { searchingFor } from './searching.ts';
import { findDraft } from './typed.ts';
import { type Walking, walkOf } from './walk.ts';

/** Besides what the keys do: what the search found was taken, or nothing was found. */
export type Moves = CallMoves & { pick(heard: HeardMove, typed: string): void; miss(typed: string): void };

/** A field that is there while it is drawn. */
type Field = { readonly current: HTMLInputElement | null };
export type Fields = { note: Field; search: Field; answer: Field };

/** What can be done in the call `id`. Each looks at the case when it is done. */
export function movesFor(view: View, id: string, aside: Signal<Aside>, fields: Fields): Moves {
  const callNow = () => {
    const call = view.file.value.records[id];
    return call && call.endedAt === undefined ? call : undefined;
  };
  const walk = () => {
    const call = callNow();
    return call && walkOf(view, call);
  };
  const close = () => {
    aside.value = undefined;
  };
  /** Closes what is open under this name, else opens it. */
  const toggle = (next: NonNullable<Aside>) => {
    aside.value = aside.value?.over === next.over ? undefined : next;
  };
  const dropSearch = () => {
    const call = callNow();
    if (call) view.send({ type: 'draftsDropped', fields: [findDraft(call)] });
  };
  const asking = askingFor(walk, aside, fields);
  return {
    ...asking,
    ...searchingFor(walk, aside, fields, dropSearch),
    close,
    take: (at) => {
      const over = aside.value?.over;
      const now = walk();
      if (over === 'calm') return sayCalm(now, aside, asides.calm.more[at]);
      if (over === 'mine') return sayMine(view, now, aside, at);
      if (over === 'ask') return at < 2 ? asking.settle(at === 0 ? 'silent' : 'skipped') : undefined;
      if (now && (over === 'end' || now.replies.length === 0)) return asking.ask(openOf(now)[at]);
      const reply = now?.replies[at];
      if (!reply) return;
      close();
      now.hear(reply);
    },
    calm: () => {
      if (aside.value?.over === 'calm') close();
      else sayCalm(walk(), aside, asides.calm.say);
    },
    offer: () => toggle({ over: 'offer' }),
    mine: () => toggle({ over: 'mine', on: undefined }),
    back: () => {
      const now = walk();
      if (aside.value) close();
      else if (now?.canGoBack) now.back();
    },
    note: () => (aside.value?.over === 'ask' ? fields.answer : fields.note).current?.focus(),
    end: () => endOrAsk(walk(), aside),
  };
}

/** Asked once: what was not asked is shown, and pressed again it ends. The line may have dropped. */
function endOrAsk(now: Walking | undefined, aside: Signal<Aside>) {
  const shown = aside.value?.over === 'end' || aside.value?.over === 'ask' || (now && 'ends' in now.node);
  if (now && !shown && openOf(now).length > 0) aside.value = { over: 'end' };
  else now?.end();
}

function sayCalm(now: Walking | undefined, aside: Signal<Aside>, words: string | undefined) {
  if (words === undefined) return;
  aside.value = { over: 'calm', words };
  now?.log({ kind: 'aside', aside: 'calm', words });
}

function sayMine(view: View, now: Walking | undefined, aside: Signal<Aside>, at: number) {
  const found = mineEntries(ownQuestionOf(view, now?.debt))[at];
  if (!found) return;
  const { say: words, to } = found.entry;
  if (to) now?.log({ kind: 'said', line: to, words });
  else now?.log({ kind: 'aside', aside: 'mine', words });
  aside.value = to ? undefined : { over: 'mine', on: found.id };
}
