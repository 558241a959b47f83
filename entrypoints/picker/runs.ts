import { isSeen, parentOf } from './nodes.ts';
import type { Piece } from './texts.ts';

/** Texts that one reads as one: on one line, with no more between them than a space. */
export type Run = { text: string; parts: { piece: Piece; at: number }[]; level: number };

/** Further apart than this share of their height, two texts are two. */
const GAP = 0.6;
/** From here on, what is between them is as good as a space. */
const SPACE = 0.12;

/** Where a stretch of a text node is drawn, line by line. */
function linesOf(node: Text, from: number, to: number): DOMRect[] {
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
  let last: { line: DOMRect; cell: Element | null; struck: boolean } | undefined;
  for (const piece of pieces) {
    const text = piece.node.data.slice(piece.from, piece.to);
    const lines = text.trim() ? linesOf(piece.node, piece.from, piece.to) : [];
    const [first] = lines;
    const style = first && styleOf(piece.node);
    if (!style) continue;
    const cell = cellOf(piece.node);
    // The old price beside the new one.
    const struck = style.textDecorationLine.includes('line-through');
    const run = runs.at(-1);
    const goesOn = last && last.cell === cell && last.struck === struck;
    const gap = last && goesOn ? gapBetween(last.line, first) : undefined;
    if (run && gap !== undefined) {
      const space =
        gap > SPACE && !/\s$/.test(run.text) ? ' ' : isRaised(run.text, text, last?.line, first) ? '_' : '';
      run.parts.push({ piece, at: run.text.length + space.length });
      run.text += space + text;
      run.level = Math.min(run.level, piece.level);
    } else runs.push({ text, parts: [{ piece, at: 0 }], level: piece.level });
    last = { line: lines.at(-1) ?? first, cell, struck };
  }
  return runs;
}

/** Decimals of a price are smaller than this share of it. */
const SMALLER = 0.9;

/** ¥199 and a small 00 beside it: no figure that goes on, and what it is no sign tells. */
function isRaised(before: string, text: string, last: DOMRect | undefined, line: DOMRect): boolean {
  return last !== undefined && line.height < SMALLER * last.height && /\d$/.test(before) && /^\d/.test(text);
}

/** As a share of the smaller height; undefined where the second does not go on from the first. */
function gapBetween(a: DOMRect, b: DOMRect): number | undefined {
  const height = Math.min(a.height, b.height);
  const together = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = (b.left - a.right) / height;
  return together >= height / 2 && gap > -SPACE && gap <= GAP ? gap : undefined;
}

function cellOf(node: Text): Element | null {
  return parentOf(node)?.closest('td,th') ?? null;
}

/** How a text is drawn that can be seen. */
function styleOf(node: Text): CSSStyleDeclaration | undefined {
  const element = parentOf(node);
  if (!element || !isSeen(boxed(element))) return undefined;
  const style = getComputedStyle(element);
  return /^rgba\(.*, 0\)$/.test(style.color) ? undefined : style;
}

/** A slot, and what is styled like one, has no box of its own. */
function boxed(element: Element): Element {
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
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
