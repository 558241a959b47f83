import type { Place } from '../shell/place.ts';
import { useView } from '../shell/view.ts';

/** What has to be filled in elsewhere before there is a page. */
export function FillFirst() {
  const view = useView();
  const { budget, debts } = view.file.value;
  const missing: { words: string; to: Place }[] = [
    ...(budget.figures ? [] : [{ words: '先填收支', to: { at: 'limit', from: 'statement' } as const }]),
    ...(Object.keys(debts).length > 0 ? [] : [{ words: '先填欠款', to: { at: 'debt' } as const }]),
  ];
  return (
    <>
      {missing.map(({ words, to }) => (
        <button
          type="button"
          key={words}
          class="btn btn--line btn--wide"
          onClick={() => {
            view.place.value = to;
          }}
        >
          {words}
        </button>
      ))}
    </>
  );
}
