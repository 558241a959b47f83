import { nothingSafe } from '../../lib/budget/words.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, owedInPlan } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type Plan, proposed, rungs, withinWords } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

const NO_FIGURES = '话里就不带数，先问清欠多少、能怎么分。';

/** This debt has no plan of its own: one within the limit, to be taken by a press. Until then no figure is spoken. */
export function NoPlan({ debt }: { debt: Debt | undefined }) {
  const { file, today, send } = useView();
  const { limit } = file.value.budget;
  const plan = debt && proposed(debt, limit, today.value);
  if (debt && plan)
    return (
      <Note icon="info" title="这笔还没定方案，照底线可以这样提">
        <span class="stack-s">
          <span>
            <Words text={planWords(debt, plan, today.value)} />
          </span>
          <button
            type="button"
            class="btn btn--line btn--wide"
            onClick={() => send({ type: 'planSet', plan, debt: debt.id })}
          >
            就提这个
          </button>
        </span>
      </Note>
    );
  if (debt && limit) return <NoneFits nothing={limit.monthly === 0} />;
  return (
    <Note icon="info" title="还没定方案，也可以打">
      {NO_FIGURES}
    </Note>
  );
}

/** Nothing that could be proposed is within the limit. */
function NoneFits({ nothing }: { nothing: boolean }) {
  const view = useView();
  return (
    <Note tone="care" icon="hand" title={nothing ? '先别答应每月固定的数' : `这笔${withinWords.never}底线`}>
      {nothing && nothingSafe}
      这笔还没定方案，{NO_FIGURES}
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = { at: 'plan' };
        }}
      >
        去准备方案
      </button>
    </Note>
  );
}

function planWords(debt: Debt, plan: Plan, today: PlainDate): string {
  const { first } = rungs({ plan, ...owedInPlan(debt, today) });
  const parts = `分 ${first.parts} 期，每期 ${formatYuan(first.perPart)} 元`;
  const asked = plan.extendTo
    ? `先申请展期到 ${formatDaySeenFrom(plan.extendTo, today)}，不能展期再${parts}`
    : parts;
  return `${asked}。不定方案也可以打，${NO_FIGURES}`;
}
