import { prepare } from '../../lib/call/index.ts';
import { type Debt, owedOn, stageOf } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';
import { Source } from '../ui/Source.tsx';

/** What this call is to reach, by how late the debt is; whether papers of a court have come only the user knows. */
export function Goal({ debt }: { debt: Debt }) {
  const view = useView();
  const today = view.today.value;
  const { late, daysLate, total } = owedOn(debt, today);
  if (total === 0) return null;
  const { text, sources } = prepare.goals[stageOf(debt, today)];
  return (
    <section class="stack-s">
      <h2 class="h2">这次谈什么{late && `（逾期 ${daysLate} 天）`}</h2>
      <p>{text}</p>
      <Source of={sources} />
      <Pick
        on={debt.sued === true}
        title={prepare.sued}
        onPick={(on) => view.send({ type: 'debtSet', debt: { ...debt, sued: on || undefined } })}
      />
    </section>
  );
}
