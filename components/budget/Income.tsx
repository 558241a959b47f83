import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MOST_INCOMES } from '../../lib/budget/index.ts';
import { Undone } from '../ui/Undone.tsx';
import { focusSoon } from '../ui/wrong.ts';
import type { BudgetField, BudgetTexts } from './form.ts';
import { Incomes } from './Incomes.tsx';
import { countListed, listedTexts, withIncome, withoutIncome } from './incomes.ts';
import type { useBudget } from './useBudget.ts';

type Texts = Partial<BudgetTexts>;

/** What was taken out last, and the texts that bring it back to those of now, until the screen is left. */
type Gone = { words: string; back(text: (name: BudgetField) => string): Texts };

export type IncomeProps = {
  form: ReturnType<typeof useBudget>;
  /** The field of the one amount. */
  children: ComponentChildren;
};

/** One amount; or the list, for more than one income or one that goes up and down. */
export function Income({ form, children }: IncomeProps) {
  const { draft, read, change, done } = form;
  const group = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<Gone>();
  const count = countListed(draft.text);
  const undo = count < MOST_INCOMES ? gone : undefined;
  const turn = (texts: Texts, way?: Gone, focus = 'input') => {
    change(texts);
    setGone(way);
    focusSoon(group, focus);
  };
  const remove = (at: number) => {
    const before = listedTexts(draft.text);
    const way: Gone = {
      words: `去掉了第 ${at + 1} 份收入。`,
      back: (text) => withIncome(text, at, before),
    };
    turn(withoutIncome(draft.text, at), way, '[data-undone]');
  };
  const toOne = () => {
    const before = listedTexts(draft.text);
    turn({ incomes: '', income: form.countedText() }, { words: '换成了一个数。', back: () => before });
  };
  return (
    <div class={undo && 'stack-s'} ref={group}>
      {undo && <Undone onUndo={() => turn(undo.back(draft.text))}>{undo.words}</Undone>}
      {count > 0 ? (
        <Incomes
          draft={draft}
          problems={read.problems}
          onChange={change}
          onRemove={remove}
          onOne={toOne}
          onDone={done}
        />
      ) : (
        <div>
          {children}
          <button
            type="button"
            class="btn btn--quiet btn--edge"
            onClick={() => turn({ incomes: '1', 'incomes.0.months': draft.text('income') })}
          >
            收入不止一份，或者不稳
          </button>
        </div>
      )}
    </div>
  );
}
