import type { PickAsk } from '../../lib/casefile/index.ts';
import { readAmounts, readDates } from '../../lib/intake/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { besideOf } from './beside.ts';
import { headingsOf } from './heads.ts';
import { boxOf, type Run } from './runs.ts';
import { type Drawn, farFrom, isShown, isUppermost, middleOf, nearestShown } from './shown.ts';
import { isTorn } from './torn.ts';
import { isDrawnOn, isInOtherUnit } from './unit.ts';

/** A figure as a field takes it, what stands around it, and where it is drawn; without text, why none can be taken. */
export type Found = {
  text: string;
  beside?: string;
  struck?: boolean;
  box?: DOMRect;
  /** 'otherUnit': it is not told in yuan, or not in full, so it would be read wrong. 'point': the keys are on their way. */
  why?: 'none' | 'point' | 'frame' | 'unread' | 'otherUnit';
};

/** A line is no higher than 1.6 times its glyphs, and a small element no higher than three lines. */
const SMALL = 4.8;

/** The figure that is drawn at that point, in `leaf`, or the only one in it. */
export function figureAt(
  runs: readonly Run[],
  x: number,
  y: number,
  ask: PickAsk,
  leaf: Element,
): Found | undefined {
  const drawn = runs.flatMap((run) =>
    figuresIn(run.text, ask).flatMap((found) => {
      const box = boxOf(run, found.start, found.end);
      return box ? [{ ...found, run, box }] : [];
    }),
  );
  const at = nearestShown(drawn, x, y) ?? onlyOne(drawn, leaf, x, y);
  if (!at) return undefined;
  const { text, start, end, run, box } = at;
  const headings = headingsOf(leaf, box);
  const isRead = ask.kind === 'date' || /[万萬]/.test(run.text.slice(start, end));
  const beside = besideOf(runs, at, headings);
  const isOther =
    text === '' ||
    isTorn(runs, at, ask.kind, beside) ||
    (!isRead && isInOtherUnit(runs, at, [beside, ...headings])) ||
    isDrawnOn(run);
  return isOther ? { text: '', why: 'otherUnit' } : { text, beside, struck: run.struck, box };
}

/** A cell or a line in which one figure stands, and nobody could mean another, nor what lies over it. */
function onlyOne<One extends Drawn>(
  drawn: readonly One[],
  leaf: Element,
  x: number,
  y: number,
): One | undefined {
  const area = leaf.getBoundingClientRect();
  const [only, another] = drawn.filter(({ box }) => {
    const middle = middleOf(box);
    return farFrom(area, middle.x, middle.y) === 0;
  });
  if (!only || another || area.height > SMALL * only.box.height || !isUppermost(leaf, x, y)) return undefined;
  const middle = middleOf(only.box);
  return isShown(only, middle.x, middle.y) ? only : undefined;
}

/** One or two figures and nothing else: a count, or one wheel of a counter that turns. */
const BARE = /^\s*[\d０-９]{1,2}\s*$/;

type Read = { text: string; start: number; end: number };

/** The figures in a run, as a field takes them; '' where one cannot be told in full. */
export function figuresIn(text: string, { kind, today }: Pick<PickAsk, 'kind' | 'today'>): Read[] {
  if (kind === 'date') return readDates(text, today).map(({ date, ...place }) => ({ text: date, ...place }));
  return readAmounts(text)
    .filter(({ start, end }) => !BARE.test(text.slice(start, end)))
    .map(({ amount, ...place }) => ({ text: amount === undefined ? '' : formatYuan(amount), ...place }));
}
