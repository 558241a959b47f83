import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Lies } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { useDays } from './days.ts';
import { Icon, type IconName } from './Icon.tsx';
import { type Problem, sentenceFor } from './problems.ts';

export type FieldProps = {
  label: string;
  text: string;
  /** Shown below; the typed text stays. */
  problem?: Problem | undefined;
  hint?: ComponentChildren;
  /** Behind the text: 元, %, 期. */
  unit?: string;
  kind?: 'money' | 'text' | 'date';
  /** Of a date: where it can only lie. */
  lies?: Lies;
  /** More than one, with spaces between. */
  several?: boolean;
  /** The label before the field, not above it: for a list of figures. */
  line?: boolean;
  placeholder?: string | undefined;
  /** Before the text: what is being waited for. */
  lead?: IconName | undefined;
  /** Beneath it all. */
  children?: ComponentChildren;
  onText(text: string): void;
  /** The user has left the field, or pressed Enter. */
  onDone?(): void;
};

/**
 * A labelled field. `autocomplete` is off because browsers save what is typed into fields for their session restore.
 */
export function Field(props: FieldProps) {
  const { label, hint, unit, kind = 'text', several = false, line = false } = props;
  const { placeholder, lead, children, onDone } = props;
  const { text, problem, onText, said } = useDays(props);
  const id = useId();
  const input = useSelected(text);
  const { masked } = useView();
  const about = [problem && `${id}-problem`, said && `${id}-day`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={line ? 'field line-field' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <div
        class={`input ${kind === 'money' ? 'input--money' : ''} ${several ? 'input--several' : ''} ${problem ? 'is-wrong' : ''} ${kind === 'money' && masked.value ? 'is-masked' : ''}`}
      >
        {lead && (
          <span class="input__lead">
            <Icon name={lead} />
          </span>
        )}
        <input
          id={id}
          ref={input}
          type="text"
          inputMode={kind === 'money' && !several ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={placeholder}
          aria-invalid={problem !== undefined}
          aria-describedby={about || undefined}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onChange={onDone}
        />
        {unit && <span class="input__unit">{unit}</span>}
      </div>
      {problem && (
        <p class="field__error" id={`${id}-problem`} role="alert">
          <Icon name="wrong" small />
          {sentenceFor(problem, text)}
        </p>
      )}
      {kind === 'date' && (
        <p class="field__hint" id={`${id}-day`} aria-live="polite">
          {said && `→ ${said}`}
        </p>
      )}
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/**
 * A text that is put in order just after Tab has selected it stays selected, so that what is typed next replaces it.
 */
function useSelected(text: string) {
  const input = useRef<HTMLInputElement>(null);
  const { current } = input;
  const whole =
    current === document.activeElement &&
    current?.value !== '' &&
    current?.selectionStart === 0 &&
    current.selectionEnd === current.value.length;
  useLayoutEffect(() => {
    if (whole) input.current?.select();
  }, [text]);
  return input;
}
