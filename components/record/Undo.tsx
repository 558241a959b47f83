import { useView } from '../shell/view.ts';

/** The record removed last, until the view is closed: one press brings it back. */
export function Undo() {
  const view = useView();
  const removed = view.removed.value;
  if (!removed || !view.file.value.records[removed]?.removed) return null;
  return (
    <div class="note" role="status">
      <span class="note__text">删了一条通话记录。</span>
      <button
        type="button"
        class="btn btn--quiet"
        onClick={() => view.send({ type: 'recordRemoved', call: removed, removed: false })}
      >
        撤销
      </button>
    </div>
  );
}
