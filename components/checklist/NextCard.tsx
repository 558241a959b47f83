import { tickKey } from '../../lib/casefile/index.ts';
import type { Step, StepFacts } from '../../lib/checklist/index.ts';
import { stepSources } from '../../lib/sources/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rules } from '../ui/Rules.tsx';

/** The one next thing: the first open step of the phase that is now. After a call that did not settle it, what then. */
export function NextCard({ step, facts }: { step: Step; facts: StepFacts }) {
  const view = useView();
  const words = (facts.lastOutcome && step.nextAfter?.[facts.lastOutcome]) ?? step.next;
  const tick = () =>
    view.send({ type: 'stepDone', step: tickKey(view.file.value, step.id), on: view.today.value });
  const act = () => {
    view.lastStep.value = step.id;
    if (step.opens) view.place.value = { at: step.opens };
    else tick();
  };
  return (
    <div class="next">
      <h2 class="next__title">{words.title}</h2>
      <p class="quiet">{words.text}</p>
      <button
        type="button"
        class="btn btn--main btn--wide btn--tall"
        onClick={act}
        data-row
        data-step={step.id}
      >
        {step.opens === 'prepare' && <Icon name="phone" />}
        {words.button}
      </button>
      {step.also && <AlsoButton step={step} also={step.also} />}
      {step.skip && (
        <button type="button" class="btn btn--quiet btn--wide" onClick={tick}>
          {step.skip}
        </button>
      )}
      {step.sources.length > 0 && <Rules of={step.sources.map((id) => stepSources[id])} />}
    </div>
  );
}

function AlsoButton({ step, also }: { step: Step; also: NonNullable<Step['also']> }) {
  const view = useView();
  return (
    <button
      type="button"
      class="btn btn--quiet btn--wide"
      onClick={() => {
        view.lastStep.value = step.id;
        view.place.value = { at: also.opens };
      }}
    >
      {also.button}
    </button>
  );
}
