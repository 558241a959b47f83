import { boxesIn } from './boxRows.ts';
import type { Cell, Headed } from './cell.ts';
import { isHead, isTabbed, linesOf, padded, SUM_OF_ALL } from './columns.ts';
import { STATE } from './rowState.ts';
import { LONGEST, type Place } from './squeeze.ts';

/** A row of a copied list; without heads it is one cell. */
export type ListRow = Place & { cells: readonly Headed[] };
/** A copied list from its heads to its last row. `sum`: a row that the others come to. */
export type List = Place & { rows: readonly ListRow[]; sum: Place | undefined; isOfDebt: boolean };

const OF_DEBT = /期[数次]|还款|[应待未剩]余?还|到期|本金|账单|账期|月供|欠|扣款|逾期/;
/** By so many cells a row may differ from its heads, where an empty one leaves nothing. */
const RAGGED = 1;

/** The copied lists of instalments or bills in a text, in order: beneath heads, or line by line with their numbers. */
export function listsIn(given: string): List[] {
  const text = given.slice(0, LONGEST);
  if (!text.includes('\n')) return [];
  const headed = underHeads(text);
  if (headed.length > 0) return headed.filter(isOfParts);
  const rows = boxesIn(text);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, rows, sum: undefined, isOfDebt: true }].filter(isOfParts);
}

/** 本金, 利息, 罚息 one beneath the other, or cards, or currencies: together they are one debt, or several. */
const OF_ONE =
  /^(?:\d{1,2}[.、)）]\s*)?(?:(?:逾期|应还|待还|未还)?(?:本金|利息|罚息|违约金|滞纳金)|[^\s\d]{0,4}费用?)/;
const NO_PARTS = /币[种别]|卡号|尾号|商户|摘要|交易|消费/;
const isOfParts = ({ rows }: List): boolean =>
  !rows.some(({ cells }) => cells.slice(0, 1).some(({ text }) => OF_ONE.test(text.trim()))) &&
  !rows.some(({ cells }) => cells.some(({ head }) => NO_PARTS.test(head)));

/** Rows of heads with two rows or more right beneath them. */
function underHeads(text: string): List[] {
  const lines = linesOf(text).filter((cells) => cells.some(({ text: cell }) => cell.trim() !== ''));
  const lists: List[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heads = lines[at] ?? [];
    if (!isHead(heads, text)) continue;
    const list = listBeneath(heads, lines.slice(at + 1), text);
    if (!list) continue;
    lists.push(list);
    at += list.rows.length;
  }
  return lists;
}

function listBeneath(heads: readonly Cell[], under: readonly Cell[][], text: string): List | undefined {
  const isSum = (cells: readonly Cell[]) => cells.some((cell) => SUM_OF_ALL.test(cell.text));
  const end = under.findIndex((cells) => isSum(cells) || !isRow(cells, heads, text));
  const rows = under.slice(0, end < 0 ? undefined : end).map((cells) => headedRow(cells, heads, text));
  const behind = end < 0 ? undefined : under[end];
  const sum = behind && isSum(behind) ? placeOfLine(behind) : undefined;
  const last = rows.at(-1);
  if (!last || rows.length < (sum ? 1 : 2)) return undefined;
  return {
    start: placeOfLine(heads).start,
    end: (sum ?? last).end,
    rows,
    sum,
    isOfDebt: heads.some(({ text: head }) => OF_DEBT.test(head) && !STATE.test(head)),
  };
}

function isRow(cells: readonly Cell[], heads: readonly Cell[], text: string): boolean {
  if (isTabbed(heads, text) !== isTabbed(cells, text)) return false;
  const differs = Math.abs(cells.length - heads.length);
  const isWide = isTabbed(heads, text) ? cells.length <= heads.length : differs <= RAGGED;
  // 应还日 8.11 逾期4天 beneath a row is none.
  const isLike =
    differs === 0 || (/\d/.test(cells[0]?.text ?? '') && !cells.some((cell) => /[:：]/.test(cell.text)));
  return isWide && isLike && cells.filter((cell) => /\d/.test(cell.text)).length > 1;
}

function headedRow(given: readonly Cell[], heads: readonly Cell[], text: string): ListRow {
  const cells = isTabbed(given, text) ? padded(given, heads) : given;
  // Which cell is missing nobody knows.
  const isWhole = cells.length === heads.length;
  return {
    ...placeOfLine(given),
    cells: cells.map((cell, n) => ({ ...cell, head: (isWhole && heads[n]?.text.trim()) || '' })),
  };
}

function placeOfLine(cells: readonly Cell[]): Place {
  const [first, last] = [cells[0], cells.at(-1)];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
}
