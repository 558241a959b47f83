import { settling } from '../../lib/agreement/words.ts';
import { isPutOff } from '../../lib/call/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';

/** After a call in which something was agreed: their paper is to be held against it. */
export function PaperCard({ record }: { record: CallRecord }) {
  const view = useView();
  // One payment that is moved is no plan to be held against a paper.
  if (record.outcome !== 'agreed' || isPutOff(record)) return null;
  const on = record.paperMatched?.on;
  return (
    <section class="card stack-s">
      <h2 class="card__title">{settling.card}</h2>
      <p class="quiet">
        {on ? fill(settling.done, { day: formatDaySeenFrom(on, view.today.value) }) : settling.cardHint}
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
