import { isClear, isSeen, parentOf, upFrom } from './nodes.ts';
import type { Piece } from './texts.ts';

/** Texts that one reads as one: on one line, with no more between them than a space. */
export type Run = {
  text: string;
  parts: { piece: Piece; at: number }[];
  level: number;
  cell: Element | undefined | null;
  struck: boolean;
  /** Where its first and its last line is drawn. */
  first: DOMRect;
  last: DOMRect;
  /** Not drawn from left to right, so that its order may be another one; or what is only heard stands in it. */
  turned: boolean;
};

/** Further apart than this share of their height, two texts are two. */
const GAP = 0.6;
/** From here on, what is between them is as good as a space. */
const SPACE = 0.12;

/** Where a stretch of a text node is drawn, line by line. */
export function linesOf(node: Text, from: number, to: number): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * Joins what is drawn together, whatever elements it is split into. By its place and not by its elements: `8,640` and
 * `.00` may be anything, but no page draws them apart.
 */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let heard = false;
  for (const piece of pieces) {
    const text = piece.node.data.slice(piece.from, piece.to);
    const lines = text.trim() ? linesOf(piece.node, piece.from, piece.to) : [];
    const [first] = lines;
    const last = lines.at(-1);
    const style = first && styleOf(piece.node);
    if (!style || !last) continue;
    const cell = parentOf(piece.node)?.closest('td,th');
    // The old price beside the new one.
    const struck = isAround(piece.node, ({ textDecorationLine }) =>
      textDecorationLine.includes('line-through'),
    );
    const turned = style.direction === 'rtl' || style.writingMode !== 'horizontal-tb';
    let run = runs.at(-1);
    const gap = run && run.cell === cell && run.struck === struck ? gapBetween(run.last, first) : undefined;
    if (isAround(piece.node, isCutAway)) {
      heard = gap !== undefined && /[\d.,]$/.test(run?.text ?? '');
      continue;
    }
    if (!run || gap === undefined) {
      heard = false;
      run = { text: '', parts: [], level: piece.level, cell, struck, first, last, turned: false };
      runs.push(run);
    }
    const space = isRaised(run.text, text, run.last, first)
      ? '_'
      : (gap ?? 0) > SPACE && !/\s$/.test(run.text)
        ? ' '
        : '';
    run.parts.push({ piece, at: run.text.length + space.length });
    run.text += space + text;
    run.level = Math.min(run.level, piece.level);
    run.last = last;
    // What it makes of a figure that goes on behind it nobody knows.
    run.turned ||= turned || (heard && /^[\d.,]/.test(text));
    heard = false;
  }
  return runs;
}

/** Decimals of a price are smaller than this share of it. */
const SMALLER = 0.9;

/** ¥199 and a small 00 beside it: no figure that goes on, and what it is no sign tells. */
function isRaised(before: string, text: string, last: DOMRect, line: DOMRect): boolean {
  return line.height < SMALLER * last.height && /\d$/.test(before) && /^\d/.test(text);
}

/** As a share of the smaller height; undefined where the second does not go on from the first. */
export function gapBetween(a: DOMRect, b: DOMRect): number | undefined {
  const height = Math.min(a.height, b.height);
  const together = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = (b.left - a.right) / height;
  return together >= height / 2 && gap > -SPACE && gap <= GAP ? gap : undefined;
}

/** How far up what is drawn through a text may be, what cuts it off, or the ground that shows only in its signs. */
const AROUND = 3;

const isAround = (node: Text, is: (style: CSSStyleDeclaration, element: Element) => boolean): boolean =>
  upFrom(node, AROUND).some((one) => is(getComputedStyle(one), one));

/** How a text is drawn that can be seen. */
function styleOf(node: Text): CSSStyleDeclaration | undefined {
  const element = parentOf(node);
  if (!element || !isSeen(boxed(element))) return undefined;
  const style = getComputedStyle(element);
  const isFilled = !isClear(style.color) || isAround(node, (each) => each.webkitBackgroundClip === 'text');
  return isFilled ? style : undefined;
}

/** It is there for the ear alone, in a box of a pixel. */
const isCutAway = ({ overflow }: CSSStyleDeclaration, element: Element): boolean =>
  overflow !== 'visible' && element.getBoundingClientRect().width < 2;

/** A slot, and what is styled like one, has no box of its own. */
export function boxed(element: Element): Element {
  let at = element;
  for (let next = parentOf(at); next && getComputedStyle(at).display === 'contents'; next = parentOf(at))
    at = next;
  return at;
}

/** Where characters of a run are drawn, all lines together; undefined if nowhere. */
export function boxOf({ parts }: Run, start: number, end: number): DOMRect | undefined {
  const rects = parts.flatMap(({ piece, at }) => {
    const length = piece.to - piece.from;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    return from < to ? linesOf(piece.node, piece.from + from, piece.from + to) : [];
  });
  if (rects.length === 0) return undefined;
  const [left, top] = [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))];
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
