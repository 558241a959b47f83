import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { recordsOf } from '../../lib/casefile/index.ts';
import { useView } from '../shell/view.ts';

export type KeepAskProps = {
  /** On the record itself, which need not be finished for it. */
  now?: boolean;
};

/** Asked once, with the first record, where everything goes when the browser is closed. */
export function KeepAsk({ now }: KeepAskProps) {
  const view = useView();
  const { where } = view.link.value;
  const file = view.file.value;
  const chosen = useSignal(false);
  // Only once it is there: a move that failed is asked again.
  useEffect(() => {
    if (chosen.value && where === 'local') view.send({ type: 'keepAsked' });
  }, [where]);
  const recorded = now || recordsOf(file).some(({ filedOn }) => filedOn);
  if (where !== 'session' || file.settings.keepAsked || !recorded) return null;
  return (
    <section class="next next--call" aria-labelledby="keep-ask">
      <h2 class="next__title" id="keep-ask">
        这条记录要留下来吗？
      </h2>
      <p class="quiet">现在关掉浏览器，填的和记的就都没了。这台电脑只有你自己用，才存在这里。</p>
      <div class="two">
        <button type="button" class="btn btn--line" onClick={() => view.send({ type: 'keepAsked' })}>
          不留
        </button>
        <button
          type="button"
          class="btn btn--line"
          onClick={() => {
            chosen.value = true;
            view.keepIn('local');
          }}
        >
          存在这台电脑
        </button>
      </div>
    </section>
  );
}
