import type { ComponentChildren } from 'preact';
import {
  afford,
  type Figures,
  type Stand,
  type StressId,
  standsUnder,
  stresses,
} from '../../lib/budget/index.ts';
import { underStress } from '../../lib/budget/words.ts';
import { figuresLeaveOut, plannedPayments } from '../../lib/casefile/index.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Words } from '../ui/Words.tsx';

const A_YEAR = 12;

export type StressProps = {
  of: Figures;
  /** What is typed as the extra expense is no amount: the field stays until it is. */
  wrong: boolean;
  /** The field for the one extra expense. */
  children: ComponentChildren;
};

/** Whether the plan can be kept up when money gets tight; without a plan, what is safe each month. */
export function Stress({ of: figures, wrong, children }: StressProps) {
  const { file, today } = useView();
  const planned = plannedPayments(file.value, today.value);
  const { stays } = afford(figures);
  const open = figuresLeaveOut(file.value, today.value);
  // Where nothing is safe there is nothing to keep up.
  if (!planned && stays === 0) return wrong ? <section>{children}</section> : null;
  const payments = planned ?? [fen(0), ...Array.from({ length: A_YEAR }, () => stays)];
  const stand = (stress: StressId | 'none') => standsUnder(figures, payments, stress);
  const asItIs = stand('none');
  const rows = [
    ...(asItIs?.by === 'nothing' ? [['none', asItIs] as const] : []),
    ...stresses.map((stress) => [stress, stand(stress)] as const),
  ];
  return (
    <section>
      <h2 class="h2">{underStress.title}</h2>
      <p class="small quiet">
        <Words
          text={`${whatIsPaid(payments, planned !== undefined)}${underStress.how}${reserve(figures, payments)}${open ? underStress.leavesOut : ''}`}
        />
      </p>
      <table class="stands">
        <tbody>
          {rows.map(([stress, found]) => (
            <tr key={stress}>
              <th scope="row">{underStress.names[stress]}</th>
              <td class={toneOf(found, open)} aria-live={stress === 'extra' ? 'polite' : undefined}>
                <Words text={wordsFor(found)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      {rows.some(([, found]) => found?.by === 'nothing') && (
        <p class="stands__advice">{underStress.advice}</p>
      )}
    </section>
  );
}

function whatIsPaid(payments: readonly Fen[], planned: boolean): string {
  const each = formatYuan(payments[1] ?? fen(0));
  if (!planned) return `按每月还 ${each}，还一年算。`;
  const [ahead = 0] = payments;
  const first = ahead > 0 ? `，逾期费用先付 ${formatYuan(fen(ahead))}` : '';
  return `按你的方案算：${payments.length - 1} 期，每期 ${each}${first}。`;
}

/** What of the cash at hand stands in: none of it is paid first as well. */
function reserve({ atHand }: Figures, [ahead = fen(0)]: readonly Fen[]): string {
  return atHand > ahead ? `手头留着的 ${formatYuan(fen(atHand - ahead))} 先顶上，付了首付就没有这些。` : '';
}

function wordsFor(found: Stand | undefined): string {
  if (!found) return underStress.askExtra;
  if (found.by !== 'nothing') return underStress[found.by];
  if (found.breaks.month === 0) return `先付的，手头差 ${formatYuan(found.breaks.short)} 元`;
  return `第 ${found.breaks.month} 个月差 ${formatYuan(found.breaks.short)} 元`;
}

/** Green only where nothing else is paid out of the same money. */
function toneOf(found: Stand | undefined, leavesOut: boolean): string {
  if (!found) return 'quiet';
  return found.by === 'nothing' ? 'care' : leavesOut ? '' : 'good';
}
