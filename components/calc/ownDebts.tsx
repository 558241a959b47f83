import { type Budget, isByHand } from '../../lib/budget/index.ts';
import { agreementsOf, type CaseFile, debtsNow } from '../../lib/casefile/index.ts';
import { type Debt, inOrder, nameAmong } from '../../lib/debt/index.ts';
import { fen, formatYuan, sum } from '../../lib/money/index.ts';
import { isKeptFor } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Words } from '../ui/Words.tsx';
import { type AgreedDebt, agreedFirst } from './AgreedFirst.tsx';
import type { CalcForm } from './form.ts';

type Own = { given: Debt[]; kept: Debt[]; agreed: AgreedDebt[] };

/**
 * The debts as they stand: what is divided, what is paid as agreed, and what is neither, for the budget keeps its part each
 * month.
 */
export function ownDebts(file: CaseFile): Own {
  const { figures } = file.budget;
  const listed = inOrder(file.debts);
  const kept = listed.filter((debt) => figures !== undefined && isKeptFor(debt, figures));
  const agreements = agreementsOf(file);
  const told = [...kept, ...agreements.map(({ debt }) => debt)].map((debt) => debt?.id);
  return {
    given: inOrder(debtsNow(file)).filter(({ id }) => !told.includes(id)),
    kept,
    agreed: agreedFirst(agreements.filter(({ debt }) => !kept.some(({ id }) => id === debt?.id))),
  };
}

type OwnDebtsProps = { given: readonly Debt[]; kept: readonly Debt[] };

/** Which debts are divided, and which not. */
export function OwnDebts({ given, kept }: OwnDebtsProps) {
  const { debts } = useView().file.value;
  const nameOf = (debt: Debt) => nameAmong(debts, debt);
  return (
    <p class="small quiet">
      {given.length > 0 && `${given.length} 笔：${given.map(nameOf).join('、')}。`}
      {kept.length > 0 && `每月已经在收支表里付的，不算在内：${kept.map(nameOf).join('、')}。`}
    </p>
  );
}

type OwnMonthlyProps = { form: Pick<CalcForm<'monthly'>, 'text' | 'type'>; budget: Budget };

/** What the budget leaves for all of them: what is safe for the one, and what the others take now. */
export function OwnMonthly({ form, budget }: OwnMonthlyProps) {
  const monthly = budget.limit?.monthly ?? 0;
  const otherDebts = budget.figures?.otherDebts ?? fen(0);
  const all = sum([fen(monthly), otherDebts]);
  if (all <= 0 || form.text('monthly') === formatYuan(all)) return null;
  return (
    <>
      <p class="field__hint">
        <Words
          text={`${isByHand(budget) ? '你的底线是每月' : '收支表里，稳妥能还'} ${formatYuan(fen(monthly))} 元，别的债每月 ${formatYuan(otherDebts)} 元。两个数加起来，是所有债一共能付的。`}
        />
      </p>
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => form.type('monthly', formatYuan(all))}
      >
        填进去
      </button>
    </>
  );
}
