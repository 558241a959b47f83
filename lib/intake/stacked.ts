import { type Cell, FEWEST, type Headed } from './cell.ts';

const HEAD = /^[^\d¥￥]{2,14}$/;
const VALUE = /^(?:人民币|RMB|CNY)?[^\u4e00-\u9fff]*\d[\d,.，．/:：\s年月日号元天期整-]*$/;

/**
 * 应还 ⏎ 最低 ⏎ 还款日 and then 5,678.00 ⏎ 283.90 ⏎ 11月15日: as a phone copies two columns, one after the other. As many
 * lines of values as stand together have their heads in the same order right above them.
 *
 * @param lines  whole lines of a text, where each begins
 */
export function stacked(lines: readonly Cell[]): Headed[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  return filled.flatMap((_, at) =>
    isValue(filled[at]) && !isValue(filled[at - 1]) ? stackAt(filled, at) : [],
  );
}

function stackAt(lines: readonly Cell[], from: number): Headed[] {
  const behind = lines.slice(from);
  const end = behind.findIndex((line) => !isValue(line));
  const values = end < 0 ? behind : behind.slice(0, end);
  const heads = lines.slice(Math.max(0, from - values.length), from).map(({ text }) => text.trim());
  const isStack =
    values.length >= FEWEST && heads.length === values.length && heads.every((head) => HEAD.test(head));
  return isStack ? values.map((value, n) => ({ ...value, head: heads[n] ?? '' })) : [];
}

const isValue = (line: Cell | undefined) => line !== undefined && VALUE.test(line.text.trim());
