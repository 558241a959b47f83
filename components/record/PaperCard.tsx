import { settling } from '../../lib/agreement/words/forms.ts';
import { isPutOff } from '../../lib/call/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { isOfferedIn } from '../agreement/offered.ts';
import { useView } from '../shell/view.ts';

/** After a call in which something was agreed, or figures of theirs were heard: their paper is to be held against it. */
export function PaperCard({ record }: { record: CallRecord }) {
  const view = useView();
  const offered = record.outcome !== 'agreed';
  // One payment that is moved is no plan to be held against a paper.
  if (offered ? !isOfferedIn(view.file.value, record) : isPutOff(record)) return null;
  const on = record.paperMatched?.on;
  return (
    <section class="card stack-s">
      <h2 class="card__title">{settling.card}</h2>
      <p class="quiet">
        {offered
          ? settling.offeredHint
          : on
            ? fill(settling.done, { day: formatDaySeenFrom(on, view.today.value) })
            : settling.cardHint}
      </p>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'agreement', call: record.id };
        }}
      >
        {settling.open}
      </button>
    </section>
  );
}
