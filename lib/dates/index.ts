/** Days of China's calendar, the same on every machine. The only caller of the date library. */
export {
  addDays,
  addMonths,
  chinaClock,
  chinaDate,
  daysBetween,
  formatDay,
  formatDayAndWeekday,
  formatDayOfYear,
  formatDaySeenFrom,
  inOtherYear,
  isPlainDate,
  type PlainDate,
  plainDate,
  type Weekday,
  weekday,
  weekdayName,
} from './plain.ts';
export { type DateProblem, readDate } from './read.ts';
export { type Lies, readDay } from './said.ts';
