import type { ComponentChildren } from 'preact';
import { isItReal } from '../../lib/rights/words.ts';
import { Source } from '../ui/Source.tsx';

/** Whether the caller is who he says he is, in a few lines. */
export function IsItReal({ children }: { children?: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{isItReal.title}</summary>
      <ol class="points">
        {isItReal.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <Source of={isItReal.sources} />
      {children}
    </details>
  );
}
