/**
 * A list copied from a page has each cell on a line of its own: 第1期, 还款日：2026-12-10, 应还 ¥720.00, 待还. Its rows are
 * put on one line each, or the labels would be taken for clauses and the sum of a row for that of the plan.
 */

/** 第1期, 1/12期, 第1期/共12期, or the number alone. */
const BEGINS = /^第?\s*(\d{1,3})\s*(?:期?\s*[/／]\s*共?\s*\d{1,3}\s*)?期?$/;
const DAY = /20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?<!\d)\d{1,2}月\d{1,2}日/;
const SUM = /\d\.\d\d(?!\d)|\d\s*元|[¥￥]\s*\d/;
/** How it stands with a part. */
const STATE =
  /^\s*(?:状态\s*[:：]?\s*)?(?:已还清?|已结清|待还款?|未还款?|未到期|未出账|待入账|待扣款|还款中|去还款)\s*$/;
const LABELLED = /^\s*[\u4e00-\u9fff]{2,6}\s*[:：]?\s*[¥￥]?\s*\d|\d\s*[\u4e00-\u9fff]{0,2}到期/;
/** What a part costs beside its sum: put beside the others it would be read over. */
const COST = /^\s*[\u4e00-\u9fff]{0,4}(?:费|息)[^\d\n]{0,6}(?!0+(?:\.0+)?(?!\d|\.\d))\d/;
/** A cell is no longer, characters. */
const CELL = 30;
/** Fewer rows, and fewer or more cells in one, are no list. */
const FEWEST = 2;
const MOST_CELLS = 9;

type Row = { number: number; from: number; to: number };

/** A text whose rows of such a list stand in one line each, with ； behind it. Each character keeps its place. */
export function withRows(text: string): string {
  const lines = text.split('\n');
  const rows = rowsIn(lines);
  const ends = new Map(rows.map(({ from, to }) => [from, to]));
  const costs = rows.some(({ from, to }) => lines.slice(from, to + 1).some((line) => COST.test(line)));
  if (ends.size < FEWEST || costs) return text;
  let until = -1;
  return lines
    .map((line, at) => {
      until = Math.max(until, ends.get(at) ?? -1);
      return line + (at < until ? ' ' : at === until && hasLabels(lines, at) ? '；' : '\n');
    })
    .join('')
    .slice(0, text.length);
}

/** 应还金额：720.00: then each row is a clause. Without labels they are a table. */
const hasLabels = (lines: readonly string[], at: number): boolean =>
  lines.slice(Math.max(0, at - MOST_CELLS), at).some((line) => LABELLED.test(line));

/** Rows that are counted up or down, one right behind the other. */
function rowsIn(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at++) {
    const row = rowAt(lines, at);
    const before = rows.at(-1);
    const isNext = row && (!before || Math.abs(row.number - before.number) === 1);
    if (!isNext) {
      if (rows.length >= FEWEST) return rows;
      if (row) rows.splice(0, rows.length, row);
      continue;
    }
    rows.push(row);
    at = row.to;
  }
  return rows.length >= FEWEST ? rows : [];
}

function rowAt(lines: readonly string[], from: number): Row | undefined {
  const number = BEGINS.exec((lines[from] ?? '').trim())?.[1];
  if (number === undefined) return undefined;
  let to = from;
  while (to - from < MOST_CELLS && isCell(lines[to + 1])) to++;
  const cells = lines.slice(from + 1, to + 1);
  const isRow = cells.some((cell) => DAY.test(cell)) && cells.some((cell) => SUM.test(cell));
  return isRow ? { number: Number(number), from, to } : undefined;
}

/** 合计 below the last row is none of it. */
const isCell = (line = ''): boolean =>
  line.length <= CELL &&
  !BEGINS.test(line.trim()) &&
  !/合计|共计|总[计额]|小计/.test(line) &&
  (DAY.test(line) || SUM.test(line) || STATE.test(line));
