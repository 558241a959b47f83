import type { Headed } from './cell.ts';
import { wordOf } from './rowState.ts';
import type { Place } from './squeeze.ts';

const SUM = /\d\.\d\d(?!\d)|\d元|[¥￥]\d/;
type Mark = { pattern: RegExp; months?: true };
/** What begins a row or a box. */
const MARKS: readonly Mark[] = [
  // 第3期, 3/12期, 3期.
  { pattern: /^(.*[ \t])?第?[ \t]*(\d{1,3})[ \t]*(?:[/／][ \t]*\d{1,3}[ \t]*)?期(?!数|限)/gm },
  { pattern: /^()(?:20\d\d年)?(\d{1,2})月份?账单/gm, months: true },
];
/** What begins many another line: each must tell how it stands. */
const LOOSE: readonly Mark[] = [
  // 1. or a number in a cell of its own.
  { pattern: /^([ \t]*)(\d{1,3})(?:[.、)）](?!\d)|[ \t])/gm },
  // 10月12日, 2026-10-12.
  { pattern: /^([ \t]*)(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?![\d.])()/gm },
];
const OF_DEBT = /还|逾期|结清|到期/;
/** 还款日：2026-10-09, and with a tab between. */
const LABELLED = /^([^\d:：\t]{2,8})[:：\t]\s*(.*)$/;
/** A label on a line of its own. */
const LABEL = /^[^\d:：¥￥]{2,8}$/;
/** More lines are no box. */
const MOST = 12;

type Line = Place & { text: string };
type Box = Place & { cells: readonly Headed[] };

/**
 * Instalments or bills without heads: each on a line that begins with its number or its day, or on several, as boxes are
 * copied; or boxes with the same labels, one beneath the other. [] where there are no two.
 */
export function boxesIn(text: string): Box[] {
  for (const found of [
    ...MARKS.map((mark) => () => byMark(text, mark)),
    () => byLabels(text),
    ...LOOSE.map((mark) => () => byMark(text, mark, true)),
  ]) {
    const boxes = found();
    if (boxes.length > 1) return boxes;
  }
  return [];
}

/** In the order of their numbers, or from the last to the first; behind the name of the loan the first. */
function byMark(text: string, { pattern, months }: Mark, isTold = false): Box[] {
  const found = [...text.matchAll(pattern)];
  if (found.length < 2) return [];
  const isBehind = found.some(({ 1: before = '' }, at) => at > 0 && before.trim() === '');
  const starts = found.map(({ 1: before = '', index }) => index + (isBehind ? before.length : 0));
  const boxes = found
    .map((one, at) => ({
      lines: linesOf(text, starts[at] ?? 0, starts[at + 1] ?? endOf(text, starts)),
      number: Number(one[2]),
    }))
    .filter(({ lines }) => lines.some((line) => SUM.test(line.text)));
  const high = boxes[0]?.lines.length ?? 0;
  const isAlike = high <= MOST && boxes.slice(0, -1).every(({ lines }) => lines.length === high);
  const numbers = boxes.map(({ number }) => number);
  if (!isAlike || !isInOrder(numbers, months ? 12 : 0)) return [];
  const rows = boxes.map(({ lines }) => boxOf(lines.slice(0, high), text));
  const words = rows.map(({ start, end }) => text.slice(start, end));
  return isTold && !words.every((row) => tells(row) && isPlain(row)) ? [] : rows;
}

/** The last box ends where a line is empty, if none is within the first. */
function endOf(text: string, starts: readonly number[]): number | undefined {
  const [first = 0, second = 0, last = 0] = [starts[0], starts[1], starts.at(-1)];
  if (/\n\s*\n/.test(text.slice(first, second).trim())) return undefined;
  const gap = text.slice(last).search(/\n[ \t\r]*\n/);
  return gap < 0 ? undefined : last + gap;
}

/** A cell beside a cell: a message, or one word more than a row has, is no row. */
const isPlain = (row: string) =>
  !/[【】。；;！!]|[:：]\d\d|[，,](?!\d)|短信|失败/.test(row) &&
  row.split('\n').every((line) => line.length <= PLAIN);
const PLAIN = 40;

const tells = (row: string) => OF_DEBT.test(row) && wordOf(row) !== undefined;

/** Each is one more than the one before, or each one less; days have no number. */
function isInOrder(numbers: readonly number[], around: number): boolean {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const [step = 0] = steps;
  const isOne = (by: number) => Math.abs(by) === 1 || Math.abs(by) === around - 1;
  return (
    numbers.every((number) => number === 0) ||
    (isOne(step) && steps.every((by) => isOne(by) && (around > 0 || by === step)))
  );
}

/** Lines that begin with the same label, as far apart each from the next. */
function byLabels(text: string): Box[] {
  const lines = linesOf(text, 0);
  const labels = lines.map(
    (line) => LABELLED.exec(line.text)?.[1] ?? (LABEL.test(line.text) ? line.text : ''),
  );
  for (const [at, label] of labels.entries()) {
    const high = label === '' ? 0 : labels.indexOf(label, at + 1) - at;
    if (high < 2 || high > MOST) continue;
    const boxes = alike(lines, labels, at, high);
    if (boxes.length > 1 && boxes.every((box) => box.some((line) => SUM.test(line.text))))
      return boxes.map((box) => boxOf(box, text, labels.slice(at, at + high)));
  }
  return [];
}

/** Those that follow each other with two labels or more in the same places. */
function alike(lines: readonly Line[], labels: readonly string[], from: number, high: number): Line[][] {
  const boxes: Line[][] = [];
  for (let at = from; at + high <= lines.length; at += high) {
    const same = labels.slice(at, at + high).filter((label, n) => label !== '' && label === labels[from + n]);
    if (labels[at] !== labels[from] || same.length < 2) break;
    boxes.push(lines.slice(at, at + high));
  }
  return boxes;
}

/** `labels`: those that stand in the same places of each. */
function boxOf(lines: readonly Line[], text: string, labels: readonly string[] = []): Box {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  const cells = lines.map((line, n) => {
    const [, head, value] = LABELLED.exec(line.text) ?? [];
    if (head !== undefined && value !== undefined)
      return { head, text: value, start: line.end - value.length };
    const above = lines[n - 1]?.text ?? '';
    return { head: above === labels[n - 1] ? above : '', text: line.text, start: line.start };
  });
  return {
    start,
    end,
    cells: cells.length > 1 ? cells : [{ head: '', text: text.slice(start, end), start }],
  };
}

/** What stands on each line between two places, without what is blank around it. */
function linesOf(text: string, from: number, to?: number): Line[] {
  return [...text.slice(from, to).matchAll(/[^\s][^\n]*/g)].map(({ 0: line, index }) => {
    const words = line.trimEnd();
    return { text: words, start: from + index, end: from + index + words.length };
  });
}
