import { useSignal } from '@preact/signals';
import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import { fieldNames, finding } from '../../lib/intake/words.ts';
import { useView } from '../shell/view.ts';
import { Mask } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { isSum, type RowField, readRow } from './rows.ts';
import type { Intake } from './useIntake.ts';

/** One thing that was found: is it right, or what is it? */
export function FoundRow({ intake, field }: { intake: Intake; field: RowField }) {
  const { masked } = useView();
  const { draft, ticked } = intake;
  const text = draft.text(field);
  const read = readRow(field, text);
  const on = ticked.includes(field);
  const problem = 'problem' in read ? read.problem : undefined;
  const changing = useSignal(false);
  // One that is not right yet stays open.
  const open = changing.value || problem !== undefined;
  const name = fieldNames[field];
  return (
    <li class="found">
      <span class="found__name">{name}</span>
      <b class="found__what num">{masked.value && isSum(field) ? <Mask /> : saidOf(field, text)}</b>
      <span class="found__acts">
        <button
          type="button"
          class={`tick ${on ? 'is-on' : ''}`}
          aria-pressed={on}
          aria-label={`${name}，对`}
          onClick={() => intake.tick(field, !on)}
        >
          {on && <Icon name="check" small />}对
        </button>
        <button
          type="button"
          class="btn btn--quiet"
          aria-expanded={open}
          aria-label={`改${name}`}
          onClick={() => {
            changing.value = !changing.value;
          }}
        >
          改
        </button>
      </span>
      {open && (
        <Field
          label={`${name}，改成`}
          kind={isSum(field) ? 'money' : 'text'}
          {...(isSum(field) && { unit: '元' })}
          text={text}
          problem={problem}
          onText={(typed) => draft.type(field, typed)}
          onDone={() => {
            // What one has typed oneself is right.
            if (problem === undefined) intake.tick(field, true);
          }}
        />
      )}
      {field === 'minimum' && <p class="field__hint found__hint">{finding.minimum}</p>}
    </li>
  );
}

function saidOf(field: RowField, text: string): string {
  const day = field === 'dueDate' && readDate(text);
  if (day && 'date' in day) return formatDayOfYear(day.date);
  if (field === 'daysOverdue') return `${text} 天`;
  return field === 'dueDay' ? `${text} 日` : text;
}
