import type { Limit } from '../../lib/budget/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type Plan, rungs } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

export type OverLimitProps = { plan: Plan; debt: Debt; limit: Limit | undefined };

/** Where a rung that will be spoken is beyond the user's own limit. */
export function OverLimit({ plan, debt, limit }: OverLimitProps) {
  const { today } = useView();
  const { principal, fee } = owedOn(debt, today.value);
  const { over, limit: own } = rungs({ plan, limit, principal, fee });
  const monthly = Math.max(over.firstMonthly, over.nextMonthly);
  if (own && monthly > 0)
    return (
      <Note
        tone="care"
        icon="hand"
        title={<Words text={`每期超过底线 ${formatYuan(monthly as typeof over.upfront)}`} />}
        live
      >
        期数改多一些，最少 {own.atLeast} 期。
      </Note>
    );
  if (over.upfront > 0)
    return (
      <Note
        tone="care"
        icon="hand"
        title={<Words text={`先付的逾期费用，手头还差 ${formatYuan(over.upfront)}`} />}
        live
      >
        “可以让到”换成别的期数。
      </Note>
    );
  return null;
}
