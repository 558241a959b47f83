import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { tickKey } from '../../lib/casefile/index.ts';
import type { StepView } from '../../lib/checklist/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { focusSoon } from '../ui/wrong.ts';

/** A step: opens its tool, or is ticked by hand where nothing else can know, and then says so. */
export function StepRow({ view: { step, done, doneOn } }: { view: StepView }) {
  const view = useView();
  const asks = useSignal(false);
  const row = useRef<HTMLDivElement>(null);
  const { opens, unagreed } = step;
  const tick = tickKey(view.file.value, step.id);
  const setDone = () => view.send({ type: 'stepDone', step: tick, on: view.today.value });
  const open = () => {
    view.lastStep.value = step.id;
    if (opens) view.place.value = { at: opens };
    else if (doneOn) view.send({ type: 'stepReopened', step: tick });
    // What has ticked itself stays.
    else if (done) return;
    else if (unagreed) asks.value = !asks.value;
    else setDone();
  };
  const answer = (yes: boolean) => () => {
    asks.value = false;
    if (yes) setDone();
    focusSoon(row, 'button');
  };
  return (
    <div ref={row}>
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
        {opens ? <Icon name="next" small /> : !done && <span class="small quiet nb">点一下打勾</span>}
      </button>
      {asks.value && unagreed && !done && (
        <div class="next next--call" role="status">
          <p>{unagreed.text}</p>
          <div class="two">
            <button type="button" class="btn btn--line" onClick={answer(false)}>
              {unagreed.no}
            </button>
            <button type="button" class="btn btn--line" onClick={answer(true)}>
              {unagreed.yes}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
