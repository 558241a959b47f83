import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isByHand } from '../../lib/budget/index.ts';
import type { CaseFile } from '../../lib/casefile/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import { useView } from '../shell/view.ts';
import { BudgetForm } from './BudgetForm.tsx';
import { LimitForm } from './LimitForm.tsx';

/** 算清还得起多少: the limit, worked out of the budget or set by hand. */
export function BudgetTool() {
  const view = useView();
  const byHand = useMemo(() => signal(startsByHand(view.file.value)), []);
  const turn = () => {
    byHand.value = !byHand.value;
  };
  return byHand.value ? <LimitForm onTurn={turn} /> : <BudgetForm onTurn={turn} />;
}

/** What the user was at last. A budget that was begun comes first: it is more work. */
function startsByHand({ budget, drafts }: CaseFile): boolean {
  const begun = (form: string) => fieldsTyped(drafts, form).length > 0;
  if (begun('budget')) return false;
  return isByHand(budget) || (begun('limit') && !budget.figures);
}
