import { done } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Undone } from '../ui/Undone.tsx';
import type { Kept } from './keep.ts';

export type DoneProps = {
  kept: Kept;
  onUndo(): void;
  /** The text tells of another debt, too, and is still there. */
  onAnother?: (() => void) | undefined;
  keepsText: boolean;
};

/** What was done, until the screen is left: one press takes it back. */
export function Done({ kept, onUndo, onAnother, keepsText }: DoneProps) {
  const view = useView();
  const words = fill(done[kept.what], { names: kept.gaps?.join('、') ?? '' });
  // What is not stored yet is not said to be noted, nor the text to be gone.
  const { refused } = view.link.value;
  return (
    <section class="stack-s">
      <Undone good={!refused} onUndo={onUndo}>
        <strong>{refused ? done.refused : words}</strong>
        {!refused && <span class="small">{keepsText ? done.stays : done.dropped}</span>}
      </Undone>
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
