import type { Pledge } from '../../lib/record/index.ts';
import { Amount } from '../ui/Amount.tsx';

/** How much was promised, behind what was; nothing where no sum was named. */
export function PledgeSum({ of: { amount } }: { of: Pledge }) {
  if (amount === undefined) return null;
  return (
    <span class="num">
      {' '}
      <Amount of={amount} /> 元
    </span>
  );
}
