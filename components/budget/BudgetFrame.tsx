import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Saved } from '../ui/Saved.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';

export type BudgetFrameProps = {
  /** Saves what there is, and says whether that was all. */
  onFinish(): boolean;
  children: ComponentChildren;
};

/** The screen around both ways to the limit. It leads back to where it was opened: the checklist, or the plan. */
export function BudgetFrame({ onFinish, children }: BudgetFrameProps) {
  const view = useView();
  const form = useRef<HTMLElement>(null);
  const place = view.place.value;
  const toPlan = place.at === 'limit' && place.from === 'plan';
  const back = () => {
    view.place.value = { at: toPlan ? 'plan' : 'home' };
  };
  const finish = () => {
    if (onFinish()) back();
    else focusFirstWrong(form);
  };
  return (
    <div class="panel">
      <ToolTop title="算清还得起多少" phase={2} backTo={toPlan ? '方案' : '清单'} onBack={back} />
      <main class="body stack-l" ref={form}>
        <Troubles />
        {children}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            定下来，看{toPlan ? '方案' : '清单'}
          </button>
        </div>
      </footer>
    </div>
  );
}
