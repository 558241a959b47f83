import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { promisesPaper } from '../../lib/call/index.ts';
import { paperOn, paymentsOf, pledgesOf } from '../../lib/casefile/index.ts';
import { inOtherYear, readDate } from '../../lib/dates/index.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sides } from './outcomes.ts';
import { PledgeSum } from './PledgeSum.tsx';

type PledgeRowProps = { record: CallRecord; pledge: Pledge; onDrop(): void };

/** One promise: whether it was kept, and its day. */
export function PledgeRow({ record, pledge, onDrop }: PledgeRowProps) {
  const view = useView();
  const set = (next: Partial<Pledge>) =>
    view.send({ type: 'pledgeSet', call: record.id, pledge: { ...pledge, ...next } });
  const draft = useDraft(`pledge.${pledge.id}`, { due: pledge.due ?? '' });
  const due = readDate(draft.text('due'));
  const badDue = 'problem' in due && due.problem !== 'empty' ? due.problem : undefined;
  const kept = pledge.keptOn !== undefined;
  // Taken back where it was said: with the paper.
  const byPaper = promisesPaper(pledge) && paperOn(view.file.value, record) !== undefined;
  const now = pledgesOf(view.file.value, record).find(({ id }) => id === pledge.id) ?? pledge;
  const byTyped = !kept && now.keptOn !== undefined && !byPaper;
  // Of what was agreed no payment can be left out.
  const agreed = record.outcome === 'agreed' && paymentsOf(record).some(({ id }) => id === pledge.id);
  // A day typed and not finished is still there.
  const changing = useMemo(() => signal(draft.touched('due')), []);
  return (
    <div class="pledge">
      <p class="pledge__what">
        <b>{sides[pledge.by]}：</b>
        {pledge.what}
        <PledgeSum of={now} />
        {pledge.due && (
          <span class="small quiet pledge__due">
            <Deadline date={pledge.due} year={inOtherYear(pledge.due, view.today.value)} />
          </span>
        )}
      </p>
      <div class="pledge__acts">
        {byPaper || byTyped ? (
          <span class="chip chip--good">{byPaper ? '书面确认收到了' : '在账单里填过了'}</span>
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
          {pledge.due ? '改日子' : '写日子'}
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
          kind="date"
          lies="ahead"
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
