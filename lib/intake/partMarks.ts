import type { Place } from './squeeze.ts';

type Mark = Place & { number: number };

/** `number`: from 1 on; what stands before the first of them has none. */
export type Part = Place & { number?: number };

/** (1/2), 【1/2】, and 1/2 alone at the beginning of a line. */
const COUNTERS =
  /[(（【[]([1-9])[/／]([2-9])[)）】\]]|(?<=^|\n[^\S\n]{0,4})([1-9])[/／]([2-9])(?=[ 【[\u4e00-\u9fff])/g;
const HALVES = /[(（]([上下])[)）]/g;
const SIGNATURE = /【[^】\n]{2,24}】\s*$/;
/** 【借呗】(续)期760元. */
const CONTINUED =
  /(?:^|\n)[^\S\n]{0,4}(?:【[^】\n]{2,24}】)?[^\S\n]{0,4}[(（](?:续|接上条?|接上文|续上条?)[)）]/g;
/** Where a message begins: at its signature, else behind an empty line, else on the next line. */
const BEGINNINGS = [/\n\s*(?=【)/g, /\n[^\S\n]*\n\s*/g, /\n\s*/g];

/** The parts of a text message that came in several, in the order that their marks tell, without these; [] where none does. */
export function partsMarked(text: string): Part[] {
  const counted = [...text.matchAll(COUNTERS)].map(({ 0: words, 1: a, 2: b, 3: c, 4: d, index }) => ({
    ...{ number: Number(a ?? c), of: Number(b ?? d), start: index, end: index + words.length },
  }));
  if (counted.every(({ of }) => of === counted.length) && isWhole(counted)) return partsOf(text, counted);
  const halves = [...text.matchAll(HALVES)].map(({ 0: words, 1: half, index }) => ({
    ...{ number: half === '上' ? 1 : 2, start: index, end: index + words.length },
  }));
  return halves.length === 2 && isWhole(halves) ? partsOf(text, halves) : continued(text);
}

/** Each number once. */
const isWhole = (marks: readonly Mark[]): boolean =>
  marks.length > 1 && marks.every((_, at) => marks.some(({ number }) => number === at + 1));

/** Marks stand before what they number, at the beginning of a line, or behind it, at its end. */
function partsOf(text: string, marks: readonly Mark[]): Part[] {
  const [first, last] = [marks[0] as Mark, marks.at(-1) as Mark];
  const headOf = ({ start }: Mark) => start - (SIGNATURE.exec(text.slice(0, start))?.[0].length ?? 0);
  const isAhead =
    text.slice(0, headOf(first)).trim() === '' || marks.every((mark) => isLineStart(text, headOf(mark)));
  if (isAhead) return ahead(text, marks, headOf);
  const isBehind =
    text.slice(last.end).trim() === '' || marks.every(({ end }) => /^[^\S\n]*(?:\n|$)/.test(text.slice(end)));
  return isBehind ? behind(marks) : [];
}

const isLineStart = (text: string, at: number): boolean => /(?:^|\n)[^\S\n]{0,4}$/.test(text.slice(0, at));

/** What stands before the first mark comes first, and so does who signed the first part. */
function ahead(text: string, marks: readonly Mark[], headOf: (mark: Mark) => number): Part[] {
  const parts = marks.map((mark, at) => {
    const next = marks[at + 1];
    return {
      number: mark.number,
      head: { start: headOf(mark), end: mark.start },
      start: mark.end,
      end: next ? headOf(next) : text.length,
    };
  });
  const inOrder = [...parts].sort((a, b) => a.number - b.number);
  const preface = { start: 0, end: headOf(marks[0] as Mark) };
  return [preface, ...inOrder.slice(0, 1).map(({ head }) => head), ...inOrder];
}

function behind(marks: readonly Mark[]): Part[] {
  const parts = marks.map(({ number, start }, at) => ({
    number,
    start: marks[at - 1]?.end ?? 0,
    end: start,
  }));
  return parts.sort((a, b) => a.number - b.number);
}

/** One part goes on from another that has no mark. */
function continued(text: string): Part[] {
  const [mark, more] = [...text.matchAll(CONTINUED)];
  if (!mark || more) return [];
  const [start, end] = [mark.index, mark.index + mark[0].length];
  const before = { start: 0, end: start };
  if (text.slice(0, start).trim() !== '') return [before, { start: end, end: text.length, number: 2 }];
  const from = beginningIn(text, end);
  return from === undefined
    ? []
    : [
        { start: from, end: text.length },
        { start: end, end: from, number: 2 },
      ];
}

/** Where the other message begins, if there is one such place. */
function beginningIn(text: string, from: number): number | undefined {
  const rest = text.slice(from).trimEnd();
  const found = BEGINNINGS.map((pattern) => [...rest.matchAll(pattern)]).find(({ length }) => length > 0);
  const [only, more] = found ?? [];
  return only && !more ? from + only.index + only[0].length : undefined;
}
