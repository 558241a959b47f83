import { addDays, formatDay, formatDayOfYear } from '../../lib/dates/index.ts';
import { type Debt, owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import { feeRule } from '../../lib/debt/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Source } from '../ui/Source.tsx';

/** The fee as one line that can be read aloud, and what it rests on. */
export function Accrual({ debt }: { debt: Debt }) {
  const { today } = useView();
  const { principal, fee, late, daysLate, daysLeft } = owedOn(debt, today.value);
  const from = addDays(debt.dueDate, 1);
  if (!late)
    return (
      <div class="sum">
        <p class="small quiet">到今天的逾期费用</p>
        <p class="sum__line">
          {daysLeft === 0 ? '今天是还款日' : `还有 ${daysLeft} 天`} <b>0.00</b>
        </p>
        <p class="small quiet">
          <Deadline date={debt.dueDate} />
          还上就没有逾期费用。{formatDay(from)}起每天 <Amount of={tomorrowAdds({ ...debt }, debt.dueDate)} />
          。
        </p>
      </div>
    );
  return (
    <div class="sum">
      <p class="small quiet">到今天的逾期费用</p>
      <p class="sum__line">
        <Amount of={principal} /> <span>×</span> {debt.dailyRate}% <span>×</span> {daysLate} 天{' '}
        <b>
          = <Amount of={fee} />
        </b>
      </p>
      <p class="small quiet">
        从还款日的第二天（{daysLate > 300 ? formatDayOfYear(from) : formatDay(from)}）算起，{feeRule.text}
        明天再加 <Amount of={tomorrowAdds(debt, today.value)} />。
      </p>
      <Source of={feeRule.sources} />
    </div>
  );
}
