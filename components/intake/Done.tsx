import { done } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Kept } from './keep.ts';

export type DoneProps = {
  kept: Kept;
  onUndo(): void;
  /** The text tells of another debt, too, and is still there. */
  onAnother?: (() => void) | undefined;
};

/** What was done, until the screen is left: one press takes it back. */
export function Done({ kept, onUndo, onAnother }: DoneProps) {
  const view = useView();
  const words = fill(done[kept.what], { names: kept.gaps?.join('、') ?? '' });
  return (
    <section class="stack-s">
      <Undoable words={words} more={onAnother ? done.stays : done.dropped} onUndo={onUndo} />
      {onAnother && (
        <button type="button" class="btn btn--main btn--wide" onClick={onAnother}>
          {done.another}
        </button>
      )}
      <button
        type="button"
        class={`btn btn--wide ${onAnother ? 'btn--line' : 'btn--main'}`}
        onClick={() => {
          view.place.value = kept.open ? { at: 'debt', open: kept.open } : { at: 'debt' };
        }}
      >
        {kept.what === 'gaps' ? done.finish : done.see}
      </button>
    </section>
  );
}

/** What was done, and the way back. */
export function Undoable({ words, more, onUndo }: { words: string; more?: string; onUndo(): void }) {
  return (
    <div class="note note--good" role="status" tabIndex={-1} data-done>
      <Icon name="check" />
      <span class="note__text">
        <strong>{words}</strong>
        {more && <span class="small">{more}</span>}
      </span>
      <button type="button" class="btn btn--quiet" onClick={onUndo}>
        {done.undo}
      </button>
    </div>
  );
}
