import { pasting, settling } from '../../lib/agreement/words/forms.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Undone } from '../ui/Undone.tsx';

/** It was compared and agreed; one press takes that back. */
export function Matched({ record, onUndone }: { record: CallRecord; onUndone(): void }) {
  const view = useView();
  if (!record.paperMatched) return null;
  const undo = () => {
    view.send({ type: 'paperMatched', call: record.id });
    onUndone();
  };
  return (
    <Undone good onUndo={undo} undo={settling.undo}>
      {fill(settling.done, { day: formatDaySeenFrom(record.paperMatched.on, view.today.value) })}
    </Undone>
  );
}

/** The paper is gone; one press brings it back, until the screen is left. */
export function Cleared({ onUndo }: { onUndo(): void }) {
  return (
    <Undone onUndo={onUndo} undo={pasting.bringBack}>
      {pasting.cleared}
    </Undone>
  );
}
