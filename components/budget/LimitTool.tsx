import { useRef } from 'preact/hooks';
import { ownLimit } from '../../lib/budget/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Saved } from '../ui/Saved.tsx';
import { LimitFields, limitTexts, readLimit } from './LimitFields.tsx';

/** 定底线: the most the user can pay. */
export function LimitTool() {
  const view = useView();
  const draft = useDraft('limit', limitTexts(view.file.value.budget.limit));
  const { limit, problems } = readLimit({ monthly: draft.text('monthly'), atOnce: draft.text('atOnce') });
  const form = useRef<HTMLElement>(null);
  const save = () => {
    if (!limit) return;
    view.send({ type: 'limitSet', limit });
    draft.drop();
  };
  const home = () => {
    view.place.value = { at: 'home' };
  };
  const finish = () => {
    draft.touch('monthly', 'atOnce');
    save();
    if (limit) home();
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <div class="panel">
      <ToolTop title="算清还得起多少" phase={2} onBack={home} />
      <main class="body stack" ref={form}>
        <Troubles />
        <div class="card__head">
          <h2 class="card__title">底线</h2>
          <span class="chip">
            <Icon name="own" small />
            只给自己看
          </span>
        </div>
        <p class="lead">{ownLimit.how}</p>
        <LimitFields draft={draft} problems={problems} onDone={save} />
        <Note icon="hand">{ownLimit.why}</Note>
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            定下来，看清单
          </button>
        </div>
      </footer>
    </div>
  );
}
