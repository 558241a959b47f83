import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dueFirst, essentials, isByHand } from '../../lib/budget/index.ts';
import { finding, underStress, whyFirst } from '../../lib/budget/words.ts';
import { leavesOut } from '../../lib/casefile/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { BudgetFrame } from './BudgetFrame.tsx';
import { type AmountField, labels, waitingFor } from './form.ts';
import { Income } from './Income.tsx';
import { OtherDebts } from './OtherDebts.tsx';
import { Result } from './Result.tsx';
import { Stress } from './Stress.tsx';
import { useBudget } from './useBudget.ts';

/** The limit out of the budget: what comes in and goes out each month, and what is at hand. */
export function BudgetForm({ onTurn }: { onTurn(): void }) {
  const { file, today } = useView();
  const { budget } = file.value;
  const form = useBudget();
  const { draft, read, done } = form;
  const { figures, problems } = read;
  const reasons: Partial<Record<AmountField, string>> = whyFirst;
  const line = (name: AmountField, hint: ComponentChildren = reasons[name]) => (
    <Field
      key={name}
      line
      kind="money"
      unit="元"
      label={labels[name]}
      hint={hint}
      text={draft.text(name)}
      problem={draft.touched(name) ? problems[name] : undefined}
      onText={(text) => draft.type(name, text)}
      onDone={() => done(name)}
    />
  );
  return (
    <BudgetFrame onFinish={form.finish}>
      <section class="stack-s">
        {figures ? (
          <Result of={figures} leavesOut={leavesOut(file.value, today.value)} />
        ) : (
          <p class="card" role="status">
            {waitingFor(read)}
          </p>
        )}
        {budget.limit && isByHand(budget) && (
          <p class="small quiet">
            <Words
              text={`现在用的是你自己填的底线：每月 ${formatYuan(budget.limit.monthly)}，一次 ${formatYuan(budget.limit.atOnce)}。定下来，就换成算出来的。`}
            />
          </p>
        )}
        <button type="button" class="btn btn--quiet btn--edge" onClick={onTurn}>
          不想算，直接填底线
        </button>
      </section>
      {figures && (
        <Stress of={figures} wrong={problems.extra !== undefined}>
          {line('extra', underStress.extraHint)}
        </Stress>
      )}
      <Group title="每月到手">
        <Income form={form}>{line('income', finding.income)}</Income>
      </Group>
      <Group title="必要开支" hint={finding.essentials}>
        {essentials.map((name) => line(name))}
      </Group>
      <DueFirst begun={dueFirst.some((name) => draft.text(name).trim())}>
        {dueFirst.map((name) => line(name))}
      </DueFirst>
      <Group title="别的债，每月要还">
        <OtherDebts form={form}>{(hint) => line('otherDebts', hint)}</OtherDebts>
      </Group>
      <Group title="现在手头的钱">{line('atHand', finding.atHand)}</Group>
      {figures && <ToStatement onKeep={form.finish} />}
    </BudgetFrame>
  );
}

/** The page that is handed in rests on these figures, as they are kept. */
function ToStatement({ onKeep }: { onKeep(): boolean }) {
  const view = useView();
  return (
    <button
      type="button"
      class="btn btn--line btn--wide"
      onClick={() => {
        if (onKeep()) view.place.value = { at: 'statement', from: 'limit' };
      }}
    >
      <Icon name="print" />
      打印收支和还款方案
    </button>
  );
}

/** What some must pay first. Untouched, it is no part of the figures. */
function DueFirst({ begun, children }: { begun: boolean; children: ComponentChildren }) {
  const group = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    focusSoon(group, 'input');
  };
  return (
    <div ref={group}>
      {begun || opened ? (
        <Group title="还有要先付的" hint={finding.dueFirst}>
          {children}
        </Group>
      ) : (
        <button type="button" class="btn btn--quiet btn--edge" onClick={open}>
          <Icon name="plus" />
          还有要先付的：房贷、抚养费、有担保的债
        </button>
      )}
    </div>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="h2">{title}</h2>
      {hint && <p class="small quiet group__hint">{hint}</p>}
      {children}
    </section>
  );
}
