import type { VNode } from 'preact';
import type { Place } from '../../lib/intake/index.ts';

export type MarkedTextProps = { text: string; places: readonly Place[] };

/** A pasted text with what was found in it marked. It is a stranger's: shown as text and nothing else. */
export function MarkedText({ text, places }: MarkedTextProps) {
  return <p class="pasted pasted--found">{piecesOf(text, places)}</p>;
}

function piecesOf(text: string, places: readonly Place[]): VNode[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const pieces: VNode[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    // Two things may stand in the same words.
    if (start < at) continue;
    pieces.push(
      <span key={`t${at}`}>{shortened(text.slice(at, start), at === 0 ? 0 : NEAR, NEAR)}</span>,
      <mark key={start}>{text.slice(start, end)}</mark>,
    );
    at = end;
  }
  return [...pieces, <span key="rest">{shortened(text.slice(at), NEAR, 0)}</span>];
}

/** How much is shown before and behind what was found, characters. */
const NEAR = 40;

/** What lies between is left out, so that a long text does not bury what was found. */
function shortened(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + NEAR) return text;
  return `${text.slice(0, head)}……${text.slice(text.length - tail)}`;
}
