import { debtNow, debtsNow, planOf, settledCall } from '../../lib/casefile/index.ts';
import type { PhaseView } from '../../lib/checklist/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { nameAmong, owedInPlan, totalOwed } from '../../lib/debt/index.ts';
import { beyondLimit, beyondWords, rungs } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';

/** What a phase has yielded, or what it will take. */
export function PhaseYield({ view }: { view: PhaseView }) {
  const { file, today } = useView();
  const { phase, state } = view;
  if (state === 'now' && phase.id !== 'owe') return <>下一步</>;
  if (state !== 'done') return <>{phase.hint}</>;
  const { budget } = file.value;
  const plan = planOf(file.value);
  const debt = debtNow(file.value);
  // Once something is agreed, what the bill comes to says nothing, nor what the plan would make of the rest.
  const settled = settledCall(file.value);
  if (phase.id === 'owe' && debt && settled) return <>{nameAmong(file.value.debts, debt)}</>;
  if (phase.id === 'owe' && debt) {
    const all = debtsNow(file.value);
    const count = Object.keys(all).length;
    return (
      <>
        {count > 1 ? `${count} 笔` : nameAmong(all, debt)}，共 <Amount of={totalOwed(all, today.value)} />
      </>
    );
  }
  if (phase.id === 'afford' && budget.limit)
    return budget.limit.monthly === 0 ? (
      <>先申请晚一点开始</>
    ) : (
      <>
        每月最多 <Amount of={budget.limit.monthly} />
      </>
    );
  if (phase.id === 'plan' && debt && plan && !settled) {
    const owed = owedInPlan(debt, today.value);
    // The other ways that the plan has are told of where it is made.
    const beyond = beyondLimit(plan, budget.limit, owed).map((one) => one.of);
    const over = (of: 'extension' | 'first') => beyond.includes(of) && `，${beyondWords}`;
    if (!owed.late && plan.extendTo)
      return (
        <>
          展期到 {formatDaySeenFrom(plan.extendTo, today.value)}
          {over('extension')}
        </>
      );
    const { first } = rungs({ plan, ...owed });
    return (
      <>
        {first.parts} 期 × <Amount of={first.perPart} />
        {over('first')}
      </>
    );
  }
  return <>{phase.id === 'call' ? '谈成了' : '做完了'}</>;
}
