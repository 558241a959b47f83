import type { Terms } from '../../lib/agreement/index.ts';
import { readDate } from '../../lib/dates/index.ts';
import { type Fen, fen, formatYuan, MOST_INSTALMENTS, readCount, readYuan } from '../../lib/money/index.ts';
import { judge, type Offer } from '../../lib/plan/index.ts';
import { emptyOffer, type OfferField, readOffer } from '../plan/offerForm.ts';
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

/**
 * The plan of theirs as its figures were typed while they spoke. A payment is known only with its fee; the total only
 * when nothing is missing.
 *
 * @param owed  fen, on the day of the call
 */
export function heardTerms(typed: (field: OfferField) => string | undefined, owed: Fen): Terms {
  const names = Object.keys(emptyOffer) as OfferField[];
  const texts = Object.fromEntries(names.map((name) => [name, typed(name) ?? '']));
  const { offer } = readOffer(texts as Record<OfferField, string>, owed);
  if (Object.values(offer).every((value) => value === undefined)) return {};
  const { terms, pays, total, missing } = judge(offer, { owed });
  const known = (name: keyof Offer) => offer[name] !== undefined;
  return {
    ...(missing.length === 0 && { total }),
    ...(known('down') && { down: terms.down }),
    ...(known('parts') && terms.parts > 0 && { parts: terms.parts }),
    ...(known('perPart') && known('fee') && { perPart: pays }),
    ...(known('fee') && { fee: terms.fee }),
    ...(known('waived') && { waived: terms.waived }),
  };
}

/** What a paper offers, to be judged like an offer; what it does not say is missing, and never 0. */
export function offerOf({ total, down, parts, perPart, fee, lastPart, waived }: Terms): Offer {
  const last = lastPart ?? perPart;
  const inParts =
    parts && perPart !== undefined && last !== undefined ? perPart * (parts - 1) + last : undefined;
  // What the total holds beside the parts is paid ahead.
  const ahead =
    total !== undefined && inParts !== undefined && total >= inParts ? total - inParts : undefined;
  return {
    down: down ?? (ahead === undefined ? undefined : fen(ahead)),
    parts,
    perPart: perPart !== undefined && fee !== undefined && fee <= perPart ? fen(perPart - fee) : perPart,
    fee,
    waived,
  };
}
