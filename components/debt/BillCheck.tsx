import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { billQuestion, type Debt, type Reading, type Reconciled, reconcile } from '../../lib/debt/index.ts';
import { readingWords } from '../../lib/debt/words.ts';
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
  if (found.difference === 0)
    return (
      <Note tone="good" icon="check" title="对上了" live>
        账单和算出来的一样。
      </Note>
    );
  return (
    <>
      <Note tone="care" icon="scale" title={<Words text={titleOf(found)} />} live>
        <Guess readings={found.readings} today={today.value} />
        该问一句：“{billQuestion(found)}”
      </Note>
      <Pick on={debt.askBill ?? false} title="打电话时提醒我问" onPick={onAsk} />
    </>
  );
}

/** The gap, and what it comes to. */
function titleOf({ difference, readings: [first] }: Reconciled): string {
  const gap = `账单${difference > 0 ? '多' : '少'} ${formatYuan(Math.abs(difference) as Fen)}`;
  if (first?.id === 'noFee') return `${gap}，逾期费用没算在里面`;
  return first?.id === 'feeDays' ? `${gap}，正好是 ${Math.abs(first.days)} 天的费用` : gap;
}

type GuessProps = { readings: readonly Reading[]; today: PlainDate };

/** The reading that explains it, or all of them where there are more. */
function Guess({ readings, today }: GuessProps) {
  if (readings.length === 0) return <>说不准差在哪，请对方分开报。</>;
  const [only, ...more] = readings.map((reading) => wordsOf(reading, today));
  if (more.length === 0) return <Words text={only ?? ''} />;
  return (
    <>
      {readings.length === 2 ? '两种' : `${readings.length} 种`}算法都对得上：
      <Words text={[only, ...more].join('')} />
    </>
  );
}

function wordsOf(reading: Reading, today: PlainDate): string {
  switch (reading.id) {
    case 'feeDays':
      if (reading.days === 1) return readingWords.dueDay;
      return reading.days > 0 ? readingWords.earlier : readingWords.older;
    case 'missing':
      return `${formatDaySeenFrom(reading.payment.date, today)}还的 ${formatYuan(reading.payment.amount)}，账单上可能没有。`;
    default:
      return readingWords[reading.id];
  }
}
