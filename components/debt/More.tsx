import type { Debt, DebtKind, Priority } from '../../lib/debt/index.ts';
import { priorities, rules } from '../../lib/debt/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Pick } from '../ui/Pick.tsx';
import { ruleOf, rulesOf } from './ruleForm.ts';
import type { DebtForm } from './useDebtForm.ts';

/** Another way to count, for contracts that are not the usual ones. */
export function RuleChoice({ form }: { form: DebtForm }) {
  const kind = form.texts.kind as DebtKind;
  const now = ruleOf(form.texts, kind);
  return (
    <details class="fold">
      <summary>合同的算法：{rules[now].title}</summary>
      <div>
        {rulesOf[kind].map((id) => (
          <Pick
            key={id}
            name="rule"
            on={id === now}
            title={rules[id].title}
            hint={rules[id].text}
            onPick={() => form.choose('rule', id)}
          />
        ))}
      </div>
    </details>
  );
}

/** Whether this debt comes before the others, and why. */
export function PriorityChoice({ form }: { form: DebtForm }) {
  const { priority } = form.texts;
  const chosen = priorities[priority as Priority];
  return (
    <details class="fold">
      <summary>先还的债吗：{chosen ? chosen.title : '不是'}</summary>
      <div>
        <Pick name="priority" on={!chosen} title="都不是" onPick={() => form.choose('priority', '')} />
        {(Object.keys(priorities) as Priority[]).map((id) => (
          <Pick
            key={id}
            name="priority"
            on={id === priority}
            title={priorities[id].title}
            hint={priorities[id].why}
            onPick={() => form.choose('priority', id)}
          />
        ))}
      </div>
    </details>
  );
}

export type LastActsProps = {
  debt: Debt;
  form: DebtForm;
  onCall: boolean;
  several: boolean;
  onRemove(): void;
};

/** Which debt the call is about, and taking this one out. */
export function LastActs({ debt, form, onCall, several, onRemove }: LastActsProps) {
  return (
    <div class="acts-row">
      {several &&
        (onCall ? (
          <span class="chip chip--good">
            <Icon name="phone" small />
            这次谈这笔
          </span>
        ) : (
          <button
            type="button"
            class="btn btn--quiet btn--edge"
            onClick={() => form.store({ ...debt, onCall: true })}
          >
            <Icon name="phone" small />
            这次谈这笔
          </button>
        ))}
      <button type="button" class="btn btn--quiet btn--remove" onClick={onRemove}>
        <Icon name="remove" small />
        删掉这笔
      </button>
    </div>
  );
}
