import { type Debt, nameOf, owedOn, totalOwed } from '../../lib/debt/index.ts';
import { LateChip } from '../checklist/Today.tsx';
import { useView } from '../shell/view.ts';
import { Money } from '../ui/Money.tsx';

/** What all debts come to; of a single one how late it is, too. */
export function DebtTotal({ debts }: { debts: readonly Debt[] }) {
  const { file, today } = useView();
  const [only, ...more] = debts;
  return (
    <div class="card__head card__head--total">
      {!only ? (
        <h2 class="card__title">照账单填第一笔</h2>
      ) : more.length === 0 ? (
        <h2 class="card__title">
          {nameOf(only)} <LateChip {...owedOn(only, today.value)} />
        </h2>
      ) : (
        <h2 class="card__title">{debts.length} 笔，共欠</h2>
      )}
      {only && (
        <span class="ruled">
          <Money amount={totalOwed(file.value.debts, today.value)} size="l" unit />
        </span>
      )}
    </div>
  );
}
