import type { Signal } from '@preact/signals';
import type { AskState } from '../../lib/call/index.ts';
import { type Aside, openOf } from './aside.ts';
import type { Fields } from './moves.ts';
import type { Walking } from './walk.ts';

/** Asking, one after the other, what was not asked. */
export function askingFor(walk: () => Walking | undefined, aside: Signal<Aside>, { answer }: Fields) {
  /** With nothing left to ask one is back at the last sentence, or at the way out. */
  const next = (one: AskState | undefined, skipped: readonly AskState['id'][]) => {
    const now = walk();
    if (one) aside.value = { over: 'ask', ask: one, skipped };
    else aside.value = now && 'ends' in now.node ? undefined : { over: 'end' };
  };
  const settle = (got: 'answered' | 'silent' | 'skipped') => {
    const over = aside.value;
    const now = walk();
    if (over?.over !== 'ask' || !now) return;
    if (got !== 'skipped') now.asked(over.ask, got === 'answered');
    // The number keys are for the next thing to ask.
    answer.current?.blur();
    const done = [...over.skipped, over.ask.id];
    next(
      openOf(now).find(({ id }) => !done.includes(id)),
      done,
    );
  };
  return {
    settle,
    ask: (one: AskState | undefined) => one && next(one, []),
    answered: () => settle('answered'),
  };
}
