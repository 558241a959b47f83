import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { erasing } from '../../lib/settings/words.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';

const WORD = '清空';

/** Erases everything, behind a word that nobody types by mistake. */
export function EraseCard() {
  const view = useView();
  const typed = useMemo(() => signal(''), []);
  return (
    <section class="card card--danger stack-s">
      <h2 class="card__title danger">全部清空</h2>
      <p class="quiet">{erasing.what}</p>
      <Field
        label={`输入“${WORD}”两个字`}
        placeholder={WORD}
        text={typed.value}
        onText={(text) => {
          typed.value = text;
        }}
      />
      <button
        type="button"
        class="btn btn--danger btn--wide"
        disabled={typed.value.trim() !== WORD}
        onClick={() => {
          view.erase();
          view.erased.value = true;
          view.place.value = { at: 'home' };
        }}
      >
        清空
      </button>
      <p class="small quiet">{erasing.rest}</p>
    </section>
  );
}
