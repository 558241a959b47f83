import type { PickAsk } from '../../lib/casefile/index.ts';
import { readAmounts, readDates } from '../../lib/intake/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type Box, boxOf, type Run } from './runs.ts';
import { isDrawnOn, isInOtherUnit } from './unit.ts';

/** A figure as a field takes it, where it is drawn, and what stands around it. */
export type Figure = { text: string; beside: string; box: Box };

/** How far from a figure the pointer may be, px. */
const NEAR = 6;

/** What of the surroundings is shown, characters on either side. */
const BESIDE = 50;

/** The figure that is drawn at that point, in `leaf`. 'otherUnit': it is not told in yuan, so it would be read wrong. */
export function figureAt(runs: readonly Run[], x: number, y: number, ask: PickAsk, leaf: Element) {
  for (const run of runs)
    for (const { text, start, end } of figuresIn(run.text, ask)) {
      const box = boxOf(run, start, end);
      if (!box || !holds(box, x, y)) continue;
      const isRead = ask.kind === 'date' || /[万萬]/.test(run.text.slice(start, end));
      const beside = besideOf(runs, run, start, end);
      if ((!isRead && isInOtherUnit(runs, run, beside, leaf)) || isDrawnOn(run)) return 'otherUnit' as const;
      return { text, beside, box } satisfies Figure;
    }
  return undefined;
}

type Found = { text: string; start: number; end: number };

/** The figures in a run, as a field takes them. */
export function figuresIn(text: string, { kind, today }: Pick<PickAsk, 'kind' | 'today'>): Found[] {
  if (kind === 'date')
    return readDates(text, today).map(({ date, start, end }) => ({ text: date, start, end }));
  return readAmounts(text)
    .filter(({ start, end }) => isWhole(text, start, end) && !isBare(text.slice(start, end)))
    .map(({ amount, start, end }) => ({ text: formatYuan(amount), start, end }));
}

/** Not a part of a longer figure that could not be read: of `8,64055` it would be 64055. */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[\d０-９][,.，．]?$/.test(text.slice(0, start)) && !/^[,.，．]?[\d０-９]/.test(text.slice(end));
}

/** One or two figures and nothing else: a count, or one wheel of a counter that turns. */
function isBare(figure: string): boolean {
  return /^\s*[\d０-９]{1,2}\s*$/.test(figure);
}

function holds({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
}

/** What stands in the same line of text; if nothing, what stands nearest. */
function besideOf(runs: readonly Run[], run: Run, start: number, end: number): string {
  const own = [run.text.slice(0, start), run.text.slice(end)] as const;
  if (/[\p{L}\p{N}]/u.test(own.join(''))) return joined(...own);
  const at = runs.indexOf(run);
  const others = runs.filter((each) => each !== run && /[\p{L}\p{N}]/u.test(each.text));
  const level = Math.min(...others.map((each) => each.level));
  const near = (some: readonly Run[]) =>
    some
      .filter((each) => each.level === level)
      .map((each) => each.text)
      .join(' ');
  return joined(near(runs.slice(0, at)), near(runs.slice(at + 1)));
}

function joined(before: string, after: string): string {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return `${tidy(before).slice(-BESIDE)} ${tidy(after).slice(0, BESIDE)}`.trim();
}
