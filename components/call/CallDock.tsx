import type { RefObject } from 'preact';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { DraftInput } from './DraftInput.tsx';
import type { CallMoves, Over } from './keys.ts';
import { land } from './landing.ts';
import { keepNote, noteDraft } from './typed.ts';

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
      <div class="call-dock__row call-dock__row--note">
        <NoteField call={call} field={note} keyless={over === 'ask'} />
        <button
          type="button"
          class={`btn btn--line btn--mine ${over === 'mine' ? 'is-on' : ''}`}
          aria-pressed={over === 'mine'}
          onClick={moves.mine}
        >
          我要说…<kbd class="key">*</kbd>
        </button>
      </div>
      <Noted call={call} />
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

type NoteFieldProps = { call: CallRecord; field: RefObject<HTMLInputElement | null>; keyless: boolean };

/** Enter keeps the note; what is typed stays until then. Escape goes back to the sentence. */
function NoteField({ call, field, keyless }: NoteFieldProps) {
  const view = useView();
  return (
    <DraftInput
      field={field}
      draft={noteDraft(call)}
      label="记一笔"
      placeholder="记一笔，按回车"
      lead={<Icon name="note" small />}
      keyless={keyless}
      onKey={({ key, currentTarget }) => {
        if (key === 'Escape') land();
        if (key !== 'Enter' || currentTarget.value.trim() === '') return;
        keepNote(view, call);
        land();
      }}
    />
  );
}

/** The note entered last. */
function Noted({ call }: { call: CallRecord }) {
  const last = call.events.flatMap((event) => (event.kind === 'note' ? [event.words] : [])).at(-1);
  if (last === undefined) return null;
  return (
    <p class="call-dock__noted" role="status">
      记下了：{last}
    </p>
  );
}
