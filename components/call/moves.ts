import type { Signal } from '@preact/signals';
import { asides } from '../../lib/call/index.ts';
import type { View } from '../shell/view.ts';
import type { CallMoves, Over } from './keys.ts';
import { findDraft, type HeardMove, heardWords, walkOf } from './walk.ts';

/**
 * What lies over the sentence: time to breathe, with the sentence chosen; the search; their offer; or what is said to
 * something that was not found.
 */
export type Aside = { calm: string } | 'find' | 'other' | 'offer' | undefined;

export function isCalm(aside: Aside): aside is { calm: string } {
  return typeof aside === 'object';
}

export function overOf(aside: Aside): Over | undefined {
  if (isCalm(aside)) return 'calm';
  return aside === 'other' ? undefined : aside;
}

/** Besides what the keys do: what the search found was taken, or nothing was found. */
type Moves = CallMoves & { pick(heard: HeardMove, typed: string): void; miss(typed: string): void };

/** A field that is there while it is drawn. */
type Field = { readonly current: HTMLInputElement | null };

/** What can be done in the call `id`. Each looks at the case when it is done. */
export function movesFor(
  view: View,
  id: string,
  aside: Signal<Aside>,
  fields: { note: Field; search: Field },
): Moves {
  const callNow = () => {
    const call = view.file.value.records[id];
    return call && call.endedAt === undefined ? call : undefined;
  };
  const walk = () => {
    const call = callNow();
    return call && walkOf(view, call);
  };
  const sayCalm = (words: string | undefined) => {
    if (words === undefined) return;
    aside.value = { calm: words };
    walk()?.log({ kind: 'aside', aside: 'calm', words });
  };
  const close = () => {
    aside.value = undefined;
  };
  const found = () => {
    const call = callNow();
    if (call) view.send({ type: 'draftsDropped', fields: [findDraft(call)] });
  };
  return {
    close,
    take: (at) => {
      const now = walk();
      if (isCalm(aside.value)) return sayCalm(asides.calm.more[at]);
      const reply = now?.replies[at];
      if (!reply) return;
      close();
      now.hear(reply);
    },
    find: () => {
      if (!walk()?.replies.length) return;
      if (aside.value === 'find') fields.search.current?.focus();
      else aside.value = 'find';
    },
    pick: (heard, typed) => {
      walk()?.hearMove(heard, typed);
      found();
      aside.value = heard.answer.opens;
    },
    miss: (typed) => {
      const now = walk();
      now?.log({ kind: 'note', words: heardWords(typed) });
      now?.log({ kind: 'aside', aside: 'other', words: asides.other.say });
      found();
      aside.value = 'other';
    },
    calm: () => {
      if (isCalm(aside.value)) close();
      else sayCalm(asides.calm.say);
    },
    offer: () => {
      aside.value = aside.value === 'offer' ? undefined : 'offer';
    },
    back: () => {
      const now = walk();
      if (aside.value) close();
      else if (now?.canGoBack) now.log({ kind: 'back' });
    },
    note: () => fields.note.current?.focus(),
    end: () => walk()?.end(),
  };
}
