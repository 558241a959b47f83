import type { ComponentChildren } from 'preact';
import type { Fen } from '../../lib/money/index.ts';
import { LimitBar } from '../ui/LimitBar.tsx';

type CellProps = {
  name: string;
  tone?: 'good' | 'care' | 'danger' | undefined;
  /** The figure itself keeps the colour of text. */
  plain?: boolean;
  line: number;
  note: ComponentChildren;
  children: ComponentChildren;
} & ({ bar: number } | { value: Fen; most: Fen | undefined });

/** One figure: how it stands, on a bar beside its limit, and a note. */
export function Cell({ name, tone, plain = false, line, note, children, ...of }: CellProps) {
  // Held against nothing, a sum is neither much nor little.
  const against = 'bar' in of || of.most !== undefined;
  const share = 'bar' in of ? of.bar : of.most ? (of.value / of.most) * line : of.value > 0 ? 1 : 0;
  return (
    <div class="vcell">
      <dt>{name}</dt>
      <dd class={`vcell__b ${plain ? '' : (tone ?? '')}`}>{children}</dd>
      <dd>
        <LimitBar value={against ? share : 0} limit={against ? line : undefined} tone={tone ?? 'open'} />
      </dd>
      <dd class="vcell__s">{note}</dd>
    </div>
  );
}
