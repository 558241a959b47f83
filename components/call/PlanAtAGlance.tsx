import { firstDateOf } from '../../lib/call/index.ts';
import { debtNow, planOf } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { NotCounted } from '../budget/NotCounted.tsx';
import { OverLimit } from '../plan/OverLimit.tsx';
import { Rungs } from '../plan/Rungs.tsx';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { NoPlan } from './NoPlan.tsx';

/** The rungs as they stand, or that there is no plan yet. */
export function PlanAtAGlance() {
  const { file, today } = useView();
  const debt = debtNow(file.value);
  const plan = planOf(file.value);
  if (debt && owedOn(debt, today.value).total === 0)
    return (
      <Note icon="check" title="照你填的，这笔已经还清">
        对方说没还清，就问他记到哪一笔，对一对还款记录。
      </Note>
    );
  if (debt && plan) {
    const first = firstDateOf(debt, plan, today.value);
    return (
      <div class="stack-s">
        <Rungs plan={plan} debt={debt} limit={file.value.budget.limit} />
        <OverLimit plan={plan} debt={debt} limit={file.value.budget.limit} />
        <NotCounted from="prepare" />
        {first !== plan.firstDate && (
          <Note tone="care" icon="calendar" title="定的第一期已经过了">
            话里改成 {formatDaySeenFrom(first, today.value)}。不合适就点“改一改”。
          </Note>
        )}
      </div>
    );
  }
  return (
    <div class="stack-s">
      <NoPlan debt={debt} />
      <NotCounted from="prepare" />
    </div>
  );
}
