import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import { fieldNames, finding } from '../../lib/intake/words.ts';
import { useView } from '../shell/view.ts';
import { Mask } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { wayBack } from '../ui/takeOut.ts';
import { clash, deadline } from './askWords.ts';
import { isSum, type RowField, readRow } from './rows.ts';
import type { Intake } from './useIntake.ts';

export type FoundRowProps = { intake: Intake; field: RowField };

/** One thing that was found: is it right, or what is it? What makes no difference is only shown. */
export function FoundRow({ intake, field }: FoundRowProps) {
  const { masked } = useView();
  const text = intake.draft.text(field);
  const covered = masked.value && isSum(field);
  return (
    <li class="found" data-asked={intake.wrong === field ? 'wrong' : undefined}>
      <span class="found__name">{nameOf(field, intake)}</span>
      <b class="found__what num">{covered ? <Mask /> : saidOf(field, text)}</b>
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
  const view = useView();
  const { masked } = view;
  const { draft, ticked } = intake;
  const text = draft.text(field);
  const read = readRow(field, text);
  const problem = 'problem' in read ? read.problem : undefined;
  const on = ticked.includes(field);
  const changing = useSignal(false);
  const row = useRef<HTMLFieldSetElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  // Back to the figure that stood here when one began, or last was done with it.
  const restore = useRef<() => void>(undefined);
  const left = useRef(false);
  const hold = () => {
    restore.current = wayBack(view, [`intake.${field}`]);
  };
  const toField = () => row.current?.querySelector('input')?.select();
  useLayoutEffect(() => {
    if (changing.value) toField();
  }, [changing.value]);
  const name = nameOf(field, intake);
  const figure = masked.value && isSum(field) ? '' : ` ${saidOf(field, text)}`;
  return (
    <>
      <span class="found__acts">
        <button
          type="button"
          class={`tick ${on ? 'is-on' : ''}`}
          aria-pressed={on}
          aria-label={`${name}${figure}，对`}
          onClick={() => (problem ? toField() : intake.tick(field, !on))}
        >
          {on && <Icon name="check" small />}对
        </button>
        <button
          type="button"
          class="btn btn--quiet"
          ref={change}
          aria-expanded={changing.value || problem !== undefined}
          aria-label={`改${name}`}
          onClick={() => {
            if (!changing.value) hold();
            changing.value = !changing.value;
          }}
        >
          改
        </button>
      </span>
      {/* One that is not right yet stays open. */}
      {(changing.value || problem) && (
        <fieldset
          class="found__field"
          ref={row}
          onKeyDown={(event) => {
            const closes = event.key === 'Escape' || (event.key === 'Enter' && !problem);
            if (event.isComposing || !closes) return;
            // Else 改, which has the focus then, would be pressed by the same key.
            event.preventDefault();
            if (event.key === 'Escape') {
              left.current = true;
              if (restore.current) restore.current();
              else draft.drop([field]);
            }
            // To leave the field first is to be done with it.
            change.current?.focus();
            changing.value = false;
            left.current = false;
          }}
        >
          <Field
            label={`${name}，改成`}
            kind={isSum(field) ? 'money' : field === 'dueDate' ? 'date' : 'text'}
            {...(isSum(field) && { unit: '元' })}
            text={text}
            problem={problem}
            onText={(typed) => draft.type(field, typed)}
            onDone={() => {
              // What one has typed oneself is right.
              if (problem !== undefined || left.current) return;
              intake.tick(field, true);
              hold();
            }}
          />
        </fieldset>
      )}
    </>
  );
}

/** What being late costs is told apart from what any bill charges, and when they want it from when it is due. */
function nameOf(field: RowField, { late, isDeadline }: Intake): string {
  if (field === 'dueDate' && isDeadline) return deadline.yes;
  return field === 'fee' && late ? fieldNames.lateFee : fieldNames[field];
}

function whyIdle(field: RowField, { late, clash: isAsked, day, isDeadline }: Intake): string {
  if (field === 'minimum') return finding.minimum;
  if (field === 'dueDate' && isDeadline) return deadline.used;
  if (isAsked && day === 'daysOverdue') return clash.used;
  return late ? finding.days : finding.notLate;
}

function saidOf(field: RowField, text: string): string {
  const day = field === 'dueDate' && readDate(text);
  if (day && 'date' in day) return formatDayOfYear(day.date);
  if (field === 'daysOverdue') return `${text} 天`;
  return field === 'dueDay' ? `${text} 日` : text;
}
