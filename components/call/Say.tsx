import type { SourceId } from '../../lib/sources.ts';
import { sources as known } from '../../lib/sources.ts';

export type SayProps = {
  tag: string;
  words: string;
  /** In small type: what to do after saying it, or why. */
  why?: string | undefined;
  then?: string | undefined;
  sources?: readonly SourceId[] | undefined;
  /** A sentence that commits to nothing. */
  safe?: boolean;
};

/** The sentence to say, in large type. Announced when it changes; focus stays where it was. */
export function Say({ tag, words, why, then, sources = [], safe = false }: SayProps) {
  return (
    <section class={`say say--card ${safe ? 'say--safe' : ''}`} aria-live="polite">
      <p class="say__tag">
        <b>{tag}</b>
        <span>{then}</span>
      </p>
      <p class="say__text">
        <Figures text={words} />
      </p>
      {why && (
        <p class="say__then">
          {why}
          {sources.length > 0 && <span class="small"> {sources.map((id) => known[id].cite).join('、')}</span>}
        </p>
      )}
    </section>
  );
}

/** Amounts, counts and days: a figure and its unit never part. */
const FIGURE = /(\d[\d,]*\.\d{2} 元?|\d+ 期|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:（含当天）)?)/;

function Figures({ text }: { text: string }) {
  return (
    <>
      {text.split(FIGURE).map((piece, i) => {
        if (i % 2 === 0) return piece;
        const amount = /^([\d,.]+\.\d{2})(.*)$/.exec(piece);
        return (
          <span class="nb" key={i}>
            {amount ? <b class="num">{amount[1]}</b> : piece}
            {amount?.[2]}
          </span>
        );
      })}
    </>
  );
}
