import { formatDay, formatDayOfYear, inOtherYear } from '../dates/index.ts';
import { formatYuan } from '../money/index.ts';
import type { Item, Value } from './comparison.ts';

/** What stands on either side of a row, for a sentence; empty where nothing does. */
export function valuesOf({ call, paper }: Item): { call: string; paper: string } {
  const day = inTwoYears(call, paper) ? formatDayOfYear : formatDay;
  return { call: inWords(call, day), paper: inWords(paper, day) };
}

/** The same day of two years must not look the same. */
const inTwoYears = (a: Value | undefined, b: Value | undefined): boolean =>
  a !== undefined && b !== undefined && 'date' in a && 'date' in b && inOtherYear(a.date, b.date);

/** A sum of nothing: it was said that there is none. */
export const isNone = (value: Value | undefined): boolean =>
  value !== undefined && 'fen' in value && value.fen === 0;

function inWords(value: Value | undefined, day: typeof formatDay): string {
  if (!value) return '';
  if ('fen' in value) return formatYuan(value.fen);
  if ('date' in value) return day(value.date);
  return 'count' in value ? String(value.count) : value.words;
}
