import type { Affordable } from '../../lib/budget/index.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';

export type SplitProps = { income: Fen; otherDebts: Fen; of: Affordable };

/** The income as a bar in up to four parts. Where it is not enough, the bar is what is needed, and the line what lacks. */
export function Split({ income, otherDebts, of }: SplitProps) {
  const { masked } = useView();
  const parts = [
    { part: 'p1', name: '必要开支', amount: of.essentials },
    { part: 'p2', name: '别的债', amount: otherDebts },
    { part: 'p3', name: '稳妥能还', amount: of.stays },
    { part: 'p4', name: '收入少两成就没有的', amount: of.goes },
  ].filter(({ amount }) => amount > 0);
  const whole = parts.reduce((all, { amount }) => all + amount, 0);
  if (whole === 0) return null;
  const words = (amount: Fen) => (masked.value ? '（金额已遮住）' : ` ${formatYuan(amount)}`);
  const label = [
    `收入${words(income)}：${parts.map(({ name, amount }) => name + words(amount)).join('，')}`,
    ...(of.lacks > 0 ? [`还差${words(of.lacks)}`] : []),
  ].join('，');
  return (
    <figure class="result__split" role="img" aria-label={label}>
      <div
        class="split__over"
        style={{ '--rest': `${(Math.abs(of.most) / whole) * 100}%` }}
        aria-hidden="true"
      >
        <span>
          到手 <Amount of={income} />
        </span>
        {of.most > 0 && (
          <b>
            还剩 <Amount of={of.most} />
          </b>
        )}
        {of.lacks > 0 && (
          <b>
            还差 <Amount of={of.lacks} />
          </b>
        )}
      </div>
      <div class="split">
        {parts.map(({ part, amount }) => (
          <i key={part} class={part} style={{ flex: amount / whole }} />
        ))}
      </div>
    </figure>
  );
}
