import { pasting, settling } from '../../lib/agreement/words.ts';
import { formatDay } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** It was compared and agreed; one press takes that back. */
export function Matched({ record, onUndone }: { record: CallRecord; onUndone(): void }) {
  const view = useView();
  if (!record.paperMatched) return null;
  return (
    <div class="note note--good" tabIndex={-1} data-matched>
      <Icon name="check" />
      <span class="note__text">{fill(settling.done, { day: formatDay(record.paperMatched.on) })}</span>
      <button
        type="button"
        class="btn btn--quiet"
        onClick={() => {
          view.send({ type: 'paperMatched', call: record.id });
          onUndone();
        }}
      >
        {settling.undo}
      </button>
    </div>
  );
}

/** The paper is gone; one press brings it back, until the screen is left. */
export function Cleared({ onUndo }: { onUndo(): void }) {
  return (
    <div class="note" role="status">
      <span class="note__text">{pasting.cleared}</span>
      <button type="button" class="btn btn--quiet" onClick={onUndo}>
        {settling.undo}
      </button>
    </div>
  );
}
