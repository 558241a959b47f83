import { addDays, addMonths, type PlainDate, weekday } from '../dates/index.ts';
import { type DeadlineKind, deadlines } from './deadlines.ts';

/** The days a deadline runs. */
export type DeadlineOn = {
  /** The day after the event: the day of the event is not counted. */
  first: PlainDate;
  /** By the bare count. Whoever acts by this day is in time, whatever the holidays. */
  last: PlainDate;
  /** Saturday or Sunday, as far as one does not work on it. */
  lastIsWeekend: boolean;
  /** Where the last day is a weekend or holiday: the next day that is none, by a rule that we could not confirm. */
  shifted?: PlainDate;
};

/**
 * When a deadline begins and ends.
 *
 * @param eventDate  the day its entry names under `from`
 * @param holidays  official holidays, as the user typed them; without them only weekends are known
 * @param workdays  weekends on which one works, to make up for a holiday
 * @throws RangeError if a date is none
 * @see words lastDay
 */
export function deadlineOn(
  kind: DeadlineKind,
  eventDate: PlainDate,
  holidays: readonly PlainDate[] = [],
  workdays: readonly PlainDate[] = [],
): DeadlineOn {
  const { length } = deadlines[kind];
  const last = 'days' in length ? addDays(eventDate, length.days) : addMonths(eventDate, length.months);
  const restsOnWeekend = (day: PlainDate) => weekday(day) % 6 === 0 && !workdays.includes(day);
  let open = last;
  while (restsOnWeekend(open) || holidays.includes(open)) open = addDays(open, 1);
  return {
    first: addDays(eventDate, 1),
    last,
    lastIsWeekend: restsOnWeekend(last),
    ...(open !== last && { shifted: open }),
  };
}
