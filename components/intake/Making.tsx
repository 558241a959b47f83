import { useId } from 'preact/hooks';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { nameAmong, owedOn } from '../../lib/debt/index.ts';
import { feeIn, fieldNames, making, sumChoice } from '../../lib/intake/words.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Words } from '../ui/Words.tsx';
import { Changes } from './Changes.tsx';
import { Asked, Choice } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';
import type { SumName } from './said.ts';
import { typedIn } from './typed.ts';
import type { Intake } from './useIntake.ts';

/**
 * What becomes of what was ticked: which debt, which sum, and what each field is before and after. Its last part is there
 * before it says anything, so that its first lines are heard.
 */
export function Making({ intake, missing }: FoundProps) {
  const { kind, counted, ticked } = intake;
  const shown = kind !== undefined && (ticked.length > 0 || counted.length === 0);
  return (
    <section class={shown ? 'card stack' : ''}>
      {shown && <Questions intake={intake} missing={missing} />}
      <div aria-live="polite" key="changes">
        {shown && <Changes intake={intake} />}
      </div>
    </section>
  );
}

function Questions({ intake, missing }: FoundProps) {
  const { sums, sum, asksDay, asksFee, targets, alike } = intake;
  const names = Object.fromEntries(sums.map((one) => [one, fieldNames[one]])) as Record<SumName, string>;
  return (
    <>
      {targets.length > 0 && <Targets intake={intake} />}
      {alike.length > targets.length && <p class="small quiet">{making.parts}</p>}
      {sums.length > 1 && <Choice label={sumChoice} of={names} value={sum ?? ''} onPick={intake.chooseSum} />}
      {asksDay && <Day intake={intake} missing={missing} />}
      {asksFee && <FeeIn intake={intake} missing={missing} />}
    </>
  );
}

function Targets({ intake: { targets, stored, draft, freshComplete } }: { intake: Intake }) {
  const group = useId();
  const view = useView();
  const begun = Object.keys(typedIn(view, 'debt')).length > 0;
  const pick = (to: string) => draft.type('to', to);
  return (
    <fieldset>
      <legend class="field__label">{making.target}</legend>
      {targets.map((debt) => (
        <Pick
          key={debt.id}
          name={group}
          on={stored?.id === debt.id}
          title={`改${nameAmong(view.file.value.debts, debt)}这笔`}
          hint={`还款日 ${formatDayOfYear(owedOn(debt, view.today.value).dueDate)}`}
          onPick={() => pick(debt.id)}
        />
      ))}
      <Pick
        name={group}
        on={!stored}
        title={begun && !freshComplete ? `${making.fresh}（${making.begun}）` : making.fresh}
        onPick={() => pick('new')}
      />
    </fieldset>
  );
}

/** Whether it is late goes by its day, so that is asked first. Who does not know it goes on. */
function Day({ intake: { draft, dayProblem }, missing }: FoundProps) {
  const id = useId();
  const isAsked = missing === 'day';
  const text = draft.text('dueDate');
  return (
    <div data-asked="day">
      <Field
        label={fieldNames.dueDate}
        kind="date"
        placeholder="12月10日"
        text={text}
        problem={isAsked || draft.touched('dueDate') ? dayProblem : undefined}
        hint="短信里没写是哪一天，照账单填。不知道就先空着。"
        onText={(typed) => draft.type('dueDate', typed)}
        onDone={() => draft.touch('dueDate')}
      >
        {isAsked && text === '' && <Asked id={id} as="day" />}
      </Field>
    </div>
  );
}

function FeeIn({ intake: { draft, sum, confirmed, feeIn: holds }, missing }: FoundProps) {
  const whole = sum && confirmed[sum];
  if (whole === undefined) return null;
  const { fee } = confirmed;
  const known = fee !== undefined && fee < whole;
  const rest = known ? formatYuan(fen(whole - fee)) : '';
  return (
    <Choice
      label={
        <>
          <Words text={formatYuan(whole)} />：{feeIn.legend}
        </>
      }
      of={{ yes: feeIn.yes, no: feeIn.no }}
      value={holds === undefined ? '' : holds ? 'yes' : 'no'}
      hint={
        <>
          <p>
            <Words text={fill(known ? feeIn.known : feeIn.unknown, { rest, sum: formatYuan(whole) })} />
          </p>
          <p>{holds !== undefined && draft.text('feeIn') === '' ? feeIn.read : feeIn.hint}</p>
        </>
      }
      asks={{ as: 'fee', now: missing === 'fee' }}
      onPick={(answer) => draft.type('feeIn', answer)}
    />
  );
}
