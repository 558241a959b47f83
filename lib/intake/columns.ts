import { type Cell, FEWEST, type Headed } from './cell.ts';
import { LONGEST, type Squeezed } from './squeeze.ts';
import { stacked } from './stacked.ts';

/** Between the cells of a row as it is copied without tabs: bars, blanks, and commas that part no thousands. */
const CELL = /"[^"]*"|(?:[^\s|｜,，"]|,(?=\d{3}(?!\d)))+/g;
const TABBED = /[^\t]+|(?<=\t|^)(?=\t|$)/g;
const HEAD = /^[^\d¥￥]*$/;
/** Where tabs part them. */
const FEWEST_TABBED = 2;
/** Rows beneath a head that are looked at. */
const ROWS = 12;
export const SUM_OF_ALL = /^"?(?:[待应未]还)?(?:合计|总计|共计|小计)(?![应待]还)/;
/** What stands before the head of a cell in a row that another row is the sum of. */
export const PART = '其中';

/**
 * What stands at the head of the column, for each place in the squeezed text where the cell of a copied table begins:
 * 账单日 应还 最低 over 11月15日 5,678.00 283.90. Of several rows that of the sum counts and the others are parts of it;
 * without one the first counts.
 *
 * @param given  with its line breaks
 */
export function columnHeads(given: string, squeezed: Squeezed): (start: number) => string | undefined {
  const text = given.slice(0, LONGEST);
  const lines = linesOf(text);
  const inRows = lines.flatMap((heads, at) =>
    isHead(heads, text) ? cellsUnder(heads, lines.slice(at + 1), text) : [],
  );
  const under = inRows.length > 0 ? inRows : stacked(wholeLines(text));
  return (start) => {
    const place = squeezed.at[start] ?? -1;
    return under.find((cell) => place >= cell.start && place < cell.start + cell.text.length)?.head;
  };
}

function wholeLines(given: string): Cell[] {
  return [...given.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({ text, start: index }));
}

const isFilled = (cells: readonly Cell[]) => cells.some(({ text }) => text.trim() !== '');

/** The cells of each line. */
export function linesOf(given: string): Cell[][] {
  let start = 0;
  return given.split('\n').map((line) => {
    const pattern = line.includes('\t') ? TABBED : CELL;
    const cells = [...line.matchAll(pattern)].map(({ 0: text, index }) => ({ text, start: start + index }));
    start += line.length + 1;
    return cells;
  });
}

/** Whether a line of the text is a row of heads. */
export const isHead = (cells: readonly Cell[], text: string): boolean =>
  cells.filter((cell) => cell.text.trim() !== '').length >= (text.includes('\t') ? FEWEST_TABBED : FEWEST) &&
  cells.every((cell) => HEAD.test(cell.text));

/** Whether tabs part the cells of a line. */
export const isTabbed = ([first, second]: readonly Cell[], text: string): boolean =>
  first !== undefined && second !== undefined && text.charAt(second.start - 1) === '\t';

/** A row whose last cells are empty and were left away. */
export function padded(cells: readonly Cell[], heads: readonly Cell[]): Cell[] {
  const last = cells.at(-1);
  const end = (last?.start ?? 0) + (last?.text.length ?? 0);
  return heads.map((_, n) => cells[n] ?? { text: '', start: end });
}

function cellsUnder(heads: readonly Cell[], lines: readonly Cell[][], text: string): Headed[] {
  const isWhole = (cells: readonly Cell[]) =>
    cells.length === heads.length ||
    (cells.length > 1 && cells.length < heads.length && isTabbed(cells, text) && isTabbed(heads, text));
  const rows = lines.filter(isFilled).slice(0, ROWS).filter(isWhole);
  const sum = rows.find(([first]) => first && SUM_OF_ALL.test(first.text));
  return (sum ? rows : rows.slice(0, 1)).flatMap((row) =>
    row.map((cell, n) => ({ ...cell, head: `${sum && row !== sum ? PART : ''}${heads[n]?.text ?? ''}` })),
  );
}
