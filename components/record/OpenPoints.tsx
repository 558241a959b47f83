import type { AskState } from '../../lib/call/index.ts';
import { debtOf, deferralOf } from '../../lib/casefile/index.ts';
import { openPoints } from '../../lib/letters/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

const states: Record<AskState['state'], string> = {
  answered: '',
  unconfirmed: '问了，没有确认',
  unnoted: '说了，没记下',
  open: '没问到',
};

/** What was not asked, or not confirmed, as it was. */
export function OpenPoints({ record }: { record: CallRecord }) {
  const file = useView().file.value;
  const open = openPoints(record, debtOf(file, record), deferralOf(file, record));
  if (open.length === 0) return null;
  return (
    <section class="card stack-s">
      <h2 class="card__title">还没问清的</h2>
      <ul>
        {open.map(({ id, title, state }) => (
          <li class="li" key={id}>
            <Icon name="minus" small />
            <span>
              {title}
              <span class="small care"> {states[state]}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet small">下次通话接着问。{record.outcome === 'agreed' && '也写进下面的确认里。'}</p>
    </section>
  );
}
