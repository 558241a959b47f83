import type { RefObject } from 'preact';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import type { CallMoves, Over } from './keys.ts';
import { keepNote, noteDraft } from './walk.ts';

export type CallDockProps = {
  call: CallRecord;
  note: RefObject<HTMLInputElement | null>;
  /** What is shown over the sentence. */
  over: Over | undefined;
  canGoBack: boolean;
  moves: CallMoves;
};

/** A note, one sentence back, and time to breathe: at hand on every screen of a call. */
export function CallDock({ call, note, over, canGoBack, moves }: CallDockProps) {
  return (
    <footer class="dock call-dock">
      <NoteField call={call} field={note} />
      <div class="call-dock__row">
        <button
          type="button"
          class="btn btn--line"
          aria-label="退回上一句"
          title={canGoBack ? '退回上一句' : '已经是第一句'}
          disabled={!canGoBack}
          onClick={moves.back}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class={`btn btn--line ${over === 'calm' ? 'is-on' : ''}`}
          aria-pressed={over === 'calm'}
          onClick={moves.calm}
        >
          让我缓一下<kbd class="key">0</kbd>
        </button>
        <button
          type="button"
          class={`btn btn--line ${over === 'offer' ? 'is-on' : ''}`}
          aria-pressed={over === 'offer'}
          onClick={moves.offer}
        >
          对方报了方案<kbd class="key">7</kbd>
        </button>
      </div>
    </footer>
  );
}

/** Enter keeps the note; what is typed stays until then. Escape goes back to the sentence. */
function NoteField({ call, field }: { call: CallRecord; field: RefObject<HTMLInputElement | null> }) {
  const view = useView();
  const key = noteDraft(call);
  const notes = call.events.flatMap((event) => (event.kind === 'note' ? [event.words] : []));
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.currentTarget.value.trim() === '') return;
    keepNote(view, call);
    event.currentTarget.blur();
  };
  return (
    <div>
      <div class="input">
        <span class="input__lead">
          <Icon name="note" small />
        </span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          aria-label="记一笔"
          placeholder="记工号、原话，按回车记下"
          value={view.file.value.drafts[key] ?? ''}
          onInput={({ currentTarget }) =>
            view.send({ type: 'draftTyped', field: key, text: currentTarget.value })
          }
          onKeyDown={onKeyDown}
        />
        <span class="input__unit">
          <kbd class="key">8</kbd>
        </span>
      </div>
      {notes.length > 0 && (
        <p class="call-dock__noted" role="status">
          记下了：{notes.at(-1)}
        </p>
      )}
    </div>
  );
}
