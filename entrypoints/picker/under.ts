import { isSeen, nameOf, openRootOf, parentOf } from './nodes.ts';
import { holdsText } from './texts.ts';

/** What lies at a point, and the point as its own document counts it. */
export type Under = { leaf: Element; x: number; y: number };

/** Frames in frames. */
const DEEPEST = 4;

/** How many elements that lie over each other are looked at. */
const LAYERS = 4;

/**
 * The elements at a point that could be what the user sees there, the uppermost first: through open roots and frames
 * of the page's own origin, and through what covers the page and is not painted. 'frame': another site's.
 *
 * @param x  as the shield counts; a page that moves its root moves the shield too
 * @param ours  is over all, and is seen through
 */
export function under(x: number, y: number, shield: Element, ours: Element): Under[] | 'frame' {
  const { left, top } = shield.getBoundingClientRect();
  return inDocument(document, { x: x + left, y: y + top }, ours, 0);
}

type Point = Omit<Under, 'leaf'>;

function inDocument(page: Document, point: Point, ours: Element | null, depth: number): Under[] | 'frame' {
  const layers: Under[] = [];
  for (const element of elementsAt(page, point)) {
    // What holds a text that was found already is read with it.
    if (element === ours || layers.some(({ leaf }) => isWithin(leaf, element))) continue;
    const leaf = deepest(element, point);
    if (nameOf(leaf) === 'iframe' || nameOf(leaf) === 'frame') {
      if (depth === DEEPEST) return 'frame';
      const inner = inFrame(leaf as HTMLIFrameElement, point, depth);
      return inner === 'frame' ? inner : [...layers, ...inner];
    }
    if (holdsText(leaf)) layers.push({ leaf, ...point });
    if (layers.length === LAYERS || isPainted(leaf)) break;
  }
  return layers;
}

/** From the document's prototype: an element of the page may have the method's name. */
function elementsAt(page: Document, { x, y }: Point): Element[] {
  return Document.prototype.elementsFromPoint.call(page, x, y);
}

function deepest(element: Element, { x, y }: Point): Element {
  let leaf = element;
  for (let root = openRootOf(leaf); root; root = openRootOf(leaf)) {
    const inner = root.elementsFromPoint(x, y).find((each) => each.getRootNode() === root);
    if (!inner) break;
    leaf = inner;
  }
  return leaf;
}

function inFrame(frame: HTMLIFrameElement, point: Point, depth: number): Under[] | 'frame' {
  const page = frame.contentDocument;
  const rect = frame.getBoundingClientRect();
  // A frame that is drawn larger or smaller would be missed by our marks.
  if (!page || Math.abs(rect.width - frame.offsetWidth) > 1) return 'frame';
  const style = getComputedStyle(frame);
  const left = rect.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
  const top = rect.top + frame.clientTop + Number.parseFloat(style.paddingTop);
  return inDocument(page, { x: point.x - left, y: point.y - top }, null, depth + 1);
}

function isWithin(leaf: Element, holder: Element): boolean {
  for (let at: Element | null = leaf; at; at = parentOf(at)) if (at === holder) return true;
  return false;
}

/** What is beneath is not seen. */
function isPainted(element: Element): boolean {
  if (!isSeen(element)) return false;
  if (['img', 'canvas', 'video', 'object', 'embed', 'input', 'button'].includes(nameOf(element))) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
