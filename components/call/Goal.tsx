import { prepare } from '../../lib/call/index.ts';
import { debtNow } from '../../lib/casefile/index.ts';
import { type Debt, owedOn, type Stage, stageOf } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';
import { Source } from '../ui/Source.tsx';

/** Where nothing was added yet, there is nothing to be stopped or let go. */
const goalOf = (stage: Stage, hasFee: boolean): keyof typeof prepare.goals =>
  !hasFee && (stage === 'days30' || stage === 'days90') ? 'noFee' : stage;

/** What this call is to reach, by how late the debt is, and what a card may ask besides; whether papers of a court have come only the user knows. */
export function Goal({ debt }: { debt: Debt }) {
  const view = useView();
  const today = view.today.value;
  const now = debtNow(view.file.value, { debt: debt.id }) ?? debt;
  const { late, daysLate, total, fee } = owedOn(now, today);
  if (total === 0) return null;
  const { text, sources } = prepare.goals[goalOf(stageOf(now, today), fee > 0)];
  return (
    <section class="stack-s">
      <h2 class="h2">这次谈什么{late && `（逾期 ${daysLate} 天）`}</h2>
      <p>{text}</p>
      <Source of={sources} />
      {debt.kind === 'card' && !debt.sued && <p>{prepare.cardParts.text}</p>}
      <Pick
        on={debt.sued === true}
        title={prepare.sued}
        onPick={(on) => view.send({ type: 'debtSet', debt: { ...debt, sued: on || undefined } })}
      />
    </section>
  );
}
