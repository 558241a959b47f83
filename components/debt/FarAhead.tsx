import { daysBetween } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { isFarAhead } from './pickedDay.ts';

/** A due day months ahead may be the end of the contract, or a slip of the year. It may be true, too: so it is asked, and counts. */
export function FarAhead({ debt: { dueDate } }: { debt: Debt }) {
  const { today } = useView();
  if (!isFarAhead(dueDate, today.value)) return null;
  return (
    <Note
      tone="care"
      icon="info"
      title={`离还款日还有 ${daysBetween(today.value, dueDate)} 天，没填错吧？`}
      live
    >
      看看年份，也看看它是不是合同到期的日子。没填错，就不用改。
    </Note>
  );
}
