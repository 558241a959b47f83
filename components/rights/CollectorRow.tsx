import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** The way to the log of collectors, and to a new entry for a call that is over, a message or a visit. */
export function CollectorRow() {
  const view = useView();
  const { at } = view.place.value;
  const count = Object.keys(view.file.value.contacts).length;
  return (
    <section class="collector" aria-label="催收">
      <span>
        <b>催收来过电话、短信、上门？</b>
        <span class="small quiet">{count === 0 ? '记下来，看合不合规。' : `记了 ${count} 条。`}</span>
      </span>
      {count > 0 && (
        <button
          type="button"
          class="btn btn--quiet"
          onClick={() => {
            view.place.value = { at: 'contacts' };
          }}
        >
          看记录
        </button>
      )}
      <button
        type="button"
        class="btn btn--line"
        data-step="collector"
        onClick={() => {
          view.lastStep.value = 'collector';
          view.place.value = at === 'records' ? { at: 'contact', from: 'records' } : { at: 'contact' };
        }}
      >
        <Icon name="plus" small />
        记一条
      </button>
    </section>
  );
}
