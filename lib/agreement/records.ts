import { boxesIn } from '../intake/index.ts';

/**
 * A list copied from a page has each cell on a line of its own: 第1期, 还款日：2026-12-10, 应还 ¥720.00, 待还. Its rows are
 * put on one line each, or the labels would be taken for clauses and the sum of a row for that of the plan.
 */

const DAY = /20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?<!\d)\d{1,2}月\d{1,2}日/;
const SUM = /\d\.\d\d(?!\d)|\d\s*元|[¥￥]\s*\d/;
const LABELLED = /^\s*[\u4e00-\u9fff]{2,6}\s*[:：]?\s*[¥￥]?\s*\d|\d\s*[\u4e00-\u9fff]{0,2}到期/m;
/** What a part costs beside its sum: put beside the others it would be read over. */
const COST = /^\s*[\u4e00-\u9fff]{0,4}(?:费|息)[^\d\n]{0,6}(?!0+(?:\.0+)?(?!\d|\.\d))\d/m;
/** A cell is no longer, characters. */
const CELL = 30;

/** A text whose rows of such a list stand in one line each, with ； behind it. Each character keeps its place. */
export function withRows(text: string): string {
  const boxes = boxesIn(text).map(({ start, end }) => ({ start, words: text.slice(start, end) }));
  if (!boxes.every(({ words }) => isRow(words)) || boxes.some(({ words }) => COST.test(words))) return text;
  return boxes.reduce((rows, { start, words }) => {
    const end = start + words.length;
    // 应还金额：720.00: then each row is a clause. Without labels they are a table.
    const sign = LABELLED.test(words) && rows[end] === '\n' ? '；' : rows.slice(end, end + 1);
    return rows.slice(0, start) + words.replace(/\n/g, ' ') + sign + rows.slice(end + 1);
  }, text);
}

const isRow = (words: string): boolean => {
  const cells = words.split('\n');
  return (
    cells.length > 1 && cells.every(({ length }) => length <= CELL) && DAY.test(words) && SUM.test(words)
  );
};
