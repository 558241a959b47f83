import { useId } from 'preact/hooks';
import { kindNames } from '../../lib/debt/index.ts';
import { finding, lateness, pasting } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { Field } from '../ui/Field.tsx';
import { Asked, Choice } from './Choice.tsx';
import { FoundRow } from './FoundRow.tsx';
import type { Missing } from './missing.ts';
import { Original } from './Original.tsx';
import { PassedOver } from './PassedOver.tsx';
import { textOf } from './rows.ts';
import type { Intake } from './useIntake.ts';

export type FoundProps = {
  intake: Intake;
  /** What was asked for and is still missing. */
  missing: Missing | undefined;
};

/** What was found, each to be said right or put right, and the words it stands in. */
export function Found({ intake, missing }: FoundProps) {
  const { bill, draft, found, kind } = intake;
  return (
    <section class="card stack">
      <Head intake={intake} missing={missing} />
      <LoanChoice intake={intake} />
      <KindChoice intake={intake} missing={missing} />
      {(kind === 'card' || kind === 'other') && (
        <Field
          label={kind === 'card' ? '尾号或银行（可以不填）' : '叫什么（可以不填）'}
          text={draft.text('name')}
          onText={(name) => draft.type('name', name)}
        />
      )}
      <Choice
        label={finding.late}
        of={lateness}
        value={intake.late ? 'yes' : 'no'}
        onPick={intake.chooseLate}
      />
      <PassedOver text={intake.text} />
      <ul class="found__list">
        {found.map((field) => (
          <FoundRow key={`${field} ${textOf(bill, field)}`} intake={intake} field={field} />
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

/** Of several debts nothing is right at one press: the figures may be those of another. */
function Head({ intake: { several, counted, tickAll }, missing }: FoundProps) {
  const id = useId();
  const isNothing = counted.length === 0;
  const asked = isNothing ? 'nothing' : 'tick';
  const isAsked = missing === asked;
  return (
    <div data-asked={several.length === 0 || isNothing ? asked : undefined}>
      <div class="card__head">
        <h2 class="card__title">{finding.title}</h2>
        {several.length === 0 && !isNothing && (
          <button
            type="button"
            class="btn btn--quiet"
            aria-describedby={isAsked ? `${id}-asked` : undefined}
            onClick={tickAll}
          >
            {finding.all}
          </button>
        )}
      </div>
      <p class="small quiet">{finding.check}</p>
      {isAsked && <Asked id={`${id}-asked`} as={asked} />}
      {several.length > 0 && <p class="small care">{fill(finding.several, { names: several.join('、') })}</p>}
    </div>
  );
}

/** Of the loans that it tells apart by their numbers one at a time. */
function LoanChoice({ intake: { loans, loan, chooseLoan } }: { intake: Intake }) {
  if (loans.length === 0) return null;
  const names = Object.fromEntries(
    loans.map((number) => [number, fill(finding.loan, { n: String(number) })]),
  );
  return (
    <div data-asked="loan">
      <Choice
        label={fill(finding.loans, { n: String(loans.length) })}
        of={names}
        value={loan}
        onPick={chooseLoan}
      />
    </div>
  );
}

function KindChoice({ intake: { several, isItsOwn, kind, chooseKind }, missing }: FoundProps) {
  const hint = several.length > 0 ? finding.which : finding.whose;
  return (
    <div>
      <Choice
        label={finding.kind}
        of={kindNames}
        value={kind ?? ''}
        hint={!kind && hint}
        asks={{ as: 'kind', now: missing === 'kind' }}
        onPick={chooseKind}
      />
      <div role="status">
        {several.length > 0 && kind && !isItsOwn && (
          <p class="small care">{fill(finding.notIts, { name: kindNames[kind] })}</p>
        )}
      </div>
    </div>
  );
}
