import type { SourceId } from '../../lib/sources/index.ts';
import { sources as known } from '../../lib/sources/inUse.ts';
import { Words } from '../ui/Words.tsx';

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
  // Two facts may come from one source.
  const cites = [...new Set(sources.map((id) => known[id].cite))];
  return (
    <section class={`say say--card ${safe ? 'say--safe' : ''}`} aria-live="polite">
      <p class="say__tag">
        <b>{tag}</b>
        <span>{then}</span>
      </p>
      <p class="say__text">
        <Words text={words} />
      </p>
      {why && (
        <p class="say__then">
          {why}
          {cites.length > 0 && <span class="small"> {cites.join('、')}</span>}
        </p>
      )}
    </section>
  );
}
