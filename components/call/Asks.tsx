import type { RefObject } from 'preact';
import { type AskState, askWords } from '../../lib/call/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { DraftInput } from './DraftInput.tsx';
import { Say } from './Say.tsx';
import { askDraft } from './typed.ts';

const SHOWN = 5;

export type AskBlockProps = { open: readonly AskState[]; onAsk(at: number): void };

/** What was not asked, a key to each. */
export function AskBlock({ open, onAsk }: AskBlockProps) {
  if (open.length === 0) return null;
  return (
    <section class="ask">
      <div class="ask__head">
        <h2 class="care">
          {open.length} 件{leftWords(open)}
        </h2>
        <span>按一下，就显示要问的话</span>
      </div>
      {open.slice(0, SHOWN).map(({ id, title }, at) => (
        <button type="button" class="heard" key={id} onClick={() => onAsk(at)}>
          <kbd class="key">{at + 1}</kbd>
          <span>{title}</span>
          <Icon name="next" small />
        </button>
      ))}
    </section>
  );
}

/** Figures that they said and nobody wrote down were asked. */
const leftWords = (some: readonly AskState[]) =>
  some.some(({ state }) => state === 'unnoted') ? '没问到、没记下' : '没问到';

export type EndSheetProps = {
  open: readonly AskState[];
  onAsk(at: number): void;
  onEnd(): void;
  onBack(): void;
};

/** Before hanging up: what was not asked, and the way out. */
export function EndSheet({ open, onAsk, onEnd, onBack }: EndSheetProps) {
  return (
    <>
      <h2 class="h2">{open.length > 0 ? '挂断之前' : '都问到了'}</h2>
      <AskBlock open={open} onAsk={onAsk} />
      {open.length > 0 && <p class="field__hint">{askWords.end}</p>}
      <button type="button" class="btn btn--main btn--wide btn--tall" onClick={onEnd}>
        挂断了，记下来<kbd class="key">9</kbd>
      </button>
      <button type="button" class="btn btn--line btn--wide" onClick={onBack}>
        回去接着谈
      </button>
    </>
  );
}

export type AskOneProps = {
  call: CallRecord;
  all: readonly AskState[];
  asking: AskState;
  field: RefObject<HTMLInputElement | null>;
  onAnswered(): void;
  onSilent(): void;
  onSkip(): void;
};

const states = {
  answered: askWords.told,
  unconfirmed: askWords.unconfirmed,
  unnoted: '没记下',
  open: '没问到',
} as const;

/** One thing to ask: the sentence, their answer in their own words, and what is still to come. */
export function AskOne({ call, all, asking, field, onAnswered, onSilent, onSkip }: AskOneProps) {
  const left = all.filter(({ state }) => state === 'open' || state === 'unnoted').length;
  return (
    <>
      <Say tag="现在问" words={asking.say} why={askWords.answer} then={`还有 ${left} 件${leftWords(all)}`} />
      <DraftInput
        field={field}
        draft={askDraft(call, asking.id)}
        label="对方怎么答"
        placeholder="对方怎么答，照原话写几个字"
        onKey={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          onAnswered();
        }}
      />
      <div class="heard__list heard__list--one">
        {[
          { words: askWords.silent, take: onSilent },
          { words: askWords.later, take: onSkip },
        ].map(({ words, take }, at) => (
          <button type="button" class="heard" key={words} onClick={take}>
            <kbd class="key">{at + 1}</kbd>
            <span>{words}</span>
          </button>
        ))}
      </div>
      <ul class="card rows" aria-label="要问的">
        {all.map(({ id, title, state }) => (
          <li class="ask__row" key={id}>
            <span>{id === asking.id ? <b>{title}</b> : title}</span>
            <span class={`chip ${state === 'answered' ? 'chip--good' : 'chip--care'}`}>
              {id === asking.id ? '正在问' : states[state]}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="btn btn--main btn--wide btn--tall" onClick={onAnswered}>
        答了，下一件<kbd class="key">↵</kbd>
      </button>
    </>
  );
}
