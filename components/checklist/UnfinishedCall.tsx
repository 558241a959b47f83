import { chinaClock } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** A call that goes on, or ended without its record: one button leads back to it. */
export function UnfinishedCall({ record }: { record: CallRecord }) {
  const view = useView();
  const goes = record.endedAt === undefined;
  return (
    <section class="next next--call" aria-label="通话还没记完">
      <h2 class="next__title">通话还没记完</h2>
      <p class="quiet">
        {chinaClock(record.startedAt)} 的{record.kind === 'incoming' ? '来电' : '去电'}，
        {goes ? '停在刚才那句。' : '还差记录。'}
      </p>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = goes ? { at: 'call' } : { at: 'record', call: record.id };
        }}
      >
        <Icon name={goes ? 'phone' : 'note'} />
        {goes ? '回到通话' : '把记录写完'}
      </button>
    </section>
  );
}
