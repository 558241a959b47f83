import { elementsAt, isIn, parentOf } from './nodes.ts';
import { boxed, type Run } from './runs.ts';
import { isPainted } from './under.ts';

/** How far from a figure the pointer may be, px. */
const NEAR = 6;

export type Drawn = { start: number; end: number; run: Run; box: DOMRect };

/**
 * The figure at that point: of those that are near enough the nearest that can be seen there. What is scrolled away, cut
 * off or lies under something else has a place, too, but nobody means it.
 */
export function nearestShown<One extends Drawn>(
  drawn: readonly One[],
  x: number,
  y: number,
): One | undefined {
  return drawn
    .map((one) => ({ one, far: farFrom(one.box, x, y), middle: Math.abs(y - middleOf(one.box).y) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far || a.middle - b.middle)
    .find(({ one }) => isShown(one, x, y))?.one;
}

/** The middle of a figure. */
export const middleOf = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

/** How far a point is from what is drawn there, px; 0 on it. */
export function farFrom({ left, top, right, bottom }: DOMRect, x: number, y: number): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}

/** Whether a figure can be seen where it is nearest to that point. */
export function isShown({ run, start, end, box }: Drawn, x: number, y: number): boolean {
  const isOn = farFrom(box, x, y) === 0;
  const at = isOn ? { x, y } : { x: Math.min(Math.max(x, box.left + 1), box.right - 1), y: middleOf(box).y };
  const owners = ownersOf(run, start, end);
  const [first] = owners;
  if (!first) return false;
  for (const over of elementsAt(first, at)) {
    // Any of them: at the edge of two it is one or the other.
    if (owners.some((owner) => isIn(over, owner))) return true;
    if (!owners.some((owner) => isIn(owner, over)) && isPainted(over)) return false;
  }
  return getComputedStyle(first).pointerEvents === 'none';
}

/** Whether nothing in an element lies over it at that point. */
export function isUppermost(element: Element, x: number, y: number): boolean {
  return elementsAt(element, { x, y }).find((over) => isIn(over, element)) === element;
}

/** What draws the parts of a figure: each of its digits may have an element. */
function ownersOf({ parts }: Run, start: number, end: number): Element[] {
  return parts
    .filter(({ piece, at }) => at < end && at + piece.to - piece.from > start)
    .flatMap(({ piece }) => parentOf(piece.node) ?? [])
    .map(boxed);
}
