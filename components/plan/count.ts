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
