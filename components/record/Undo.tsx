import { type Removed, useView } from '../shell/view.ts';
import { Undone } from '../ui/Undone.tsx';

/** The record taken out last, until the screen is left: one press brings it back, with what was typed at it. */
export function Undo({ removed }: { removed: Removed | undefined }) {
  const view = useView();
  if (!removed || view.file.value.records[removed.record.id]) return null;
  const bringBack = () => {
    view.send({ type: 'recordRestored', record: removed.record });
    for (const [field, text] of Object.entries(removed.typed)) view.send({ type: 'draftTyped', field, text });
  };
  return <Undone onUndo={bringBack}>删了一条通话记录。</Undone>;
}
