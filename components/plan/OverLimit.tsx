import type { Limit } from '../../lib/budget/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { type Rungs as Figures, MOST_PARTS, type Plan, rungs } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

export type OverLimitProps = { plan: Plan; debt: Debt; limit: Limit | undefined };

/** Where a rung that will be spoken is beyond the user's own limit. */
export function OverLimit({ plan, debt, limit }: OverLimitProps) {
  const { today } = useView();
  const { principal, fee, total, late } = owedOn(debt, today.value);
  const { over, limit: own } = rungs({ plan, limit, principal, fee });
  const monthly = fen(Math.max(over.firstMonthly, over.nextMonthly));
  if (own && monthly > 0)
    return (
      <Note tone="care" icon="hand" title={<Words text={`每期超过底线 ${formatYuan(monthly)}`} />} live>
        {howToKeepWithin(own)}
      </Note>
    );
  if (!late && own && plan.extendTo && total > own.atOnce)
    return (
      <Note tone="care" icon="hand" title="展期到那天，要一次还清" live>
        <Words
          text={`要 ${formatYuan(total)} 元，超过一次最多拿出的 ${formatYuan(own.atOnce)} 元。到时拿不出，就把展期空着，直接谈分期。`}
        />
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

function howToKeepWithin({ monthly, atLeast }: NonNullable<Figures['limit']>): string {
  if (monthly === 0) return '先申请晚一点开始还，“第一期哪天还”往后填。';
  if (atLeast > MOST_PARTS) return `分到 ${MOST_PARTS} 期也超。这样的数先别答应，电话里先问：能怎么办。`;
  return `期数改多一些，最少 ${atLeast} 期。`;
}
