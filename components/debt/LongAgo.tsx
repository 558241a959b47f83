import { type Debt, isLongAgo } from '../../lib/debt/index.ts';
import { longAgo } from '../../lib/debt/words.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Source } from '../ui/Source.tsx';

/** A due day more than three years back may be a slip of the year. It may be true, too: so it is asked, and counts. */
export function LongAgo({ debt }: { debt: Debt }) {
  const { today, place } = useView();
  if (!isLongAgo(debt, today.value)) return null;
  return (
    <div class="stack-s">
      <Note tone="care" icon="info" title={longAgo.title} live>
        {longAgo.text}
      </Note>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          place.value = { at: 'calc', which: 'limitation' };
        }}
      >
        看过没过三年
      </button>
      <Source of={longAgo.sources} />
    </div>
  );
}
