import { useId } from 'preact/hooks';
import { nextStepId } from '../../lib/call/index.ts';
import { addDays } from '../../lib/dates/index.ts';
import { nextSteps } from '../../lib/letters/words.ts';
import type { CallRecord, Outcome } from '../../lib/record/index.ts';
import type { SourceId } from '../../lib/sources/index.ts';
import { sources } from '../../lib/sources/inUse.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';

type StepName = keyof typeof nextSteps;
const names = Object.keys(nextSteps) as StepName[];

/** The ends after which there is something to choose, each with the step that does not fit it. */
const unfit: Partial<Record<Outcome, StepName>> = { refused: 'reckon', callback: 'reckon', again: 'again' };

/** After a call that settled nothing: what to do next. Chosen, it is a promise of the user's own, with its day. */
export function NextSteps({ record }: { record: CallRecord }) {
  const view = useView();
  const group = useId();
  const left = record.outcome && unfit[record.outcome];
  if (record.kind === 'incoming' || !left) return null;
  const id = nextStepId(record.id);
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
      {names
        .filter((name) => name !== left)
        .map((name) => (
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
