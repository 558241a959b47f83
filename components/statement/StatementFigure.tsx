import type { Figure } from '../../lib/plan/index.ts';
import { statementWords } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';

/** A line of the means or the sums. */
export function FigureLine({ name, of, main = false }: { name: string; of: Figure; main?: boolean }) {
  return (
    <div class={main ? 'is-main' : undefined}>
      <dt>{name}</dt>
      <dd>
        <StatementFigure of={of} />
      </dd>
    </div>
  );
}

/** A figure, and whether it is the user's word or worked out. */
export function StatementFigure({ of: { amount, from } }: { of: Figure }) {
  return (
    <span class="nb">
      <Amount of={amount} /> <i class={`paper__mark is-${from}`}>{statementWords[from]}</i>
    </span>
  );
}
