/**
 * The tree as it is drawn: through open shadow roots and slots. A page can give a form fields named like properties
 * (`parentNode`), and those win even here; so properties are read from the prototype.
 */

const ofNode = <Name extends keyof Node>(name: Name, node: Node): Node[Name] =>
  Reflect.get(Node.prototype, name, node);

/** A node of text. */
export const isText = (node: Node): node is Text => ofNode('nodeType', node) === 3;
/** An element, of any namespace. */
export const isElement = (node: Node): node is Element => ofNode('nodeType', node) === 1;
/** Its name in small letters: td, iframe, #text. */
export const nameOf = (node: Node) => ofNode('nodeName', node).toLowerCase();

/** Whether a node is the other, or holds it. */
export const isIn = (inner: Node, outer: Node): boolean => Node.prototype.contains.call(outer, inner);
/** The document or the shadow root that a node is in. */
const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** The root in an element, if the page left it open. */
export function openRootOf(node: Node): ShadowRoot | null {
  return isElement(node) ? Reflect.get(Element.prototype, 'shadowRoot', node) : null;
}

function slotOf(node: Node): HTMLSlotElement | null {
  if (isText(node)) return node.assignedSlot;
  return isElement(node) ? Reflect.get(Element.prototype, 'assignedSlot', node) : null;
}

/** What a node is drawn in; null at the document. */
export function parentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = ofNode('parentNode', node);
  if (!parent) return null;
  return isElement(parent) ? parent : ((parent as ShadowRoot).host ?? null);
}

/** An element and what it is drawn in, or what a text is drawn in; from the inside out, so many at most. */
export function upFrom(node: Node | null, most: number): Element[] {
  if (!node || most === 0) return [];
  return isElement(node) ? [node, ...upFrom(parentOf(node), most - 1)] : upFrom(parentOf(node), most);
}

export type Direction = 'next' | 'previous';

/** The next in that direction that is drawn in the same parent. */
export function siblingOf(node: Node, direction: Direction): Node | null {
  const slot = slotOf(node);
  if (!slot) return ofNode(`${direction}Sibling`, node);
  const all = slot.assignedNodes();
  return all[all.indexOf(node as Element | Text) + (direction === 'next' ? 1 : -1)] ?? null;
}

/** The first drawn in a node, or the last. */
export function childOf(node: Node, direction: Direction): Node | null {
  if (nameOf(node) === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned.at(direction === 'next' ? 0 : -1) ?? null;
  }
  return ofNode(direction === 'next' ? 'firstChild' : 'lastChild', openRootOf(node) ?? node);
}

/** What is drawn at a point in the document or the shadow root of a node, the uppermost first. */
export function elementsAt(node: Node, { x, y }: { x: number; y: number }): Element[] {
  const root = rootOf(node);
  const { prototype } = nameOf(root) === '#document' ? Document : ShadowRoot;
  return prototype.elementsFromPoint.call(root as Document & ShadowRoot, x, y);
}

/** Whether an element is drawn so that it can be seen: not hidden, and not at an opacity of 0. */
export const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true });

/** Whether a computed colour is none. */
export const isClear = (color: string): boolean => /^rgba\(.*, 0\)$/.test(color);
