import { squeeze } from '../../lib/intake/index.ts';
import type { ReadTerms, TermField } from './terms.ts';
import { termFields } from './terms.ts';

/** Less of a text than this share is left: it is another one. */
const REPLACED = 0.5;

/**
 * Whether another text took the place of this one: it was pasted over, or emptied. Where something is only put right,
 * most of it stays at its beginning and its end.
 */
export function isReplaced(text: string, next: string): boolean {
  const most = Math.min(text.length, next.length);
  let start = 0;
  while (start < most && text[start] === next[start]) start++;
  let end = 0;
  while (end < most - start && text.at(-1 - end) === next.at(-1 - end)) end++;
  return start + end < text.length * REPLACED;
}

/** Whether it says the same: only its spaces and line breaks changed. */
export const saysTheSame = (text: string, next: string): boolean =>
  squeeze(text, text.length).text === squeeze(next, next.length).text;

type Terms = ReadTerms['terms'];

/**
 * The fields typed by hand that an edited text leaves as they are. What only repeats the text follows it, and where the
 * text now says something else of a field itself, that counts: nobody has looked at what was typed beside it.
 *
 * @param shown  what the fields held, typed or read
 * @param was, now  what was read of the text, and what is read of it now
 */
export function keptTyped({ terms: shown, problems }: ReadTerms, was: Terms, now: Terms): TermField[] {
  return termFields.filter((field) => {
    const repeats = !problems[field] && shown[field] === was[field];
    const saysOther = now[field] !== undefined && now[field] !== was[field];
    return !repeats && !saysOther;
  });
}
