import { type Debt, type Reconciled, reconcile } from '../../lib/debt/index.ts';
import { billQuestion } from '../../lib/debt/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Words } from '../ui/Words.tsx';

export type BillCheckProps = { debt: Debt; onAsk(ask: boolean): void };

/** How the bill's own figure differs from the one worked out, what that probably is, and what to ask. */
export function BillCheck({ debt, onAsk }: BillCheckProps) {
  const { today } = useView();
  const found = reconcile(debt, today.value);
  if (!found) return null;
  if (found.reading === 'same')
    return (
      <Note tone="good" icon="check" title="对上了" live>
        账单和算出来的一样。
      </Note>
    );
  const { title, guess } = gapWords(found);
  return (
    <>
      <Note tone="care" icon="scale" title={<Words text={title} />} live>
        {guess}该问一句：“{billQuestion(found)}”
      </Note>
      <Pick on={debt.askBill ?? false} title="打电话时提醒我问" onPick={onAsk} />
    </>
  );
}

/** The gap, and what it probably is. */
function gapWords({ difference, reading, days = 0 }: Reconciled): { title: string; guess: string } {
  const gap = `账单${difference > 0 ? '多' : '少'} ${formatYuan(Math.abs(difference) as Fen)}`;
  if (reading === 'noFee') return { title: `${gap}，逾期费用没算在里面`, guess: '账单可能只写了本金。' };
  if (reading === 'unknown') return { title: gap, guess: '说不准差在哪。' };
  const title = `${gap}，正好是 ${Math.abs(days)} 天的费用`;
  if (days === 1) return { title, guess: '可能从还款日当天就开始算。' };
  return { title, guess: days > 0 ? '起算的日子可能不一样。' : '账单可能是前几天的数，刷新一下再看。' };
}
