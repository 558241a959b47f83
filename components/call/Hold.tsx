import { planOf } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, owedInPlan } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type Plan, rungs } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';

export type HoldProps = {
  debt: Debt | undefined;
  rung?: 'first' | 'next' | undefined;
  /** No new plan is asked for: then only what the user keeps to himself stands there. */
  agreed?: boolean;
};

/** The three rungs in one line, on every screen of a call that was prepared; the one in use stands out. */
export function Hold({ debt, rung, agreed = false }: HoldProps) {
  const { file, today } = useView();
  const plan = debt && planOf(file.value, { debt: debt.id });
  const { limit } = file.value.budget;
  if (!debt || !plan || (agreed && !limit)) return null;
  const [first, next] = agreed ? [] : spoken(debt, plan, today.value);
  return (
    <div class="hold">
      {first && (
        <span class={rung === 'first' ? 'is-now' : ''}>
          先提{' '}
          <b>
            <Words text={first} />
          </b>
        </span>
      )}
      {next && (
        <span class={rung === 'next' ? 'is-now' : ''}>
          让到{' '}
          <b>
            <Words text={next} />
          </b>
        </span>
      )}
      {limit && (
        <span class="hold__own" title="只给自己看">
          <Icon name="own" small />
          <span class="sr">只给自己看：</span>底线{' '}
          <b>
            <Amount of={limit.monthly} />
          </b>{' '}
          首付{' '}
          <b>
            <Amount of={limit.atOnce} />
          </b>
        </span>
      )}
    </div>
  );
}

/** The rungs that may be spoken, as short as can be. Before the due date parts asked for at once have none below. */
function spoken(debt: Debt, plan: Plan, today: PlainDate): [first: string, next?: string] {
  const { principal, fee, late } = owedInPlan(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  const parts = ({ perPart, parts: n }: typeof first) => `${formatYuan(perPart)} × ${n}`;
  if (!late)
    return plan.extendTo
      ? [`展期到 ${formatDaySeenFrom(plan.extendTo, today)}`, parts(first)]
      : [parts(first)];
  // The fee ahead where there is none is no way down.
  if (fee === 0 && plan.next.kind === 'feeAhead') return [parts(first)];
  return [formatYuan(first.perPart), next.upfront > 0 ? `+${formatYuan(next.upfront)}` : parts(next)];
}
