import type { Debt } from '../../lib/debt/index.ts';
import { type Fen, formatYuan, rate, share } from '../../lib/money/index.ts';
import type { Nothing as Figures } from '../../lib/plan/index.ts';
import { doingNothing } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

export type NothingProps = { nothing: Figures; debt: Debt; principal: Fen };

/** What 12 months of doing nothing come to: the fee in yuan; court and credit in words only. */
export function Nothing({ nothing, debt, principal }: NothingProps) {
  const { adds, days, total } = nothing;
  // Only where it adds up to the fen.
  const plain = adds > 0 && share(principal, rate(`${debt.dailyRate}%`, 'day'), days) === adds;
  return (
    <Note icon="wait" title={<Words text={`放着不管 12 个月，多 ${formatYuan(adds)}`} />}>
      {plain && (
        <>
          <Amount of={principal} /> × {debt.dailyRate}% × {days} 天。
        </>
      )}
      <Words text={`共 ${formatYuan(total)}，债还在。${doingNothing.text}`} />
    </Note>
  );
}
