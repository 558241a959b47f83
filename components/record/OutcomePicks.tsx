import { script, spotsOf, yesOf } from '../../lib/call/index.ts';
import type { CallRecord, Outcome } from '../../lib/record/index.ts';
import { pledgesOfAgreement } from '../call/acts.ts';
import { useView } from '../shell/view.ts';
import { notChosen, outcomes } from './outcomes.ts';

export function OutcomePicks({ record }: { record: CallRecord }) {
  const view = useView();
  const choose = (outcome: Outcome) => {
    // Chosen already: what was taken out of it since does not come back.
    if (outcome === record.outcome) return;
    view.send({ type: 'recordWritten', call: record.id, words: { outcome } });
    // Cut off after the yes: what it was a yes to is promised all the same.
    if (outcome === 'agreed')
      for (const pledge of pledgesOfAgreement(view, record))
        if (!record.pledges.some(({ id }) => id === pledge.id))
          view.send({ type: 'pledgeSet', call: record.id, pledge });
  };
  return (
    <fieldset>
      <legend class="field__label">谈得怎么样</legend>
      <div class="seg seg--wrap">
        {(Object.keys(outcomes) as Outcome[]).map((outcome) => (
          <button
            type="button"
            key={outcome}
            aria-pressed={record.outcome === outcome}
            onClick={() => choose(outcome)}
          >
            {outcomes[outcome]}
          </button>
        ))}
      </div>
      <NotChosen record={record} />
    </fieldset>
  );
}

/** Why nothing is chosen there: they said yes, and it was not read out to the end. */
function NotChosen({ record: { outcome, events } }: { record: CallRecord }) {
  const why = outcome ? undefined : notChosen[yesOf(script, spotsOf(events))];
  return why ? <p class="field__hint">{why}</p> : null;
}
