import { formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { type BudgetField, type BudgetTexts, budgetTexts, type ReadBudget, readBudget } from './form.ts';
import { readIncomes } from './incomes.ts';

/** The texts of the budget, kept as data as soon as all of them can be read. */
export function useBudget() {
  const view = useView();
  const draft = useDraft('budget', budgetTexts(view.file.value.budget.figures));
  const read = readBudget(draft.text);
  const keep = ({ figures, problems }: ReadBudget): boolean => {
    // A wrong extra expense leaves the figures whole; kept now, its text would be lost.
    if (!figures || Object.keys(problems).length > 0) return false;
    view.send({ type: 'budgetSet', figures });
    draft.drop();
    return true;
  };
  return {
    draft,
    read,
    /** Several texts at once. */
    change(texts: Partial<BudgetTexts>) {
      if (keep(readBudget((name) => texts[name] ?? draft.text(name)))) return;
      for (const name of Object.keys(texts) as BudgetField[]) draft.type(name, texts[name] ?? '');
    },
    /** The user has left the field. */
    done(name: BudgetField) {
      draft.touch(name);
      keep(read);
    },
    finish(): boolean {
      draft.touch(...read.needed, 'extra');
      return keep(read);
    },
    /** What counts of the listed incomes, as the text of the one field; empty while that is not known. */
    countedText(): string {
      const income = readIncomes(draft.text)?.figures?.income;
      return income === undefined ? '' : formatYuan(income);
    },
  };
}
