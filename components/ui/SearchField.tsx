import type { RefObject } from 'preact';
import { Icon } from './Icon.tsx';

export type SearchFieldProps = {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
  /** One press empties it. */
  onClear(): void;
  /** While Chinese is being composed, its letters are in the field and are not the words yet. */
  onComposing?(composing: boolean): void;
  onKeyDown?(event: KeyboardEvent): void;
};

/** Where a few words are typed that find something. */
export function SearchField({
  field,
  label,
  placeholder,
  text,
  onText,
  onClear,
  onComposing,
  onKeyDown,
}: SearchFieldProps) {
  return (
    <div class="input">
      <span class="input__lead">
        <Icon name="search" small />
      </span>
      <input
        ref={field}
        type="text"
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onCompositionStart={() => onComposing?.(true)}
        onCompositionEnd={() => onComposing?.(false)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          class="icon-btn"
          aria-label="清掉"
          title="清掉"
          onClick={() => {
            onClear();
            field.current?.focus();
          }}
        >
          <Icon name="no" small />
        </button>
      )}
    </div>
  );
}
