import type { Fen } from '../money/index.ts';
import { partsIn } from './parts.ts';
import type { Found } from './promises.ts';
import type { FoundTerms } from './types.ts';

/**
 * The terms of a table without the number of its rows, where the paper says that there are more: 共12期 above two rows of
 * it, or a total that leaves room for more parts of that size. Then only the first rows were pasted.
 *
 * @param rows  what the table says
 * @param parts, total  what is told beside it
 */
export function uncut(
  rows: FoundTerms,
  parts: Found<number> | undefined,
  total: Found<Fen> | undefined,
): FoundTerms {
  if (!rows.parts) return rows;
  const { parts: counted, lastPart: _, ...rest } = rows;
  const isFewer = parts !== undefined && parts.value > counted.value;
  return isFewer || (total && isMore(total, rows)) ? rest : rows;
}

/** Whether the number of parts is that of the rows of a table, and no total or number beside them says that these are all. */
export const isListed = (text: string, { parts, firstDate, total }: FoundTerms): boolean =>
  parts !== undefined &&
  parts.value > 1 &&
  parts.start === firstDate?.start &&
  !total &&
  partsIn(text)?.value !== parts.value;

/** The total is that of the rows and of whole parts beside them; each may be rounded by a fen. */
function isMore(
  { value: total, start }: Found<Fen>,
  { parts, perPart, down, lastPart }: FoundTerms,
): boolean {
  if (!parts || !perPart || lastPart || (start >= parts.start && start < parts.end)) return false;
  const left = total - (down?.value ?? 0) - parts.value * perPart.value;
  const more = Math.round(left / perPart.value);
  return more > 0 && Math.abs(left - more * perPart.value) < parts.value + more;
}
