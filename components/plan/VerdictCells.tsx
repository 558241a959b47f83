import type { ComponentChildren } from 'preact';
import { type Fen, fen } from '../../lib/money/index.ts';
import { type Against, type Judgement, LINE, standsAt, yearlyPercent } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { LimitBar } from '../ui/LimitBar.tsx';

export type VerdictCellsProps = {
  judged: Judgement;
  against: Against;
  /** Something is to be asked or counted first: what is within the limit may still be more than there is. */
  countFirst: boolean;
};

type Tone = 'good' | 'care' | 'danger';

/** Rates run from 0 to 36 %, with the line at 24 %; sums to 1.2 times what they are compared with. */
const RATE_TRACK = 0.36;
const SUM_LINE = 1 / 1.2;
const MONTH_LINE = 0.4;

/** Can it be paid, what it costs by the year, and how its total compares. */
export function VerdictCells({ judged, against, countFirst }: VerdictCellsProps) {
  return (
    <dl class="vcells">
      <Affordable judged={judged} against={against} countFirst={countFirst} />
      <Rate judged={judged} />
      <Compared judged={judged} against={against} />
    </dl>
  );
}

function Affordable({ judged, against: { limit }, countFirst }: VerdictCellsProps) {
  const { overMonthly, overAtOnce, pays, terms, missing } = judged;
  const open = missing.length > 0;
  const [value, most] = terms.parts > 0 || open ? [pays, limit?.monthly] : [terms.down, limit?.atOnce];
  const over = overMonthly > 0 || overAtOnce > 0;
  return (
    <Cell
      name="还得起吗"
      tone={over ? 'care' : !limit || open || countFirst ? undefined : 'good'}
      value={value}
      most={most}
      line={MONTH_LINE}
      note={<AffordableNote judged={judged} limit={limit} />}
    >
      {!limit ? (
        '没定底线'
      ) : overMonthly > 0 ? (
        <>
          超 <Amount of={overMonthly} />
        </>
      ) : overAtOnce > 0 ? (
        <>
          差 <Amount of={overAtOnce} />
        </>
      ) : open ? (
        '还不知道'
      ) : countFirst ? (
        '在底线里'
      ) : (
        '还得起'
      )}
    </Cell>
  );
}

function AffordableNote({ judged, limit }: { judged: Judgement; limit: Against['limit'] }) {
  const { overMonthly, overAtOnce, pays, terms, missing } = judged;
  if (missing.length > 0) return pays > 0 ? <>至少 {<Amount of={pays} />}</> : <>问了才知道</>;
  if (overAtOnce > 0 && overMonthly > 0)
    return (
      <>
        首付差 <Amount of={overAtOnce} />
      </>
    );
  if (overAtOnce > 0) return <>{terms.parts > 0 ? '首付拿不出' : '一次拿不出'}</>;
  const most = terms.parts > 0 ? limit?.monthly : limit?.atOnce;
  const value = terms.parts > 0 ? pays : terms.down;
  if (most === undefined || overMonthly > 0)
    return (
      <>
        每期 <Amount of={pays} />
      </>
    );
  return (
    <>
      还余 <Amount of={fen(most - value)} />
    </>
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
function Compared({ judged, against }: Pick<VerdictCellsProps, 'judged' | 'against'>) {
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

type CellProps = {
  name: string;
  tone?: Tone | undefined;
  /** The figure itself keeps the colour of text. */
  plain?: boolean;
  line: number;
  note: ComponentChildren;
  children: ComponentChildren;
} & ({ bar: number } | { value: Fen; most: Fen | undefined });

function Cell({ name, tone, plain = false, line, note, children, ...of }: CellProps) {
  // Held against nothing, a sum is neither much nor little.
  const against = 'bar' in of || of.most !== undefined;
  const share = 'bar' in of ? of.bar : of.most ? (of.value / of.most) * line : of.value > 0 ? 1 : 0;
  return (
    <div class="vcell">
      <dt>{name}</dt>
      <dd class={`vcell__b ${plain ? '' : (tone ?? '')}`}>{children}</dd>
      <dd>
        <LimitBar value={against ? share : 0} limit={against ? line : undefined} tone={tone ?? 'open'} />
      </dd>
      <dd class="vcell__s">{note}</dd>
    </div>
  );
}
