import type { Cell, Headed } from './cell.ts';
import { isHead, linesOf, SUM_OF_ALL } from './columns.ts';
import { LONGEST, type Place } from './squeeze.ts';

/** A row of a copied list; without heads it is one cell. */
export type ListRow = Place & { cells: readonly Headed[] };

/** 第3期, 3/12期, 3期: each line an instalment. */
const NUMBERED = /^(?:.*[ \t])?(第?[ \t]*(\d{1,3})[ \t]*(?:[/／][ \t]*\d{1,3}[ \t]*)?期(?!数|限).*)$/gm;
const SUM = /\d\.\d\d(?!\d)|\d元|[¥￥]\d/;

/**
 * The rows of a copied list of instalments or bills: beneath heads, or lines that begin with their number. [] where there
 * is none, or one of its rows is the sum of the others.
 */
export function listIn(given: string): ListRow[] {
  const text = given.slice(0, LONGEST);
  if (!text.includes('\n')) return [];
  const rows = underHeads(text);
  if (rows.length > 1)
    return rows.some(({ cells: [first] }) => first && SUM_OF_ALL.test(first.text)) ? [] : rows;
  return numbered(text);
}

/** The first row of heads with rows of as many cells right beneath it. */
function underHeads(text: string): ListRow[] {
  const lines = linesOf(text).filter((cells) => cells.length > 0);
  const at = lines.findIndex((cells, n) => isHead(cells, text) && isRow(lines[n + 1], cells));
  const heads = lines[at] ?? [];
  const under = lines.slice(at + 1);
  const end = under.findIndex((cells) => !isRow(cells, heads));
  return under.slice(0, end < 0 ? undefined : end).map((cells) => headedRow(cells, heads));
}

const isRow = (cells: readonly Cell[] | undefined, heads: readonly Cell[]): boolean =>
  cells !== undefined &&
  cells.length === heads.length &&
  cells.filter(({ text }) => /\d/.test(text)).length > 1;

function headedRow(cells: readonly Cell[], heads: readonly Cell[]): ListRow {
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    cells: cells.map((cell, n) => ({ ...cell, head: heads[n]?.text.trim() ?? '' })),
  };
}

/** Lines that follow each other in the order of their numbers, each with a sum; behind the name of the loan the first. */
function numbered(text: string): ListRow[] {
  const rows = [...text.matchAll(NUMBERED)].map(({ 0: line, 1: row = '', 2: number, index }) => ({
    ...{ start: index + line.length - row.length, end: index + line.length, text: row },
    number: Number(number),
  }));
  const isList =
    rows.length > 1 &&
    rows.every(({ text: row, number }, at) => SUM.test(row) && number === (rows[0]?.number ?? 0) + at) &&
    rows.slice(1).every(({ start }) => /\n\s*$/.test(text.slice(0, start)));
  return isList
    ? rows.map(({ start, end, text: row }) => ({ start, end, cells: [{ text: row, start, head: '' }] }))
    : [];
}
