import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Debt } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { Saved } from '../ui/Saved.tsx';
import { Seg } from '../ui/Seg.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { AgreedNote } from './AgreedNote.tsx';
import { OptionList } from './OptionList.tsx';
import { PlanFields } from './PlanFields.tsx';
import { usePlanForm } from './usePlanForm.ts';

/** The three rungs, or the ways of paying one by one or side by side. */
const looks = { mine: '三级方案', each: '一个个看', beside: '并排比' } as const;
type Look = keyof typeof looks;

export type PlanFormProps = { debt: Debt; onBack(): void };

/** The plan for a debt: one's own three rungs, or a way of paying to be chosen. */
export function PlanForm({ debt, onBack }: PlanFormProps) {
  const form = usePlanForm(debt);
  const body = useRef<HTMLElement>(null);
  const look = useMemo(() => signal<Look>('mine'), []);
  const finish = () => {
    if (form.finish()) onBack();
    else focusFirstWrong(body);
  };
  return (
    <div class="panel">
      <ToolTop title="准备方案" phase={3} onBack={onBack} />
      <main class="body stack-l" ref={body}>
        <Troubles />
        <Seg
          label="看法"
          of={looks}
          value={look.value}
          onPick={(at) => {
            look.value = at;
          }}
        />
        <AgreedNote debt={debt} />
        {look.value === 'mine' ? (
          <PlanFields debt={debt} form={form} />
        ) : (
          <OptionList
            debt={debt}
            plan={form.plan ?? form.stored}
            look={look.value}
            onChoose={form.askFirst}
          />
        )}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved none={form.none} />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            就这样，看清单
          </button>
        </div>
      </footer>
    </div>
  );
}
