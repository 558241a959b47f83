import type { ComponentChildren } from 'preact';
import type { Limit } from '../../lib/budget/index.ts';
import { atOnceName } from '../../lib/budget/words.ts';
import { type Debt, owedInPlan } from '../../lib/debt/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { beyondLimit, fewestParts, type Plan, withinWords } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

export type OverLimitProps = { plan: Plan; debt: Debt; limit: Limit | undefined };

/** Where a rung that will be spoken is beyond the user's own limit. */
export function OverLimit({ plan, debt, limit }: OverLimitProps) {
  const { today } = useView();
  const owed = owedInPlan(debt, today.value);
  const found = beyondLimit(plan, limit, owed);
  if (!limit || found.length === 0) return null;
  const by = Object.fromEntries(found.map((one) => [one.of, one.by]));
  const monthly = fen(Math.max(by.first ?? 0, by.next ?? 0));
  return (
    <>
      {by.extension && (
        <Over title="展期到那天，要一次还清">
          <Words
            text={`要 ${formatYuan(owed.total)} 元，超过${atOnceName}的 ${formatYuan(limit.atOnce)} 元。到时拿不出，就把展期空着，直接谈分期。`}
          />
        </Over>
      )}
      {monthly > 0 && (
        <Over title={`${by.first ? '' : '可以让到的，'}每期超过底线 ${formatYuan(monthly)}`}>
          {howToKeepWithin(limit, fewestParts(owed.total, limit.monthly))}
        </Over>
      )}
      {by.upfront && (
        <Over title={`先付的逾期费用，手头还差 ${formatYuan(by.upfront)}`}>“可以让到”换成别的期数。</Over>
      )}
    </>
  );
}

function Over({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Note tone="care" icon="hand" title={<Words text={title} />} live>
      {children}
    </Note>
  );
}

function howToKeepWithin({ monthly }: Limit, atLeast: number | undefined): string {
  if (monthly === 0) return '先申请晚一点开始还，“第一期哪天还”往后填。';
  if (atLeast === undefined) return `${withinWords.never}。这样的数先别答应，电话里先问：能怎么办。`;
  return `期数改多一些，最少 ${atLeast} 期。`;
}
