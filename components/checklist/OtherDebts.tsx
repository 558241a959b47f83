import { agreementsOf, owedNow } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { type Debt, type Debts, inOrder, nameAmong } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { distance } from './TodayCard.tsx';

/** What is owed beside the debt on call: that something is agreed about one of them settles none of the others. */
export function OtherDebts({ debts, but }: { debts: Debts; but: string }) {
  const { file, masked } = useView();
  const others = inOrder(debts).filter(({ id }) => id !== but);
  if (others.length === 0 || masked.value) return null;
  const agreed = agreementsOf(file.value).map(({ debt }) => debt?.id);
  return (
    <section class="stack-s" aria-labelledby="other-debts">
      <h2 class="h2" id="other-debts">
        别的债
      </h2>
      <ul class="list">
        {others.map((debt) => (
          <OtherDebt key={debt.id} debt={debt} agreed={agreed.includes(debt.id)} />
        ))}
      </ul>
    </section>
  );
}

function OtherDebt({ debt, agreed }: { debt: Debt; agreed: boolean }) {
  const { file, today } = useView();
  const { total, late, daysLate, daysLeft, dueDate, dueNow } = owedNow(file.value, debt, today.value);
  const state = late ? `逾期 ${daysLate} 天` : distance(daysLeft);
  return (
    <li class="debt">
      <span class="debt__name">{nameAmong(file.value.debts, debt)}</span>
      <b>
        <Amount of={total} />
      </b>
      <span class="debt__sub">
        {agreed && '照谈成的，'}
        {late || total === 0 ? (
          `还款日 ${formatDaySeenFrom(dueDate, today.value)}`
        ) : (
          <>
            <Deadline date={dueDate} />还 <Amount of={dueNow} />
          </>
        )}
      </span>
      <span class={`debt__sub ${late ? 'care' : ''}`}>{total === 0 ? '还清了' : state}</span>
    </li>
  );
}
