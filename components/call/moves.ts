import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { type AskState, asides } from '../../lib/call/index.ts';
import type { View } from '../shell/view.ts';
import type { CallMoves, Over } from './keys.ts';
import { type MineId, mineEntries } from './mineEntries.ts';
import { ownQuestionOf } from './OwnQuestion.tsx';
import { type Walking, walkOf } from './walk.ts';

/** What lies over the sentence: time to breathe, an own sentence, their offer, what is still to be asked, or 别的. */
export type Aside =
  | { over: 'calm'; words: string }
  | { over: 'mine'; on: MineId | undefined }
  | { over: 'ask'; ask: AskState; skipped: readonly AskState['id'][] }
  | { over: 'offer' | 'end' | 'other' }
  | undefined;

export function keysOf(aside: Aside): Over | undefined {
  return aside?.over === 'other' ? undefined : aside?.over;
}

export function openOf({ asks }: Walking): AskState[] {
  return asks.filter(({ state }) => state === 'open');
}

type Fields = { note: RefObject<HTMLInputElement | null>; answer: RefObject<HTMLInputElement | null> };

/** What the keys and buttons of this call do. They look at the case when they are pressed. */
export function movesFor(view: View, id: string, aside: Signal<Aside>, { note, answer }: Fields): CallMoves {
  const walk = () => {
    const call = view.file.value.records[id];
    return call && call.endedAt === undefined ? walkOf(view, call) : undefined;
  };
  const sayCalm = (words: string | undefined) => {
    if (words === undefined) return;
    aside.value = { over: 'calm', words };
    walk()?.log({ kind: 'aside', aside: 'calm', words });
  };
  const sayMine = (at: number) => {
    const found = mineEntries(ownQuestionOf(view))[at];
    if (!found) return;
    const { say: words, to } = found.entry;
    if (to) walk()?.log({ kind: 'said', line: to, words });
    else walk()?.log({ kind: 'aside', aside: 'mine', words });
    aside.value = to ? undefined : { over: 'mine', on: found.id };
  };
  const ask = (one: AskState | undefined, skipped: readonly AskState['id'][] = []) => {
    const now = walk();
    // With nothing left to ask one is back at the last sentence, or at the way out.
    if (one) aside.value = { over: 'ask', ask: one, skipped };
    else aside.value = now && 'ends' in now.node ? undefined : { over: 'end' };
  };
  const settleAsk = (got: 'answered' | 'silent' | 'skipped') => {
    const over = aside.value;
    const now = walk();
    if (over?.over !== 'ask' || !now) return;
    if (got !== 'skipped') now.asked(over.ask, got === 'answered');
    // The number keys are for the next thing to ask.
    answer.current?.blur();
    const done = [...over.skipped, over.ask.id];
    ask(
      openOf(now).find(({ id }) => !done.includes(id)),
      done,
    );
  };
  return {
    take: (at) => {
      const over = aside.value?.over;
      const now = walk();
      if (over === 'calm') return sayCalm(asides.calm.more[at]);
      if (over === 'mine') return sayMine(at);
      if (over === 'ask') return at < 2 ? settleAsk(at === 0 ? 'silent' : 'skipped') : undefined;
      if (now && (over === 'end' || now.replies.length === 0)) {
        const open = openOf(now)[at];
        return open && ask(open);
      }
      const reply = now?.replies[at];
      if (!reply) return;
      aside.value = undefined;
      now.hear(reply);
    },
    other: () => {
      const now = walk();
      if (!now?.replies.length) return;
      aside.value = { over: 'other' };
      now.log({ kind: 'aside', aside: 'other', words: asides.other.say });
    },
    calm: () => {
      if (aside.value?.over === 'calm') aside.value = undefined;
      else sayCalm(asides.calm.say);
    },
    offer: () => {
      aside.value = aside.value?.over === 'offer' ? undefined : { over: 'offer' };
    },
    mine: () => {
      aside.value = aside.value?.over === 'mine' ? undefined : { over: 'mine', on: undefined };
    },
    close: () => {
      aside.value = undefined;
    },
    answered: () => settleAsk('answered'),
    back: () => {
      const now = walk();
      if (aside.value) aside.value = undefined;
      else if (now?.canGoBack) now.log({ kind: 'back' });
    },
    note: () => (aside.value?.over === 'ask' ? answer : note).current?.focus(),
    end: () => {
      const now = walk();
      // Asked once: what was not asked is shown, and pressed again it ends. The line may have dropped.
      const asked = aside.value?.over === 'end' || aside.value?.over === 'ask' || (now && 'ends' in now.node);
      if (now && !asked && openOf(now).length > 0) aside.value = { over: 'end' };
      else now?.end();
    },
  };
}
