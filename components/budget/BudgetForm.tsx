import type { ComponentChildren } from 'preact';
import { essentials, isByHand } from '../../lib/budget/index.ts';
import { finding } from '../../lib/budget/words.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Words } from '../ui/Words.tsx';
import { BudgetFrame } from './BudgetFrame.tsx';
import { type BudgetField, budgetTexts, FIELDS, labels, readBudget, waitingFor } from './form.ts';
import { Result } from './Result.tsx';

/** The limit out of the budget: what comes in and goes out each month, and what is at hand. */
export function BudgetForm({ onTurn }: { onTurn(): void }) {
  const view = useView();
  const { budget } = view.file.value;
  const draft = useDraft('budget', budgetTexts(budget.figures));
  const { figures, problems } = readBudget(draft.text);
  const save = () => {
    if (!figures) return;
    view.send({ type: 'budgetSet', figures });
    draft.drop();
  };
  const finish = () => {
    draft.touch(...FIELDS);
    save();
    return figures !== undefined;
  };
  const line = (name: BudgetField, hint?: string) => (
    <Field
      key={name}
      line
      kind="money"
      label={labels[name]}
      hint={hint}
      text={draft.text(name)}
      problem={draft.touched(name) ? problems[name] : undefined}
      onText={(text) => draft.type(name, text)}
      onDone={() => {
        draft.touch(name);
        save();
      }}
    />
  );
  return (
    <BudgetFrame onFinish={finish}>
      <section class="stack-s">
        {figures ? (
          <Result of={figures} />
        ) : (
          <p class="card" role="status">
            {waitingFor(problems)}
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
      <Group title="每月到手">{line('income', finding.income)}</Group>
      <Group title="必要开支" hint={finding.essentials}>
        {essentials.map((name) => line(name))}
      </Group>
      <Group title="别的债，每月要还">{line('otherDebts', finding.otherDebts)}</Group>
      <Group title="现在手头能拿出">{line('atHand', finding.atHand)}</Group>
    </BudgetFrame>
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
