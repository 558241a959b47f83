import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { promisesOf, promisesPaper } from '../../lib/call/index.ts';
import { paperOn, paymentsOf } from '../../lib/casefile/index.ts';
import { inOtherYear, readDate } from '../../lib/dates/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Undone } from '../ui/Undone.tsx';
import { sides } from './outcomes.ts';
import { PledgeForm } from './PledgeForm.tsx';
import { PledgeSum } from './PledgeSum.tsx';

/** What was promised, by whom and by when. Days can be corrected; what is kept is ticked. */
export function Pledges({ record }: { record: CallRecord }) {
  const view = useView();
  // A promise typed half is still there.
  const adding = useMemo(() => signal(`newPledge.${record.id}.what` in view.file.value.drafts), []);
  const dropped = useMemo(() => signal<Pledge | undefined>(undefined), []);
  const pledges = promisesOf(record);
  return (
    <section class="card stack-s">
      <h2 class="card__title">答应的事</h2>
      <Undo record={record} dropped={dropped.value} />
      {pledges.length === 0 && <p class="quiet">这次没有。对方要是答应了什么，在这里补上。</p>}
      <ul class="pledges">
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <PledgeRow
              record={record}
              pledge={pledge}
              onDrop={() => {
                view.send({ type: 'pledgeDropped', call: record.id, pledge: pledge.id });
                const fields = fieldsTyped(view.file.value.drafts, `pledge.${pledge.id}`);
                if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
                dropped.value = pledge;
              }}
            />
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

type UndoProps = { record: CallRecord; dropped: Pledge | undefined };

/** The promise taken out last, until the screen is left: one press brings it back, with its sum and its day. */
function Undo({ record, dropped }: UndoProps) {
  const view = useView();
  if (!dropped || record.pledges.some(({ id }) => id === dropped.id)) return null;
  return (
    <Undone onUndo={() => view.send({ type: 'pledgeSet', call: record.id, pledge: dropped })}>
      去掉了一件答应的事。
    </Undone>
  );
}

type PledgeRowProps = { record: CallRecord; pledge: Pledge; onDrop(): void };

function PledgeRow({ record, pledge, onDrop }: PledgeRowProps) {
  const view = useView();
  const set = (next: Partial<Pledge>) =>
    view.send({ type: 'pledgeSet', call: record.id, pledge: { ...pledge, ...next } });
  const draft = useDraft(`pledge.${pledge.id}`, { due: pledge.due ?? '' });
  const due = readDate(draft.text('due'));
  const badDue = 'problem' in due && due.problem !== 'empty' ? due.problem : undefined;
  const kept = pledge.keptOn !== undefined;
  // Taken back where it was said: with the paper.
  const byPaper = promisesPaper(pledge) && paperOn(view.file.value, record) !== undefined;
  // Of what was agreed no payment can be left out.
  const agreed = record.outcome === 'agreed' && paymentsOf(record).some(({ id }) => id === pledge.id);
  // A day typed and not finished is still there.
  const changing = useMemo(() => signal(draft.touched('due')), []);
  return (
    <div class="pledge">
      <p class="pledge__what">
        <b>{sides[pledge.by]}：</b>
        {pledge.what}
        <PledgeSum of={pledge} />
        {pledge.due && (
          <span class="small quiet pledge__due">
            <Deadline date={pledge.due} year={inOtherYear(pledge.due, view.today.value)} />
          </span>
        )}
      </p>
      <div class="pledge__acts">
        {byPaper ? (
          <span class="chip chip--good">书面确认收到了</span>
        ) : (
          <button
            type="button"
            class={`tick ${kept ? 'is-on' : ''}`}
            aria-pressed={kept}
            onClick={() => set({ keptOn: kept ? undefined : view.today.value })}
          >
            {kept && <Icon name="check" small />}
            {pledge.by === 'them' ? '做到了' : '做了'}
          </button>
        )}
        <button
          type="button"
          class="btn btn--quiet"
          aria-expanded={changing.value}
          onClick={() => {
            changing.value = !changing.value;
          }}
        >
          改日子
        </button>
        {!agreed && (
          <button type="button" class="btn btn--quiet" aria-label={`去掉：${pledge.what}`} onClick={onDrop}>
            去掉
          </button>
        )}
      </div>
      {changing.value && (
        <Field
          label="最晚哪天"
          text={draft.text('due')}
          placeholder="没说就空着"
          problem={draft.touched('due') ? badDue : undefined}
          onText={(text) => draft.type('due', text)}
          onDone={() => {
            draft.touch('due');
            if (badDue) return;
            set({ due: 'date' in due ? due.date : undefined });
            draft.drop();
            changing.value = false;
          }}
        />
      )}
    </div>
  );
}
