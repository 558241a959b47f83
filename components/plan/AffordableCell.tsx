import { fen } from '../../lib/money/index.ts';
import type { Against, Judgement } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Cell } from './VerdictCell.tsx';
import type { VerdictCellsProps } from './VerdictCells.tsx';

const MONTH_LINE = 0.4;

/** Whether a month, or the one payment, is within the limit. */
export function Affordable({ judged, against: { limit }, countFirst }: VerdictCellsProps) {
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
