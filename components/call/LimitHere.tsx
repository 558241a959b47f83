import { LimitFields, limitTexts, readLimit } from '../budget/LimitFields.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';

/** The limit, where none is set and they have named figures: two sums, kept as in the form of the budget. */
export function LimitHere() {
  const view = useView();
  const draft = useDraft('limit', limitTexts(undefined));
  const { limit, problems } = readLimit({ monthly: draft.text('monthly'), atOnce: draft.text('atOnce') });
  const set = () => {
    draft.touch('monthly', 'atOnce');
    if (!limit) return;
    view.send({ type: 'limitSet', limit });
    draft.drop();
  };
  return (
    <section class="card stack-s" aria-label="底线">
      <p class="field__hint">底线只给自己看，不说出口。留够吃住、看病的钱，再填。</p>
      <LimitFields draft={draft} problems={problems} onDone={() => undefined} />
      <button type="button" class="btn btn--line btn--wide" onClick={set}>
        定下，看能不能答应
      </button>
    </section>
  );
}
