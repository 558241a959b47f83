import { kindNames } from '../../lib/debt/index.ts';
import { debtsNamed } from '../../lib/intake/index.ts';
import { finding, lateness, pasting } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { FoundRow } from './FoundRow.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { Intake } from './useIntake.ts';

/** What was found, each to be said right or put right, and the words it stands in. */
export function Found({ intake }: { intake: Intake }) {
  const { bill, draft, found, kind, text } = intake;
  const several = debtsNamed(text);
  return (
    <section class="card stack">
      <div>
        <div class="card__head">
          <h2 class="card__title">{finding.title}</h2>
          <button type="button" class="btn btn--quiet" data-all onClick={intake.tickAll}>
            {finding.all}
          </button>
        </div>
        <p class="small quiet">{finding.check}</p>
        {several.length > 0 && (
          <p class="small care">{fill(finding.several, { names: several.join('、') })}</p>
        )}
      </div>
      <div data-kind>
        <Seg label="哪一种" of={kindNames} value={kind ?? ''} onPick={intake.chooseKind} />
        {!kind && <p class="field__hint">{finding.whose}</p>}
      </div>
      {(kind === 'card' || kind === 'other') && (
        <Field
          label={kind === 'card' ? '尾号或银行（可以不填）' : '叫什么（可以不填）'}
          text={draft.text('name')}
          onText={(name) => draft.type('name', name)}
        />
      )}
      <Seg
        label="到期了没有"
        of={lateness}
        value={draft.text('late')}
        onPick={(late) => draft.type('late', late)}
      />
      <ul class="found__list">
        {found.map((field) => (
          <FoundRow key={`${field} ${text}`} intake={intake} field={field} />
        ))}
      </ul>
      <Original intake={intake} />
      {bill.cut && (
        <p class="small care" role="status">
          {pasting.cut}
        </p>
      )}
    </section>
  );
}

function Original({ intake: { bill, text } }: { intake: Intake }) {
  const { masked } = useView();
  return (
    <div>
      <h3 class="small quiet">{finding.original}</h3>
      {masked.value ? (
        <p class="small">{finding.covered}</p>
      ) : (
        <MarkedText text={text} places={Object.values(bill.places)} />
      )}
    </div>
  );
}
