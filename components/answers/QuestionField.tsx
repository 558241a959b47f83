import { useRef } from 'preact/hooks';
import { QUESTION } from '../../lib/drafts.ts';
import { useView } from '../shell/view.ts';
import { SearchField } from '../ui/SearchField.tsx';

/** What is typed; it outlives Back and a reload. */
export function useTyped(): string {
  return (useView().file.value.drafts[QUESTION] ?? '').trim();
}

export function QuestionField() {
  const view = useView();
  const field = useRef<HTMLInputElement>(null);
  return (
    <SearchField
      field={field}
      label="打几个字，找你想问的"
      placeholder="打几个字，例如 会坐牢吗"
      text={view.file.value.drafts[QUESTION] ?? ''}
      onText={(text) => view.send({ type: 'draftTyped', field: QUESTION, text })}
      onClear={() => view.send({ type: 'draftsDropped', fields: [QUESTION] })}
    />
  );
}
