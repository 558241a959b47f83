import type { Signal } from '@preact/signals';
import { asides } from '../../lib/call/index.ts';
import type { Aside } from './aside.ts';
import type { Fields, Moves } from './moves.ts';
import { noteOfHeard } from './typed.ts';
import type { Walking } from './walk.ts';

/** 别的，打几个字找: what was found is taken, or nothing was. `drop`: what was typed has become data. */
export function searchingFor(
  walk: () => Walking | undefined,
  aside: Signal<Aside>,
  { search }: Fields,
  drop: () => void,
): Pick<Moves, 'find' | 'pick' | 'miss'> {
  return {
    find: () => {
      if (!walk()?.replies.length) return;
      if (aside.value?.over === 'find') search.current?.focus();
      else aside.value = { over: 'find' };
    },
    pick: (heard, typed) => {
      walk()?.hearMove(heard, typed);
      drop();
      const opens = 'answer' in heard ? heard.answer.opens : undefined;
      aside.value = opens && { over: opens };
    },
    miss: (typed) => {
      const now = walk();
      now?.log({ kind: 'note', words: noteOfHeard(typed) });
      now?.log({ kind: 'aside', aside: 'other', words: asides.other.say });
      drop();
      aside.value = { over: 'other' };
    },
  };
}
