import type { Fen } from '../money/index.ts';
import { partsIn } from './parts.ts';
import type { Found } from './promises.ts';
import type { FoundTerms } from './types.ts';

/**
 * The terms of a table without the number of its rows, where the paper says that there are more: 共12期 above two rows of
 * it, a total that leaves room for more parts of that size, another page, 查看更多, or where the text was cut off in it.
 * Then only some rows were pasted.
 *
 * @param cut  the paper goes on behind the text
 * @param rows  what the table says
 * @param parts, total  what is told beside it
 */
export function uncut(
  { text, cut }: { text: string; cut: boolean },
  rows: FoundTerms,
  parts: Found<number> | undefined,
  total: Found<Fen> | undefined,
): FoundTerms {
  if (!rows.parts) return rows;
  const { parts: counted, lastPart: _, ...rest } = rows;
  const isFewer = parts !== undefined && parts.value > counted.value;
  if (isFewer || (total && isMore(total, rows))) return rest;
  const isCut = cut && counted.end > text.length - NEAR;
  return !total && (isCut || MORE.test(text) || hasOtherPages(text)) ? rest : rows;
}

/** Below rows of which a page shows the first ones only. */
const MORE = /(?:展开|查看|加载|显示)(?:全部|更多|剩余|其余)|下一页/;
/** The last row that was read ends so near to the end, characters. */
const NEAR = 60;

/** 第1页/共2页, 1/2页. */
const PAGE = /第?(\d{1,2})\s*页?\s*[,，/／]?\s*共?\s*(\d{1,2})\s*页/;
const ONLY_PAGE = new RegExp(`^[(（-]*\\s*${PAGE.source}\\s*[)）-]*$`);

/** Whether a line only tells which page it stands on. */
export const isPageMark = (line: string): boolean => ONLY_PAGE.test(line.trim());

/** (1/2): of a message that was sent as two. */
const PIECE = /[(（](\d)\/(\d)[)）]/;

/** Whether a clause tells that there are other pages, or pieces of a message. */
export function hasOtherPages(clause: string): boolean {
  const [, , pages] = PAGE.exec(clause) ?? PIECE.exec(clause) ?? [];
  return pages !== undefined && Number(pages) > 1;
}

/** Whether the number of parts is that of the rows of a table, and no total or number beside them says that these are all. */
export const isListed = (text: string, { parts, firstDate, total }: FoundTerms): boolean =>
  parts !== undefined &&
  parts.value > 1 &&
  firstDate !== undefined &&
  parts.start <= firstDate.start &&
  firstDate.end <= parts.end &&
  !total &&
  partsIn(text)?.value !== parts.value &&
  !new RegExp(`\\d期?[/,，]共?${parts.value}(?!\\d)`).test(text);

/** The total is that of the rows and of whole parts beside them, each rounded by a fen at most, or more than twice as much. */
function isMore(
  { value: total, start }: Found<Fen>,
  { parts, perPart, down, lastPart }: FoundTerms,
): boolean {
  if (!parts || !perPart || lastPart || (start >= parts.start && start < parts.end)) return false;
  const left = total - (down?.value ?? 0) - parts.value * perPart.value;
  if (left > parts.value * perPart.value) return true;
  const more = Math.round(left / perPart.value);
  return more > 0 && Math.abs(left - more * perPart.value) < parts.value + more;
}
