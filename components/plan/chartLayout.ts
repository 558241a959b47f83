/** Where the chart draws what: a picture 336 x 168, its lines and the label of each. */

export type ChartLine = {
  id: string;
  label: string;
  /** What is owed today, after 1 month, after 2 ... */
  owed: readonly number[];
};

export type Point = readonly [x: number, y: number];
export type Label = { x: number; y: number; anchor: 'start' | 'end' };
export type Drawn = { id: string; label: string; points: readonly Point[]; at: Label };

export const WIDTH = 336;
export const HEIGHT = 168;
export const FLOOR = 148;
const [LEFT, RIGHT, TOP] = [4, 316, 18];
const LINE_HEIGHT = 15;
const GAP = 14;

/** The x of a month, where the picture ends with month `last`. */
export function monthX(month: number, last: number): number {
  return LEFT + ((RIGHT - LEFT) * Math.min(month, last)) / last;
}

/**
 * Lines cut at the last month, and for each label the place by its line where it covers the least.
 *
 * @param last  months across, > 0
 */
export function layOut(lines: readonly ChartLine[], last: number): Drawn[] {
  const most = Math.max(1, ...lines.flatMap(({ owed }) => owed.slice(0, last + 1)));
  const y = (owed: number) => FLOOR - ((FLOOR - TOP) * owed) / most;
  const drawn = lines.map(({ id, label, owed }) => ({
    id,
    label,
    points: owed.slice(0, last + 1).map((sum, month): Point => [monthX(month, last), y(sum)]),
  }));
  const ink = drawn.map(({ points }) => along(points));
  const placed: Box[] = [];
  return drawn.map((line, i) => {
    const [own, others] = [ink[i] ?? [], ink.filter((_, k) => k !== i).flat()];
    const [best] = candidates(line.points, widthOf(line.label))
      .map((one) => ({ ...one, covers: covered(one.box, own, others, placed) }))
      .sort((a, b) => a.covers - b.covers);
    if (best) placed.push(best.box);
    return { ...line, at: best?.at ?? { x: LEFT, y: TOP, anchor: 'start' } };
  });
}

type Box = { left: number; right: number; top: number; bottom: number };
type Candidate = { at: Label; box: Box };

/** Above and below the line, to either side of it, at every place along it. */
function candidates(points: readonly Point[], width: number): Candidate[] {
  return along(points).flatMap(([x, y]) =>
    [-6, 15, -10, 19, -14].flatMap((dy) =>
      (['start', 'end'] as const).map((anchor) => {
        const left = anchor === 'start' ? x + 4 : x - 4 - width;
        const base = y + dy;
        const box = { left, right: left + width, top: base - LINE_HEIGHT + 3, bottom: base + 3 };
        return { at: { x: anchor === 'start' ? left : left + width, y: base, anchor }, box };
      }),
    ),
  );
}

/** What a label would cover: lines, other labels, the edge; and whether it would seem to belong to another line. */
function covered(box: Box, own: readonly Point[], others: readonly Point[], placed: readonly Box[]): number {
  const outside = box.left < LEFT || box.right > WIDTH - 2 || box.top < 0 || box.bottom > FLOOR - 2;
  // Two labels in a row would read as one.
  const onLabels = placed.filter(
    (one) =>
      box.left < one.right + GAP &&
      one.left < box.right + GAP &&
      box.top < one.bottom + 2 &&
      one.top < box.bottom + 2,
  );
  const onInk = [...own, ...others].filter(
    ([x, y]) => x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom,
  );
  const astray = away(box, others) <= away(box, own);
  return (outside ? 1000 : 0) + onLabels.length * 100 + (astray ? 50 : 0) + onInk.length;
}

/** From the middle of a label to the nearest ink. */
function away({ left, right, top, bottom }: Box, ink: readonly Point[]): number {
  return Math.min(...ink.map(([x, y]) => Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2)));
}

/** Points a few units apart along a line. */
function along(points: readonly Point[]): Point[] {
  return points.flatMap(([x, y], i) => {
    const [toX, toY] = points[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 4));
    return Array.from(
      { length: steps },
      (_, k): Point => [x + ((toX - x) * k) / steps, y + ((toY - y) * k) / steps],
    );
  });
}

/** At 13 px a Chinese character is as wide as high, a digit a little more than half. */
function widthOf(label: string): number {
  return [...label].reduce((width, char) => width + (char > '⺀' ? 13 : 7.5), 0);
}
