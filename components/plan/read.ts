import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import { readCount } from '../../lib/money/index.ts';
import { MOST_PARTS } from '../../lib/plan/index.ts';
import type { Problem } from '../ui/problems.ts';

const problems = {
  empty: 'empty',
  notANumber: 'notACount',
  tooSmall: 'countTooSmall',
  tooLarge: 'countTooLarge',
} as const satisfies Record<string, Problem>;

/** A number of parts out of a field. */
export function readParts(text: string): { count: number } | { problem: Problem } {
  const read = readCount(text, { min: 1, max: MOST_PARTS });
  return 'count' in read ? read : { problem: problems[read.problem] };
}

/** The day of a first payment: nothing is to be agreed for today. */
export function dayAfter(text: string, today: PlainDate): { date: PlainDate } | { problem: Problem } {
  const read = readDate(text);
  if ('problem' in read || read.date > today) return read;
  return { problem: read.date === today ? 'notToday' : 'past' };
}
