import { useId } from 'preact/hooks';
import { addDays } from '../../lib/dates/index.ts';
import { nextSteps } from '../../lib/letters/words.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { type SourceId, sources } from '../../lib/sources/index.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';

type StepName = keyof typeof nextSteps;

/** After a call that settled nothing: what to do next. Chosen, it is a promise of the user's own, with its day. */
export function NextSteps({ record }: { record: CallRecord }) {
  const view = useView();
  const group = useId();
  if (record.kind === 'incoming' || (record.outcome !== 'refused' && record.outcome !== 'callback'))
    return null;
  const id = `next.${record.id}`;
  const chosen = record.pledges.find((pledge) => pledge.id === id)?.what;
  const choose = (name: StepName) => {
    const { what, days } = nextSteps[name];
    view.send({
      type: 'pledgeSet',
      call: record.id,
      pledge: { id, by: 'me', what, due: addDays(view.today.value, days) },
    });
  };
  return (
    <fieldset class="stack-s">
      <legend class="h2">下一步怎么走</legend>
      {(Object.keys(nextSteps) as StepName[]).map((name) => (
        <Pick
          key={name}
          name={group}
          on={chosen === nextSteps[name].what}
          onPick={() => choose(name)}
          title={nextSteps[name].title}
          hint={hintOf(name)}
        />
      ))}
    </fieldset>
  );
}

function hintOf(name: StepName): string {
  const { hint, ...rest } = nextSteps[name];
  const from: readonly SourceId[] = 'sources' in rest ? rest.sources : [];
  return from.length > 0 ? `${hint}（${from.map((id) => sources[id].cite).join('、')}）` : hint;
}
