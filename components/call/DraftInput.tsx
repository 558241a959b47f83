import type { ComponentChildren, RefObject } from 'preact';
import { useView } from '../shell/view.ts';

export type DraftInputProps = {
  field: RefObject<HTMLInputElement | null>;
  /** Where the text is kept until it is entered. */
  draft: string;
  label: string;
  placeholder: string;
  /** Before the text. */
  lead?: ComponentChildren;
  /** The key 8 leads to another field now. */
  keyless?: boolean;
  /** Of one that is on screen; not while Chinese is being composed. */
  onKey(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void;
};

/** A field of the call, with the key 8 that leads to it; what is typed is kept with every letter. */
export function DraftInput({ field, draft, label, placeholder, lead, keyless, onKey }: DraftInputProps) {
  const view = useView();
  return (
    <div class="input">
      {lead && <span class="input__lead">{lead}</span>}
      <input
        ref={field}
        type="text"
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={view.file.value.drafts[draft] ?? ''}
        onInput={({ currentTarget }) =>
          view.send({ type: 'draftTyped', field: draft, text: currentTarget.value })
        }
        onKeyDown={(event) => {
          if (!event.isComposing) onKey(event);
        }}
      />
      {!keyless && (
        <span class="input__unit">
          <kbd class="key">8</kbd>
        </span>
      )}
    </div>
  );
}
