import { type Cell, FEWEST, type Headed } from './cell.ts';
import { LONGEST, type Squeezed } from './squeeze.ts';
import { stacked } from './stacked.ts';

/** Between the cells of a row as it is copied without tabs: bars, blanks, and commas that part no thousands. */
const CELL = /"[^"]*"|(?:[^\s|｜,，"]|,(?=\d{3}(?!\d)))+/g;
const TABBED = /[^\t]+|(?<=\t|^)(?=\t|$)/g;
const HEAD = /^[^\d¥￥]+$/;
/** Where tabs part them. */
const FEWEST_TABBED = 2;
/** Rows beneath a head that are looked at. */
const ROWS = 12;
export const SUM_OF_ALL = /^"?(?:合计|总计|共计)/;
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
    isHead(heads, text) ? cellsUnder(heads, lines.slice(at + 1)) : [],
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
  cells.length >= (text.includes('\t') ? FEWEST_TABBED : FEWEST) &&
  cells.every((cell) => HEAD.test(cell.text));

function cellsUnder(heads: readonly Cell[], lines: readonly Cell[][]): Headed[] {
  const rows = lines.slice(0, ROWS).filter(({ length }) => length === heads.length);
  const sum = rows.find(([first]) => first && SUM_OF_ALL.test(first.text));
  return (sum ? rows : rows.slice(0, 1)).flatMap((row) =>
    row.map((cell, n) => ({ ...cell, head: `${sum && row !== sum ? PART : ''}${heads[n]?.text ?? ''}` })),
  );
}
