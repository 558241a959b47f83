import type { FoundTerms, Item, TermId } from './types.ts';

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

/** Those that agree with the call: of another day the sentence tells. The day of each month is that of the first. */
export function upToSame(upTo: readonly TermId[], items: readonly Item[]): Item[] {
  const isSame = (id: TermId) => items.some((item) => item.id === id && item.state === 'same');
  const shown = upTo.filter((id) => isSame(id) && !(id === 'dueDay' && upTo.includes('firstDate')));
  return items.filter(({ id }) => shown.some((one) => one === id));
}
