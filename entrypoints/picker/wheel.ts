import { parentOf } from './nodes.ts';
import { under } from './under.ts';

/** Scrolls what lies under the pointer: the shield is in the way of the wheel. The page itself scrolls by itself. */
export function scrollUnder(event: WheelEvent, shield: Element, host: Element): void {
  const layers = under(event.clientX, event.clientY, shield, host);
  if (layers === 'frame') return;
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  let at: Element | null = layers[0]?.leaf ?? null;
  for (; at && at !== at.ownerDocument.documentElement; at = parentOf(at)) {
    if (!scrolls(at)) continue;
    at.scrollBy(event.deltaX * unit, event.deltaY * unit);
    event.preventDefault();
    return;
  }
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
