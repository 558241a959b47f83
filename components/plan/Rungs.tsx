import type { Limit } from '../../lib/budget/index.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { baseOf, type Debt, owedInPlan } from '../../lib/debt/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import { type Rungs as Figures, type Plan, rungs } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Money } from '../ui/Money.tsx';
import { OwnRung } from './OwnRung.tsx';
import { LastPart, Parts, Rung } from './Rung.tsx';

export type RungsProps = { plan: Plan; debt: Debt; limit: Limit | undefined };

/** The three rungs: two to say, one to keep. */
export function Rungs({ plan, debt, limit }: RungsProps) {
  const { today } = useView();
  const owed = owedInPlan(debt, today.value);
  const { principal, fee, total, late } = owed;
  const base = baseOf(owed);
  const figures = rungs({ plan, limit, principal, fee });
  const { first, next } = figures;
  return (
    <ol class="rungs" aria-label="三级方案">
      {late ? (
        <>
          <Rung name="先提" first>
            <Parts of={first} />
            <p>
              {base}平分，共 <Amount of={first.total} />。
              {fee > 0 && (
                <>
                  逾期费用 <Amount of={fee} /> 申请减免。
                </>
              )}
              <LastPart of={first} />
            </p>
          </Rung>
          <Rung name="可以让到">
            <NextRung kind={plan.next.kind} next={next} />
          </Rung>
        </>
      ) : (
        <EarlyRungs extendTo={plan.extendTo} total={total} first={first} base={base} today={today.value} />
      )}
      <OwnRung limit={figures.limit} />
    </ol>
  );
}

type EarlyRungsProps = {
  extendTo: PlainDate | undefined;
  total: Fen;
  first: Figures['first'];
  base: string;
  today: PlainDate;
};

/** Before the due date: more time, and parts if that is refused; or parts at once, where no more time is asked for. */
function EarlyRungs({ extendTo, total, first, base, today }: EarlyRungsProps) {
  const parts = (
    <>
      <Parts of={first} />
      <p>
        {extendTo ? '不能展期，就申请分期' : `${base}平分`}，共 <Amount of={first.total} />。
        <LastPart of={first} />
      </p>
    </>
  );
  if (!extendTo)
    return (
      <Rung name="先提" first>
        {parts}
      </Rung>
    );
  return (
    <>
      <Rung name="先提" first>
        <p class="rung__big">
          <span>展期到</span>
          <b>{formatDaySeenFrom(extendTo, today)}</b>
        </p>
        <p>
          到那天一次还 <Amount of={total} />
          。收不收费用，通话时要问清。
        </p>
      </Rung>
      <Rung name="可以让到">{parts}</Rung>
    </>
  );
}

type NextRungProps = { kind: Plan['next']['kind']; next: Figures['next'] };

function NextRung({ kind, next }: NextRungProps) {
  if (kind === 'parts')
    return (
      <>
        <Parts of={next} />
        <p>
          期数改了，共 <Amount of={next.total} />。
          {next.waived > 0 && (
            <>
              逾期费用 <Amount of={next.waived} /> 仍申请减免。
            </>
          )}
          <LastPart of={next} />
        </p>
      </>
    );
  if (next.upfront === 0)
    return (
      <>
        <Parts of={next} />
        <p>
          没有逾期费用要付，和先提的一样。想留余地，就换一个期数。
          <LastPart of={next} />
        </p>
      </>
    );
  return (
    <>
      <p class="rung__big">
        <Money amount={next.perPart} size="l" />
        <span>元 × {next.parts} 期，加</span>
        <Money amount={next.upfront} size="l" />
      </p>
      <p>
        逾期费用先付，共 <Amount of={next.total} />。
        <LastPart of={next} />
      </p>
    </>
  );
}
