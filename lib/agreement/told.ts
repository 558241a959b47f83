import type { Match } from './match.ts';

/** What was to be asked in the call and stands in their paper, by the ids of the questions; it is in writing by itself. */
export function toldIn({ items }: Match): string[] {
  const told = items.filter(({ asked, paper, state }) => asked !== undefined && paper && state !== 'partly');
  return [...told.map(({ id }) => id), 'writing'];
}
