import { elementsAt, isClear, isSeen, nameOf, openRootOf, parentOf } from './nodes.ts';
import { holdsText } from './texts.ts';

/** What lies at a point, and the point as its own document counts it. */
export type Under = { leaf: Element; x: number; y: number };

/** How many texts that lie over each other are read, and how many elements without one are seen through. */
const LAYERS = 4;
const SEEN_THROUGH = 50;

/**
 * The elements at a point that could be what the user sees there, the uppermost first: through open roots and frames
 * of the page's own origin, and through what covers the page and is not painted. 'frame': another site's. 'unread': a
 * picture, or a field of a form.
 *
 * @param x  as the shield counts; a page that moves its root moves the shield too, where it is no popover
 * @param ours  is over all, and is seen through
 */
export function under(x: number, y: number, shield: Element, ours: Element): Under[] | Unread {
  const { left, top } = shield.getBoundingClientRect();
  return inDocument(document, { x: x + left, y: y + top }, ours);
}

export type Unread = 'frame' | 'unread';

type Point = Omit<Under, 'leaf'>;

function inDocument(page: Document, point: Point, ours: Element | null): Under[] | Unread {
  const layers: Under[] = [];
  // What holds a text that was found already is read with it.
  const holders = new Set<Element>();
  let left = SEEN_THROUGH;
  for (const element of elementsAt(page, point)) {
    if (element === ours || holders.has(element)) continue;
    if (left-- === 0) break;
    const leaf = deepest(element, point);
    if (/^i?frame$/.test(nameOf(leaf))) {
      const inner = inFrame(leaf as HTMLIFrameElement, point);
      return typeof inner === 'string' ? inner : [...layers, ...inner];
    }
    if (holdsText(leaf)) {
      layers.push({ leaf, ...point });
      for (let at: Element | null = leaf; at && !holders.has(at); at = parentOf(at)) holders.add(at);
    }
    if (layers.length === LAYERS) break;
    if (!isPainted(leaf)) continue;
    return layers.length === 0 && PICTURED.test(nameOf(leaf)) ? 'unread' : layers;
  }
  return layers;
}

function deepest(element: Element, point: Point): Element {
  let leaf = element;
  for (let root = openRootOf(leaf); root; root = openRootOf(leaf)) {
    const inner = elementsAt(root, point).find((each) => each.getRootNode() === root);
    if (!inner) break;
    leaf = inner;
  }
  return leaf;
}

function inFrame(frame: HTMLIFrameElement, point: Point): Under[] | Unread {
  const page = frame.contentDocument;
  const rect = frame.getBoundingClientRect();
  // A frame that is drawn larger or smaller would be missed by our marks.
  if (!page || Math.abs(rect.width - frame.offsetWidth) > 1) return 'frame';
  const style = getComputedStyle(frame);
  const x = point.x - rect.left - frame.clientLeft - Number.parseFloat(style.paddingLeft);
  const y = point.y - rect.top - frame.clientTop - Number.parseFloat(style.paddingTop);
  return inDocument(page, { x, y }, null);
}

/** They show what is no text of the page. */
const PICTURED = /^(?:img|canvas|video|object|embed|input|textarea|select)$/;

/** What is beneath is not seen. */
export function isPainted(element: Element): boolean {
  if (!isSeen(element)) return false;
  if (PICTURED.test(nameOf(element)) || nameOf(element) === 'button') return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !isClear(backgroundColor);
}
