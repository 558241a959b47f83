import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { fieldsTyped } from '../../lib/drafts.ts';
import type { Place } from '../shell/place.ts';
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

type From = 'home' | NonNullable<(Place & { at: 'limit' })['from']>;

const places: Record<From, Place> = {
  home: { at: 'home' },
  plan: { at: 'plan' },
  calc: { at: 'calc', which: 'afford' },
  statement: { at: 'statement' },
  prepare: { at: 'prepare' },
};
const names: Record<From, string> = {
  home: '清单',
  plan: '方案',
  calc: '算一算',
  statement: '还款方案',
  prepare: '打电话之前',
};

/** The screen around both ways to the limit. It leads back to where it was opened, at first the checklist. */
export function BudgetFrame({ onFinish, children }: BudgetFrameProps) {
  const view = useView();
  const form = useRef<HTMLElement>(null);
  const place = view.place.value;
  const from = (place.at === 'limit' && place.from) || 'home';
  const { budget, drafts } = view.file.value;
  const typed = [...fieldsTyped(drafts, 'budget'), ...fieldsTyped(drafts, 'limit')];
  const nothing = !budget.limit && !budget.figures && typed.length === 0;
  const back = () => {
    view.place.value = places[from];
  };
  const finish = () => {
    if (onFinish()) back();
    else focusFirstWrong(form);
  };
  return (
    <div class="panel">
      <ToolTop title="算清还得起多少" phase={2} backTo={names[from]} onBack={back} />
      <main class="body stack-l" ref={form}>
        <Troubles />
        {children}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved none={nothing} />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            定下来，{from === 'prepare' ? '再打电话' : `看${names[from]}`}
          </button>
        </div>
      </footer>
    </div>
  );
}
