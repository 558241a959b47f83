/** Days of China's calendar, the same on every machine. The only caller of the date library. */
export {
  formatDay,
  formatDayAndWeekday,
  formatDayOfYear,
  formatDaySeenFrom,
  inOtherYear,
  weekdayName,
} from './format.ts';
export {
  addDays,
  addMonths,
  chinaClock,
  chinaDate,
  daysBetween,
  isPlainDate,
  type PlainDate,
  plainDate,
  type Weekday,
  weekday,
} from './plain.ts';
export { type DateProblem, readDate } from './read.ts';
export { type Lies, readDay } from './said.ts';
