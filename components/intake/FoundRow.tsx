import { useView } from '../shell/view.ts';
import { Mask } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { isSum, type RowField } from './rows.ts';
import { rowName, rowShown, whyIdle } from './rowWords.ts';
import type { Intake } from './useIntake.ts';
import { useRowChange } from './useRowChange.ts';

export type FoundRowProps = { intake: Intake; field: RowField };

/** One thing that was found: is it right, or what is it? What makes no difference is only shown. */
export function FoundRow({ intake, field }: FoundRowProps) {
  const { masked } = useView();
  const text = intake.draft.text(field);
  const covered = masked.value && isSum(field);
  return (
    <li class="found" data-asked={intake.wrong === field ? 'wrong' : undefined}>
      <span class="found__name">{rowName(field, intake)}</span>
      <b class="found__what num">{covered ? <Mask /> : rowShown(field, text)}</b>
      {intake.counted.includes(field) ? (
        <Acts intake={intake} field={field} />
      ) : (
        <p class="field__hint found__hint">{whyIdle(field, intake)}</p>
      )}
    </li>
  );
}

/** 对, and 改 with the field that it opens. */
function Acts({ intake, field }: FoundRowProps) {
  const { masked } = useView();
  const change = useRowChange(intake, field);
  const { draft, ticked } = intake;
  const text = draft.text(field);
  const on = ticked.includes(field);
  const name = rowName(field, intake);
  const figure = masked.value && isSum(field) ? '' : ` ${rowShown(field, text)}`;
  return (
    <>
      <span class="found__acts">
        <button
          type="button"
          class={`tick ${on ? 'is-on' : ''}`}
          aria-pressed={on}
          aria-label={`${name}${figure}，对`}
          onClick={() => (change.problem ? change.toField() : intake.tick(field, !on))}
        >
          {on && <Icon name="check" small />}对
        </button>
        <button
          type="button"
          class="btn btn--quiet"
          ref={change.button}
          aria-expanded={change.isOpen}
          aria-label={`改${name}`}
          onClick={change.toggle}
        >
          改
        </button>
      </span>
      {change.isOpen && (
        <fieldset class="found__field" ref={change.row} onKeyDown={change.onKeyDown}>
          <Field
            label={`${name}，改成`}
            kind={isSum(field) ? 'money' : field === 'dueDate' ? 'date' : 'text'}
            {...(isSum(field) && { unit: '元' })}
            text={text}
            problem={change.problem}
            onText={(typed) => draft.type(field, typed)}
            onDone={change.onDone}
          />
        </fieldset>
      )}
    </>
  );
}
