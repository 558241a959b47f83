import { formatDayOfYear } from '../../lib/dates/index.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import type { Compared } from '../../lib/plan/index.ts';
import { optionWords } from '../../lib/plan/words.ts';

/** What a way of paying asks for, and when it ends. */
export function sentenceOf({ terms, agreed, waived, fits }: Compared, fee: Fen): string {
  const asked = askedFor(waived, fee);
  const until = `最后一笔 ${formatDayOfYear(agreed.last)}。`;
  switch (terms.id) {
    case 'equal':
      return `每期一样多。${asked}${until}`;
    case 'rising':
      return `前 ${terms.months} 个月少还。${asked}${until}`;
    case 'later':
      return `${optionWords.later}${asked}${until}`;
    case 'once':
      return `${optionWords.once}${asked}`;
    case 'minimum':
      return `${optionWords.minimum}${fits === 'never' ? endless(agreed) : until}`;
  }
}

function askedFor(waived: Fen, fee: Fen): string {
  if (waived === 0) return '';
  const amount = formatYuan(waived);
  return waived === fee ? `逾期费用 ${amount} 申请减免。` : `申请减免 ${amount}。`;
}

function endless({ left, owed: [now = left] }: Compared['agreed']): string {
  return left > now ? optionWords.growing : optionWords.endless;
}
