import { type Figures, standsUnder, stresses } from '../../lib/budget/index.ts';
import { underStress } from '../../lib/budget/words.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { type Compared, withinWords } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import type { CompareRow } from './compareRows.tsx';
import { isLeftOpen } from './Fit.tsx';

/** Whether it can be kept up out of what is at hand and what is left of the income, month by month. */
export function stressRows(figures: Figures, leavesOut: boolean): CompareRow[] {
  return stresses
    .filter((stress) => stress !== 'extra' || figures.extra !== undefined)
    .map((stress) => ({
      name: underStress.names[stress],
      of: (option) => {
        const stand = standsUnder(figures, byMonth(option), stress);
        if (option.fits === 'never' || !stand) return undefined;
        if (stand.by !== 'nothing') {
          const holds = option.terms.id === 'once' ? withinWords.fitsAtOnce : underStress[stand.by];
          // What is beyond the limit, or counts without other debts, is not recommended by what it would stand.
          const open = option.fits === 'no' || isLeftOpen({ option, leavesOut });
          return <span class={open ? undefined : 'good'}>{holds}</span>;
        }
        const { breaks } = stand;
        return (
          <span class="care">
            {breaks.month === 0 ? withinWords.atHand : '差'} <Amount of={breaks.short} />
            {breaks.month > 0 && <small>第 {breaks.month} 个月</small>}
          </span>
        );
      },
    }));
}

/** At once, in month 1, in month 2 ...; the one payment is to be there at once. */
function byMonth({ terms, agreed: { payments, owed } }: Compared): Fen[] {
  if (terms.id === 'once') return [terms.amount];
  const months = Array<Fen>(owed.length).fill(fen(0));
  for (const { month, amount } of payments) months[month] = amount;
  return months;
}
