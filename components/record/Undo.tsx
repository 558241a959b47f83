import { useView } from '../shell/view.ts';
import { Undone } from '../ui/Undone.tsx';

/** The record removed last, until the view is closed: one press brings it back. */
export function Undo() {
  const view = useView();
  const removed = view.removed.value;
  if (!removed || !view.file.value.records[removed]?.removed) return null;
  return (
    <Undone onUndo={() => view.send({ type: 'recordRemoved', call: removed, removed: false })}>
      删了一条通话记录。
    </Undone>
  );
}
