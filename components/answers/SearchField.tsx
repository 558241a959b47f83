import { useRef } from 'preact/hooks';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

const DRAFT = 'answers.find';

/** What is typed; it outlives Back and a reload. */
export function useTyped(): string {
  return (useView().file.value.drafts[DRAFT] ?? '').trim();
}

export function SearchField() {
  const view = useView();
  const field = useRef<HTMLInputElement>(null);
  const text = view.file.value.drafts[DRAFT] ?? '';
  return (
    <div class="input">
      <span class="input__lead">
        <Icon name="search" small />
      </span>
      <input
        ref={field}
        type="text"
        autocomplete="off"
        aria-label="打几个字，找你想问的"
        placeholder="打几个字，例如 会坐牢吗"
        value={text}
        onInput={({ currentTarget }) =>
          view.send({ type: 'draftTyped', field: DRAFT, text: currentTarget.value })
        }
      />
      {text !== '' && (
        <button
          type="button"
          class="icon-btn"
          aria-label="清掉"
          title="清掉"
          onClick={() => {
            view.send({ type: 'draftsDropped', fields: [DRAFT] });
            field.current?.focus();
          }}
        >
          <Icon name="no" small />
        </button>
      )}
    </div>
  );
}
