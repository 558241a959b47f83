import { readDate } from '../../lib/dates/index.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { sides } from './outcomes.ts';

/** One more promise: who, what, by when. The day may be unknown. */
export function PledgeForm({ record, onDone }: { record: CallRecord; onDone(): void }) {
  const view = useView();
  const draft = useDraft(`newPledge.${record.id}`, { by: 'them', what: '', due: '' });
  const what = draft.text('what').trim();
  const due = readDate(draft.text('due'));
  const badDue = 'problem' in due && due.problem !== 'empty' ? due.problem : undefined;
  const add = () => {
    draft.touch('what', 'due');
    if (what === '' || badDue) return;
    view.send({
      type: 'pledgeSet',
      call: record.id,
      pledge: {
        id: view.newId(),
        by: draft.text('by') as Pledge['by'],
        what,
        due: 'date' in due ? due.date : undefined,
      },
    });
    draft.drop();
    onDone();
  };
  return (
    <div class="stack-s">
      <Seg
        label="谁答应的"
        of={{ them: `${sides.them}答应的`, me: `${sides.me}答应的` }}
        value={draft.text('by')}
        onPick={(by) => draft.type('by', by)}
      />
      <Field
        label="什么事"
        placeholder="例如：发短信确认方案"
        text={draft.text('what')}
        problem={draft.touched('what') && what === '' ? 'empty' : undefined}
        onText={(text) => draft.type('what', text)}
      />
      <Field
        label="最晚哪天（可以不填）"
        kind="date"
        lies="ahead"
        placeholder="2026-11-26"
        text={draft.text('due')}
        problem={draft.touched('due') ? badDue : undefined}
        onText={(text) => draft.type('due', text)}
        onDone={() => draft.touch('due')}
      />
      <button type="button" class="btn btn--line btn--wide" onClick={add}>
        加上
      </button>
    </div>
  );
}
