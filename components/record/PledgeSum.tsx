import { type AgreedPayment, leftOf } from '../../lib/casefile/index.ts';
import { Amount } from '../ui/Amount.tsx';

/** How much was promised, behind what was, and what is left where some of it is paid; nothing where no sum was named. */
export function PledgeSum({ of }: { of: AgreedPayment }) {
  const { amount, met, keptOn } = of;
  if (amount === undefined) return null;
  return (
    <>
      <span class="num">
        {' '}
        <Amount of={amount} /> 元
      </span>
      {met !== undefined && !keptOn && (
        <span class="small pledge__due">
          还过 <Amount of={met} /> 元，还差 <Amount of={leftOf(of)} /> 元
        </span>
      )}
    </>
  );
}
