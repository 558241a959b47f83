import type { Match } from './match.ts';
import type { Recorded } from './types.ts';

const ASKED: ReadonlySet<string> = new Set<keyof Recorded['promises']>([
  'feesStop',
  'credit',
  'late',
  'debit',
]);

/** What was to be asked in the call and stands in their paper, by the ids of the questions; it is in writing by itself. */
export function toldIn({ items }: Match): string[] {
  const told = items.filter(({ id, paper, state }) => ASKED.has(id) && paper && state !== 'partly');
  return [...told.map(({ id }) => id), 'writing'];
}
