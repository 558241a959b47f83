import { type Beside, readBeside, rowOf } from '../ui/beside.ts';

/** A sum or a day: where one stands, what is said of it ends. */
const VALUE =
  '[¥￥]?\\d[\\d,]*\\.\\d\\d(?!\\d)\\s*元?|\\d{1,3}(?:,\\d{3})+\\s*元?|\\d+元|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日';
const BREAK = new RegExp(`[，。；;！|｜·]|,(?!\\d)|${VALUE}`);
/** What is no word by itself: 3,000.00, 11月10日, 14天, --. */
const UNITS = /[元日天笔期个万\s]|(?<=\d)[年月](?=\d)/g;
/** It goes with the label though it is a text of its own: /期, ×12期, （截至今日）. */
const UNIT = /^[/×x（(]/;
/** What a label begins with that is none of it: + 应还利息, 其中利息, （含利息. */
const LEADS = /^[\s+＋=\-–—•:：、（(]*(?:其中|包含|包括|另有|含)?/;
/** （截至11月24日） */
const AS_OF = /[(（][^()（）含]*\d[^()（）含]*[)）]$/;

/**
 * What decides of the words beside what was picked: what its column is called, where that says what it is, else its own
 * label, else what stands in its row. 已还｜花呗 5,640.00
 *
 * @param says  any of these in the head of the column, or in the label, says what stands there
 */
export function decidingWords(told: string, says: readonly RegExp[]): string {
  const beside = readBeside(told);
  const saying = [beside.head, labelOf(told)].find((words) => says.some((one) => one.test(words)));
  return saying ?? (rowOf(beside) || beside.head);
}

/** What stands nearest to a figure and may be its name; empty where that is another figure, or its place was not told. */
export function labelOf(told: string): string {
  const beside = readBeside(told);
  const { before, behind, own } = beside;
  const [last, next = ''] = [before.at(-1), behind[0]];
  if (!told.includes('\t')) return '';
  if (last === undefined || isLabelledBehind(beside)) return clauseAt(next);
  const goesOn = own || UNIT.test(next) ? clauseAt(next.replace(/^[)）]/, '')) : '';
  const label = last.replace(AS_OF, '').split(BREAK).at(-1)?.replace(LEADS, '');
  return `${label} ${goesOn}`.trim();
}

/** 20,000.00 可用额度 5,640.00 待还: figures and words by turns, and a word is the last. */
function isLabelledBehind({ before, behind }: Beside): boolean {
  const turns = [...before.map(isValue), true, ...behind.map(isValue)];
  return turns.length % 2 === 0 && turns.every((value, n) => value === (n % 2 === 0));
}

/** Whether a text is only a figure, a day or nothing. */
export const isValue = (text: string): boolean =>
  /\d|^[-–—]+$/.test(text) && !/\p{L}/u.test(text.replace(UNITS, ''));

/** What a text begins with, up to its first stop; nothing where it is said of another figure that follows. */
function clauseAt(text: string): string {
  const stop = BREAK.exec(text);
  if (!stop) return text;
  return /\d/.test(stop[0]) ? '' : text.slice(0, stop.index).trim();
}
