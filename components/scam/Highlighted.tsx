import type { VNode } from 'preact';
import { Words } from '../ui/Words.tsx';

export type HighlightedProps = {
  text: string;
  /** As they stand in the text. */
  quotes: readonly string[];
};

/** A pasted text with the words marked that show a sign. It is a stranger's: shown as text and nothing else. */
export function Highlighted({ text, quotes }: HighlightedProps) {
  return <p class="pasted">{piecesOf(text, quotes)}</p>;
}

function piecesOf(text: string, quotes: readonly string[]): VNode[] {
  const marked = new Uint8Array(text.length);
  for (const quote of quotes) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
      marked.fill(1, at, at + quote.length);
  }
  const pieces: VNode[] = [];
  for (let from = 0; from < text.length; ) {
    const next = marked.indexOf(marked[from] ? 0 : 1, from);
    const to = next < 0 ? text.length : next;
    const piece = <Words text={text.slice(from, to)} key={from} />;
    pieces.push(marked[from] ? <mark key={from}>{piece}</mark> : piece);
    from = to;
  }
  return pieces;
}
