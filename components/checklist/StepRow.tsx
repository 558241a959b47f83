import { tickKey } from '../../lib/casefile/index.ts';
import type { StepView } from '../../lib/checklist/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** A step: opens its tool, or is ticked by hand where nothing else can know. */
export function StepRow({ view: { step, done, doneOn } }: { view: StepView }) {
  const view = useView();
  const { opens } = step;
  const open = () => {
    const tick = tickKey(view.file.value, step.id);
    view.lastStep.value = step.id;
    if (opens) view.place.value = { at: opens };
    else if (doneOn) view.send({ type: 'stepReopened', step: tick });
    // What has ticked itself stays.
    else if (!done) view.send({ type: 'stepDone', step: tick, on: view.today.value });
  };
  return (
    <button
      type="button"
      class={`step ${done ? 'is-done' : ''}`}
      aria-pressed={opens ? undefined : done}
      onClick={open}
      data-row
      data-step={step.id}
    >
      <span class="step__box" aria-hidden="true">
        {done && <Icon name="check" />}
      </span>
      <span class="step__name">
        {step.title}
        {opens && done && <span class="sr">，已完成</span>}
        {doneOn && <span class="small quiet"> {formatDaySeenFrom(doneOn, view.today.value)}</span>}
      </span>
      {opens && <Icon name="next" small />}
    </button>
  );
}
