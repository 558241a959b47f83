import { addDays } from '../dates/index.ts';
import type { Item } from './comparison.ts';
import type { FoundTerms, TermId, Terms } from './types.ts';

const DAYS = ['downBy', 'firstDate', 'dueDay'] as const satisfies readonly TermId[];

/** 26日前, 26日之前; 26日（含）前 and 26日前（含当日） hold that day, and 26日18:00前 does. */
const BEFORE = /^(?:之|以)?前(?![期天]|[一1]日)(?![^,，。;；]{0,6}[（(]含)/;

/**
 * The days that a paper tells as 26日前 and not whether the 26th counts. They are the day that was said all the same; who
 * pays the day before is in time either way.
 *
 * @param text  squeezed
 */
export const upToIn = (text: string, terms: FoundTerms): TermId[] =>
  DAYS.filter((id) => {
    const end = terms[id]?.end;
    return end !== undefined && BEFORE.test(text.slice(end, end + 16));
  });

/**
 * Whether a paper tells by 26日前 what the call told by the 25th. It is a later day only if the 26th counts, which nobody
 * knows, and never an earlier one: who pays on the day that was said is in time either way, so nothing is to be put right.
 */
export function isInTime(id: TermId, call: Terms, ours: Terms[TermId], paper: Terms): boolean {
  if (id === 'dueDay') {
    const day = paper.dueDay ?? 0;
    return day > 1 ? day - 1 === ours : day === 1 && isMonthEnd(call.firstDate);
  }
  const day = id === 'firstDate' || id === 'downBy' ? paper[id] : undefined;
  return day !== undefined && addDays(day, -1) === ours;
}

/** 每月1日前 is the last day of each month. */
const isMonthEnd = (date: Terms['firstDate']): boolean =>
  date !== undefined && addDays(date, 1).endsWith('-01');

/** The day of each month is that of the first. */
const withoutRepeated = (items: readonly Item[]): Item[] =>
  items.filter(({ id }) => id !== 'dueDay' || !items.some((item) => item.id === 'firstDate'));

/** Those that are the day of the call itself: of another day the sentence tells, or that it is in time. */
export const upToSame = (upTo: readonly TermId[], items: readonly Item[]): Item[] =>
  withoutRepeated(
    items.filter(({ id, state, inTime }) => upTo.some((one) => one === id) && state === 'same' && !inTime),
  );

/** The rows in which who pays on the day of the call is in time by the day of the paper. */
export const inTimeOf = (items: readonly Item[]): Item[] =>
  withoutRepeated(items.filter(({ inTime }) => inTime));
