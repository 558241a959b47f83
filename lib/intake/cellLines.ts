import { FEWEST } from './cell.ts';
import { LONGEST, type Place } from './squeeze.ts';

const HEAD = /^[^\d¥￥:：]{1,14}$/;
/** More cells in a row are no list of debts. */
const MOST = 9;

/**
 * A list that was copied with each cell on a line of its own, as one with its rows on lines and tabs between the cells;
 * each character keeps its place. What is no such list stays as it is.
 */
export function asRows(pasted: string): string {
  const given = withTabs(pasted);
  const lines = linesOf(given.slice(0, LONGEST));
  const from = lines.findIndex(({ text }) => kindOf(text) !== 'words');
  const wide = widthAt(lines, from);
  if (wide === undefined) return given;
  const table = lines.slice(from - wide, from + wide * groupsAt(lines, from, wide));
  const signs = given.slice(0, LONGEST).split('');
  table.forEach(({ end }, n) => {
    const next = table[n + 1];
    if (next && n % wide < wide - 1) signs.fill(' ', end, next.start).fill('\t', end, end + 1);
  });
  return signs.join('') + given.slice(LONGEST);
}

type Line = Place & { text: string };

/** Between heads and rows: | --- | --- |. */
const isRule = (line: string) => line.includes('---') && line.includes('|') && /^[-:| \t]+$/.test(line);
const COMMA = /,/g;

/** What commas part, as a spreadsheet writes it, with tabs; without the rule beneath the heads. */
function withTabs(pasted: string): string {
  const seen = pasted.slice(0, LONGEST);
  if (!seen.includes('\n') || !(seen.includes('---') || seen.includes(','))) return pasted;
  const lines = seen.split('\n').map((line) => (isRule(line) ? ' '.repeat(line.length) : line));
  const at = lines.findIndex((line) => HEADS_WITH_COMMAS.test(line));
  const commas = (line = '') => line.match(COMMA)?.length ?? 0;
  const other = at < 0 ? -1 : lines.findIndex((line, n) => n > at && commas(line) !== commas(lines[at]));
  const end = other < 0 ? lines.length : other;
  const isList = at >= 0 && end - at > 2;
  const tabbed = lines
    .map((line, n) => (isList && n >= at && n < end ? line.replace(COMMA, '\t') : line))
    .join('\n');
  return tabbed === seen ? pasted : tabbed + pasted.slice(LONGEST);
}
const HEADS_WITH_COMMAS = /^[^\d,]{1,14}(?:,[^\d,]{1,14}){2,}$/;

/** Those with something on them, without what is blank around it. */
function linesOf(given: string): Line[] {
  return [...given.matchAll(/[^\s][^\n]*/g)].map(({ 0: line, index }) => {
    const text = line.trimEnd();
    return { text, start: index, end: index + text.length };
  });
}

/** How many cells make a row: as many heads stand right above, and the rows beneath are alike. */
function widthAt(lines: readonly Line[], from: number): number | undefined {
  for (let wide = FEWEST; wide <= Math.min(MOST, from); wide++) {
    const isHeaded = lines.slice(from - wide, from).every(({ text }) => HEAD.test(text));
    if (isHeaded && groupsAt(lines, from, wide) > 1) return wide;
  }
  return undefined;
}

/** How many rows of so many cells follow each other that hold the same kinds of things in the same places. */
function groupsAt(lines: readonly Line[], from: number, wide: number): number {
  const kindsAt = (group: number) =>
    lines.slice(from + group * wide, from + (group + 1) * wide).map(({ text }) => kindOf(text));
  const first = kindsAt(0);
  const isAlike = (kinds: readonly Kind[]) =>
    kinds.length === wide && kinds.every((kind, n) => isLike(kind, first[n] ?? kind));
  let groups = 1;
  while (isAlike(kindsAt(groups))) groups++;
  return groups;
}

type Kind = 'words' | 'day' | 'sum' | 'number' | 'nothing';
/** 0 among sums; - where another row has a day. */
const isLike = (kind: Kind, other: Kind): boolean =>
  kind === other || kind === 'nothing' || other === 'nothing';

/** 11.09 is a sum. */
function kindOf(text: string): Kind {
  if (/^[-–—/]+$|^0$/.test(text)) return 'nothing';
  if (/^(?:\d{4}[-/.年])?\d{1,2}[-/月]\d{1,2}日?$|^20\d\d\.\d{1,2}\.\d{1,2}$/.test(text)) return 'day';
  if (/^[¥￥]?\d[\d,]*(?:\.\d{1,2})?元?$/.test(text)) return /[.,¥￥元]/.test(text) ? 'sum' : 'number';
  return /^第?\d{1,3}(?:[/／]\d{1,3})?期?$/.test(text) ? 'number' : 'words';
}
