import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { promisesOf } from '../../lib/call/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { TakenOut } from '../ui/TakenOut.tsx';
import { takeOut } from '../ui/takeOut.ts';
import { PledgeForm } from './PledgeForm.tsx';
import { PledgeRow } from './PledgeRow.tsx';

/** What was promised, by whom and by when. Days can be corrected; what is kept is ticked. */
export function Pledges({ record }: { record: CallRecord }) {
  const view = useView();
  // A promise typed half is still there.
  const adding = useMemo(() => signal(`newPledge.${record.id}.what` in view.file.value.drafts), []);
  const pledges = promisesOf(record);
  return (
    <section class="card stack-s">
      <h2 class="card__title">答应的事</h2>
      <TakenOut from="pledges" />
      {pledges.length === 0 && <p class="quiet">这次没有。对方要是答应了什么，在这里补上。</p>}
      <ul class="pledges">
        {pledges.map((pledge) => (
          <li key={pledge.id} data-item={pledge.id}>
            <PledgeRow record={record} pledge={pledge} onDrop={() => drop(view, record, pledge)} />
          </li>
        ))}
      </ul>
      {adding.value ? (
        <PledgeForm
          record={record}
          onDone={() => {
            adding.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="btn btn--quiet"
          onClick={() => {
            adding.value = true;
          }}
        >
          <Icon name="plus" small />
          再加一条
        </button>
      )}
    </section>
  );
}

/** Takes a promise out; it comes back with its sum and its day. */
function drop(view: View, { id: call }: CallRecord, pledge: Pledge) {
  const { id } = pledge;
  takeOut(view, {
    from: 'pledges',
    id,
    words: '去掉了一件答应的事。',
    out: { type: 'pledgeDropped', call, pledge: id },
    back: [{ type: 'pledgeSet', call, pledge }],
    typed: fieldsTyped(view.file.value.drafts, `pledge.${id}`),
    isThere: ({ records }) => records[call]?.pledges.some((one) => one.id === id) ?? false,
  });
}
