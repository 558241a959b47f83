import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { LONGEST } from '../../lib/scam/index.ts';
import { asking } from '../../lib/scam/words.ts';

export type PastedProps = { text: string; onText(text: string): void };

/** Where their words are pasted. Only as much as is looked at is taken, so that a page of megabytes costs nothing. */
export function Pasted({ text, onText }: PastedProps) {
  const id = useId();
  const cut = useSignal(false);
  const take = (field: HTMLTextAreaElement, all: string) => {
    cut.value = all.length > LONGEST;
    const kept = all.slice(0, LONGEST);
    if (field.value !== kept) field.value = kept;
    onText(kept);
  };
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const field = event.currentTarget;
    const pasted = event.clipboardData?.getData('text') ?? '';
    const { value, selectionStart: from, selectionEnd: to } = field;
    if (value.length - (to - from) + pasted.length <= LONGEST) return;
    // The browser would lay all of it out first.
    event.preventDefault();
    const start = value.slice(0, from) + pasted.slice(0, LONGEST + 1);
    take(field, start + value.slice(to));
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        对方说的话
      </label>
      <div class="input input--area">
        <textarea
          id={id}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={asking.placeholder}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => take(currentTarget, currentTarget.value)}
          onPaste={paste}
        />
      </div>
      <p class="field__hint" id={`${id}-hint`} role="status">
        {cut.value ? asking.cut : asking.stays}
      </p>
    </div>
  );
}
