import { childOf, type Direction, isElement, isText, nameOf, siblingOf, upFrom } from './nodes.ts';

/** A text node as far as it is read: from character `from` up to and without `to`. `level`: how far up from the leaf. */
export type Piece = { node: Text; from: number; to: number; level: number };

/** What is read of the element under the pointer itself, characters; a paragraph may be long. */
const LEAF_CHARS = 1000;
/** What is read beside it, on either side, and of a heading. */
const BESIDE_CHARS = 100;
/** How much is visited on either side, however little of it holds text: an element is five, a blank or a comment one. */
const MOST_VISITS = 400;
const A_NODE = 5;
/** How far up: a figure may be wrapped several times before its decimals stand beside it. */
const LEVELS = 5;
/** A longer text is no line of a bill, and measuring where a part of it is drawn takes long. Characters. */
const LONGEST_NODE = 5000;
/** Neither a blank nor a sign without width. */
const SIGN = /[^\s\u200b-\u200f\u2060]/;

/** They hold no text of the page, or what somebody typed. */
const SKIPPED = /^(?:script|style|noscript|iframe|textarea|select|svg)$/;

/** The text under the pointer and right beside it, in the order of the page. All else of the page is not read. */
export function textsAround(leaf: Element): Piece[] {
  const own = piecesIn([leaf], 'next', LEAF_CHARS);
  if (own.length === 0) return [];
  return [
    ...piecesIn(around(leaf, 'previous'), 'previous', BESIDE_CHARS).reverse(),
    ...own,
    ...piecesIn(around(leaf, 'next'), 'next', BESIDE_CHARS),
  ];
}

/** Whether there is anything to read in an element. Only its beginning is looked at. */
export const holdsText = (element: Element): boolean => headingOf(element) !== '';

/** What may be a heading, or begins with one. */
export const headingOf = (element: Element): string =>
  piecesIn([element], 'next', BESIDE_CHARS)
    .map(({ node, from, to }) => node.data.slice(from, to))
    .join('')
    .trim();

/** Nodes beside the leaf, then beside what it is in; null after each level. */
function* around(leaf: Element, direction: Direction): Generator<Node | null> {
  for (const inside of upFrom(leaf, LEVELS)) {
    if (/^(?:body|html)$/.test(nameOf(inside))) return;
    yield null;
    for (let node = siblingOf(inside, direction); node; node = siblingOf(node, direction)) yield node;
  }
}

function piecesIn(nodes: Iterable<Node | null>, direction: Direction, chars: number): Piece[] {
  const pieces: Piece[] = [];
  let level = 0;
  let [charsLeft, visitsLeft] = [chars, MOST_VISITS];
  const visit = (node: Node): void => {
    if (charsLeft <= 0 || visitsLeft <= 0) return;
    const isBlank = isText(node) ? node.length > LONGEST_NODE || !SIGN.test(node.data) : !isElement(node);
    visitsLeft -= isBlank ? 1 : A_NODE;
    if (isBlank) return;
    if (isText(node)) {
      const { length } = node;
      const read = Math.min(length, charsLeft);
      charsLeft -= read;
      const from = direction === 'next' ? 0 : length - read;
      pieces.push({ node, from, to: from + read, level });
    } else if (isElement(node) && !SKIPPED.test(nameOf(node))) {
      for (let child = childOf(node, direction); child; child = siblingOf(child, direction)) {
        visit(child);
        if (charsLeft <= 0 || visitsLeft <= 0) return;
      }
    }
  };
  for (const node of nodes) {
    if (node) visit(node);
    else level++;
    if (charsLeft <= 0 || visitsLeft <= 0) break;
  }
  return pieces;
}
