import { addDays, type PlainDate } from '../dates/index.ts';
import { type Fen, fen } from '../money/index.ts';
import type { TermId, Terms } from './types.ts';

/**
 * Where the paper writes the same sum, parts and payment as were agreed, there is no room for another fee or another
 * last part. The sum that is put off is what was owed: a fee for that comes on top of it.
 *
 * @param covered  the debt it names is all parts without their fees: with the same ones, all comes to the same
 */
export function impliedIn(id: TermId, call: Terms, paper: Terms, covered = false): number | undefined {
  const areSame = (...ids: TermId[]) =>
    ids.every((one) => call[one] !== undefined && call[one] === paper[one]);
  if (id === 'total') return covered && areSame('parts', 'perPart', 'fee') ? wholeOf(call, paper) : undefined;
  if (id !== 'fee' && id !== 'lastPart') return undefined;
  return areSame('total', 'parts', 'perPart') ? call[id] : undefined;
}

/** What all parts come to, with what is paid ahead by the paper. */
const wholeOf = ({ parts = 0, perPart = fen(0) }: Terms, { down = fen(0) }: Terms) =>
  fen(down + parts * perPart);

/**
 * What the call has without saying it, where the paper writes it: equal parts have a last one like the others, and what
 * nobody spoke of is not paid ahead.
 */
export function followsIn(id: TermId, call: Terms, paper: Terms): number | undefined {
  if (paper[id] === undefined) return undefined;
  if (id === 'lastPart') return roundedLast(call) ?? call.perPart;
  if (id === 'down') return call.total === undefined ? undefined : 0;
  return id === 'dueDay' && (call.parts ?? 0) > 1 ? monthlyDay(call, paper) : undefined;
}

/** By less than a fen a part, where the parts are the same. */
export const isRounded = ({ total, parts = 0, perPart }: Terms, paper: Terms): boolean =>
  parts === paper.parts &&
  perPart === paper.perPart &&
  total !== undefined &&
  paper.total !== undefined &&
  Math.abs(total - paper.total) < parts;

/** Equal parts that do not add up: the last one makes up for what each of them was rounded by. */
function roundedLast({ total, down = fen(0), parts, perPart }: Terms): Fen | undefined {
  if (total === undefined || parts === undefined || perPart === undefined) return undefined;
  const last = total - down - (parts - 1) * perPart;
  return Math.abs(last - perPart) < parts ? fen(last) : undefined;
}

/** The parts are due on the day of the first. At the end of a short month a later day may be the same. */
function monthlyDay({ firstDate }: Terms, paper: Terms): number | undefined {
  if (!firstDate) return undefined;
  const day = dayOf(firstDate);
  const isLast = dayOf(addDays(firstDate, 1)) === 1;
  return isLast && (paper.dueDay ?? 0) > day ? undefined : day;
}

const dayOf = (date: PlainDate) => Number(date.slice(8));
