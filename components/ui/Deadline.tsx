import { formatDayOfYear, formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';

export type DeadlineProps = {
  date: PlainDate;
  /** With its year, whichever it is; that of another year has it anyway. */
  year?: boolean;
};

/** The last day that is in time, said the one way it is said everywhere. */
export function Deadline({ date, year = false }: DeadlineProps) {
  const { today } = useView();
  return (
    <>
      最晚{' '}
      <span class="nb">{year ? formatDayOfYear(date) : formatDaySeenFrom(date, today.value)}（含当天）</span>
    </>
  );
}
