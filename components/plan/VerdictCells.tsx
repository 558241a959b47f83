import { type Fen, fen } from '../../lib/money/index.ts';
import { type Against, type Judgement, LINE, standsAt, yearlyPercent } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Affordable } from './AffordableCell.tsx';
import { Cell } from './VerdictCell.tsx';

export type VerdictCellsProps = {
  judged: Judgement;
  against: Against;
  /** Something is to be asked or counted first: what is within the limit may still be more than there is. */
  countFirst: boolean;
};

/** Rates run from 0 to 36 %, with the line at 24 %; sums to 1.2 times what they are compared with. */
const RATE_TRACK = 0.36;
const SUM_LINE = 1 / 1.2;

/** Can it be paid, what it costs by the year, and how its total compares. */
export function VerdictCells({ judged, against, countFirst }: VerdictCellsProps) {
  return (
    <dl class="vcells">
      <Affordable judged={judged} against={against} countFirst={countFirst} />
      <Rate judged={judged} />
      <Total judged={judged} against={against} />
    </dl>
  );
}

function Rate({ judged: { cost, missing, terms, verdict } }: { judged: Judgement }) {
  const near = cost !== undefined && standsAt(cost) === 'compounded';
  const tone = !cost ? undefined : verdict === 'dear' ? 'danger' : near ? 'care' : 'good';
  return (
    <Cell
      name="真实年化"
      tone={tone}
      bar={cost ? Math.max(0, cost.nominal) / RATE_TRACK : 0}
      line={LINE / RATE_TRACK}
      note={
        missing.length > 0
          ? `要${missing.includes('fee') ? '手续费' : '问全'}`
          : !cost
            ? terms.parts > 0
              ? '算不出'
              : '一次付清'
            : verdict === 'dear'
              ? '超过 24%'
              : near
                ? '接近 24%'
                : '没过 24%'
      }
    >
      {cost ? yearlyPercent(Math.max(0, cost.nominal)) : '—'}
    </Cell>
  );
}

/** Beside one's own plan; where it is dear, beside doing nothing; without either, beside what is owed. */
function Total({ judged, against }: Pick<VerdictCellsProps, 'judged' | 'against'>) {
  const { more, total, missing, verdict } = judged;
  const [name, by, base] =
    verdict === 'dear' && more.untouched !== undefined
      ? (['比放着不管', more.untouched, against.untouched] as const)
      : more.asked !== undefined
        ? (['比我先提的', more.asked, against.asked] as const)
        : (['比现在欠的', more.owed, against.owed] as const);
  const open = missing.length > 0;
  return (
    <Cell
      name={name}
      tone={open ? undefined : by > 0 ? 'care' : 'good'}
      plain
      value={total}
      most={base}
      line={SUM_LINE}
      note={
        open ? (
          total > 0 && by > 0 ? (
            <>
              至少多 <Amount of={by} />
            </>
          ) : (
            '问了才知道'
          )
        ) : (
          <>
            共 <Amount of={total} />
          </>
        )
      }
    >
      {open ? '—' : <More by={by} />}
    </Cell>
  );
}

function More({ by }: { by: Fen }) {
  if (by === 0) return <>一样</>;
  return (
    <>
      {by > 0 ? '多' : '少'} <Amount of={fen(Math.abs(by))} />
    </>
  );
}
