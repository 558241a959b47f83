import type { Once, Terms } from '../../lib/agreement/index.ts';
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
  if (offer.parts === 0) return inOne(offer, total, missing.length === 0);
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

/** One sum that settles it all: nothing is paid ahead of it, and no fee is in it. */
const inOne = ({ waived }: Offer, total: Fen, isKnown: boolean): Terms => ({
  parts: 1,
  ...(isKnown && { total, perPart: total }),
  fee: fen(0),
  ...(waived !== undefined && { waived }),
});

/** What a total holds beside the parts is paid ahead; a part may be rounded by a fen. */
function besideParts(rest: number, parts: number): number | undefined {
  if (Math.abs(rest) <= parts) return 0;
  return rest > 0 ? rest : undefined;
}

/**
 * What a paper offers, to be judged like an offer; what it does not say is missing, and never 0.
 *
 * @param owed  fen, on the day of the call: where the paper comes to less, there is nothing to ask about the rest
 */
export function offerOf(terms: Terms, owed = fen(0)): Offer {
  const offer = asWritten(terms);
  const { total = owed, fee = fen(0) } = terms;
  const { down, parts, perPart = fen(0) } = offer;
  if (offer.waived !== undefined || total >= owed || down === undefined || parts === undefined) return offer;
  const principal = down + parts * perPart;
  // Parts that do not make up its total tell nothing of the rest.
  if (Math.abs(principal + parts * fee - total) > parts) return offer;
  return { ...offer, waived: fen(owed - principal) };
}

function asWritten({ total, down, parts, perPart, fee, lastPart, waived }: Terms): Offer {
  // What is paid in one is judged as a sum at once.
  if (parts === 1 && !down) return { down: total ?? perPart, parts: 0, waived };
  const last = lastPart ?? perPart;
  const inParts =
    parts && perPart !== undefined && last !== undefined ? perPart * (parts - 1) + last : undefined;
  const ahead =
    total !== undefined && inParts !== undefined ? besideParts(total - inParts, parts ?? 0) : undefined;
  return {
    down: down ?? (ahead === undefined ? undefined : fen(ahead)),
    parts,
    perPart: perPart !== undefined && fee !== undefined && fee <= perPart ? fen(perPart - fee) : perPart,
    fee,
    waived,
  };
}
