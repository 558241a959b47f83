import { recordsOf, unfiledCall } from '../../lib/casefile/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { UnfinishedCall } from './UnfinishedCall.tsx';

/** Who was rung before anything else: that the call is kept, and the way to it. */
export function FirstRecord() {
  const view = useView();
  const unfiled = unfiledCall(view.file.value);
  if (unfiled) return <UnfinishedCall record={unfiled} />;
  const kept = recordsOf(view.file.value).length;
  return (
    <section class="next next--call" aria-label="通话记着了">
      <h2 class="next__title">通话记着了</h2>
      <p class="quiet">
        {kept} 条通话记录。{view.link.value.where === 'session' && '现在关掉浏览器，就没了。'}
      </p>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'records' };
        }}
      >
        <Icon name="note" />
        看通话记录
      </button>
    </section>
  );
}
