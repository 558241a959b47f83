import { nameOf, parentOf } from './nodes.ts';
import { under } from './under.ts';

/** Scrolls what lies under the pointer: the shield is in the way of the wheel. The page itself scrolls by itself. */
export function scrollUnder(event: WheelEvent, shield: Element, host: Element): void {
  const layers = under(event.clientX, event.clientY, shield, host);
  if (typeof layers === 'string') return;
  let at: Element | null = layers[0]?.leaf ?? null;
  for (; at && nameOf(at) !== 'html'; at = parentOf(at))
    if (moves(at, event)) {
      event.preventDefault();
      return;
    }
}

/** Whether it could still go that way; at its end, what it is in goes on. */
function moves(element: Element, { deltaX, deltaY }: WheelEvent): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  // In pixels, since nobody asks for the mode.
  const along = (overflow: string, delta: number) => (/auto|scroll/.test(overflow) ? delta : 0);
  const { scrollLeft, scrollTop } = element;
  element.scrollBy({
    left: along(overflowX, deltaX),
    top: along(overflowY, deltaY),
    behavior: 'instant',
  });
  return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop;
}
