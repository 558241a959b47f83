import type { Squeezed } from './squeeze.ts';

type Cell = { text: string; start: number };

/** Between the cells of a row as it is copied: tabs, bars, blanks, and commas that part no thousands. */
const CELL = /"[^"]*"|(?:[^\s|｜,，"]|,(?=\d{3}(?!\d)))+/g;
const HEAD = /^[^\d¥￥]+$/;
/** Fewer are no table. */
const FEWEST = 3;
/** Rows beneath a head that are looked at. */
const ROWS = 12;
const SUM_OF_ALL = /^"?(?:合计|总计|共计)/;

/**
 * What stands at the head of the column, for each place in the squeezed text where the cell of a copied table begins:
 * 账单日 应还 最低 over 11月15日 5,678.00 283.90. Of several rows that of the sum counts, else the first.
 *
 * @param given  with its line breaks
 */
export function columnHeads(given: string, squeezed: Squeezed): (start: number) => string | undefined {
  const lines = linesOf(given.slice(0, (squeezed.at.at(-1) ?? 0) + 1));
  const under = lines.flatMap((heads, at) => {
    const row = isHead(heads) ? rowUnder(lines, at) : undefined;
    return row?.map((cell, n) => ({ ...cell, head: heads[n]?.text ?? '' })) ?? [];
  });
  return (start) => {
    const place = squeezed.at[start] ?? -1;
    return under.find((cell) => place >= cell.start && place < cell.start + cell.text.length)?.head;
  };
}

function linesOf(given: string): Cell[][] {
  let start = 0;
  return given.split('\n').map((line) => {
    const cells = [...line.matchAll(CELL)].map(({ 0: text, index }) => ({ text, start: start + index }));
    start += line.length + 1;
    return cells;
  });
}

const isHead = (cells: readonly Cell[]) =>
  cells.length >= FEWEST && cells.every(({ text }) => HEAD.test(text));

function rowUnder(lines: readonly Cell[][], at: number): Cell[] | undefined {
  const heads = lines[at] ?? [];
  const rows = lines.slice(at + 1, at + 1 + ROWS).filter(({ length }) => length === heads.length);
  return rows.find(([first]) => first && SUM_OF_ALL.test(first.text)) ?? rows[0];
}
