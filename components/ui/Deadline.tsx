import { formatDay, formatDayOfYear, type PlainDate } from '../../lib/dates/index.ts';

export type DeadlineProps = {
  date: PlainDate;
  /** With its year, for a day far from today. */
  year?: boolean;
};

/** The last day that is in time, said the one way it is said everywhere. */
export function Deadline({ date, year = false }: DeadlineProps) {
  return (
    <>
      最晚 <span class="nb">{year ? formatDayOfYear(date) : formatDay(date)}（含当天）</span>
    </>
  );
}
