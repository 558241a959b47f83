import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useView } from '../shell/view.ts';

export type PasteFieldProps = {
  label: string;
  text: string;
  placeholder: string;
  /** What happens with the text. */
  hint: string;
  /** More characters than this are not taken at all; the field keeps what it had. */
  most: number;
  tooLong: string;
  onText(text: string): void;
};

/**
 * Where somebody else's text is pasted. It is taken as text only; one that is far too long is turned away before the
 * browser lays it out, with a sentence.
 */
export function PasteField({ label, text, placeholder, hint, most, tooLong, onText }: PasteFieldProps) {
  const id = useId();
  const { masked } = useView();
  const refused = useSignal(false);
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const { value, selectionStart: from, selectionEnd: to } = event.currentTarget;
    const pasted = event.clipboardData?.getData('text') ?? '';
    refused.value = value.length - (to - from) + pasted.length > most;
    if (refused.value) event.preventDefault();
  };
  const take = (field: HTMLTextAreaElement) => {
    // Dropped or typed: it comes without being asked for.
    refused.value = field.value.length > most;
    if (refused.value) field.value = text;
    else onText(field.value);
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class={`input input--area ${masked.value ? 'is-masked' : ''}`}>
        <textarea
          id={id}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => take(currentTarget)}
          onPaste={paste}
        />
      </div>
      <p class={refused.value ? 'field__error' : 'field__hint'} id={`${id}-hint`} role="status">
        {refused.value ? tooLong : hint}
      </p>
    </div>
  );
}
