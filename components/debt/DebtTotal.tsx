import { agreementsOf, debtsNow } from '../../lib/casefile/index.ts';
import { type Debt, nameOf, owedOn, totalOwed } from '../../lib/debt/index.ts';
import { isKept } from '../checklist/agreedWords.ts';
import { LateChip } from '../checklist/TodayCard.tsx';
import { useView } from '../shell/view.ts';
import { Money } from '../ui/Money.tsx';

/** What all debts come to; of a single one how late it is, too. */
export function DebtTotal({ debts }: { debts: readonly Debt[] }) {
  const { file, today } = useView();
  const [only, ...more] = debts;
  const now = debtsNow(file.value);
  const owed = only && owedOn(now[only.id] ?? only, today.value);
  const agreed = agreementsOf(file.value).length > 0;
  return (
    <div class="card__head card__head--total">
      {!owed ? (
        <h2 class="card__title">照账单填第一笔</h2>
      ) : more.length === 0 ? (
        <h2 class="card__title">
          {nameOf(only)} <LateChip {...owed} settled={agreed && isKept(owed, true)} />
        </h2>
      ) : (
        <h2 class="card__title">
          {debts.length} 笔，共欠{agreed && '（谈成的照谈成的）'}
        </h2>
      )}
      {only && (
        <span class="ruled">
          <Money amount={totalOwed(now, today.value)} size="l" unit />
        </span>
      )}
    </div>
  );
}
