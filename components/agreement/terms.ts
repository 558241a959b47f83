import type { Once, Terms } from '../../lib/agreement/index.ts';
import { readDate } from '../../lib/dates/index.ts';
import { type Fen, formatYuan, MOST_INSTALMENTS, readCount, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';

/** The figures of a plan that can be typed, in the order of the table. */
export const termFields = [
  'total',
  'down',
  'downBy',
  'parts',
  'perPart',
  'fee',
  'firstDate',
  'waived',
] as const;
export type TermField = (typeof termFields)[number];
/** What is spoken of where all was put off to a later day. */
const EXTENSION: readonly TermField[] = ['total', 'firstDate', 'fee'];

/**
 * Which figures of a side can be typed. Of an extension the paper may speak of parts or of more, and then that can be
 * put right, too; of one sum how many parts it is stays, and what a part is once there are several.
 *
 * @param read  what was recorded, or read, before anything was typed
 * @param terms  the figures as they stand
 */
export function fieldsOf(
  side: 'call' | 'paper',
  once: Once | undefined,
  { read, terms }: { read: Terms; terms: Terms },
): readonly TermField[] {
  if (once === 'sum') return termFields.filter((field) => field !== 'perPart' || terms.parts !== 1);
  if (once !== 'extension') return termFields;
  // What somebody typed is not hidden from him.
  const isTyped = (field: TermField) => terms[field] !== read[field];
  const isRead = (field: TermField) =>
    field === 'parts' || (read[field] !== undefined && !(field === 'perPart' && read.parts === 1));
  const isShown = (field: TermField) => isTyped(field) || (side === 'paper' && isRead(field));
  return [...EXTENSION, ...termFields.filter((field) => !EXTENSION.includes(field) && isShown(field))];
}

export type TermTexts = Record<TermField, string>;

const dates: readonly TermField[] = ['downBy', 'firstDate'];
/** Whether a field holds a sum of money; the others hold a count or a day. */
export const isSum = (field: TermField) => field !== 'parts' && !dates.includes(field);

/** Figures as they stand in their fields; what is not known is empty. */
export function textsOf(terms: Terms): TermTexts {
  const text = (field: TermField) => {
    const value = terms[field];
    if (value === undefined) return '';
    return isSum(field) ? formatYuan(value as Fen) : String(value);
  };
  return Object.fromEntries(termFields.map((field) => [field, text(field)])) as TermTexts;
}

export type ReadTerms = { terms: Terms; problems: Partial<Record<TermField, Problem>> };

/** The figures that the texts make; an empty field is not said. What no field holds stays as it was. */
export function readTerms(texts: TermTexts, { lastPart, dueDay }: Terms = {}): ReadTerms {
  const problems: ReadTerms['problems'] = {};
  const terms: Record<string, unknown> = {
    ...(lastPart !== undefined && { lastPart }),
    ...(dueDay && { dueDay }),
  };
  for (const field of termFields) {
    if (texts[field].trim() === '') continue;
    const read = readTerm(field, texts[field]);
    if ('problem' in read) problems[field] = read.problem;
    else terms[field] = read.value;
  }
  return { terms: terms as Terms, problems };
}

function readTerm(field: TermField, text: string): { value: unknown } | { problem: Problem } {
  if (isSum(field)) {
    const read = readYuan(text);
    return 'fen' in read ? { value: read.fen } : read;
  }
  if (field === 'parts') {
    const read = readCount(text, { min: 1, max: MOST_INSTALMENTS });
    return 'count' in read ? { value: read.count } : { problem: 'notACount' };
  }
  const read = readDate(text);
  return 'date' in read ? { value: read.date } : read;
}
