import { type Affordable, afford, type Figures } from '../../lib/budget/index.ts';
import { answers, leftOut } from '../../lib/budget/words.ts';
import type { Fen } from '../../lib/money/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Money } from '../ui/Money.tsx';
import { Split } from './Split.tsx';

export type ResultProps = {
  of: Figures;
  /** Other debts are paid out of the same money and are not in it. */
  leavesOut?: boolean;
};

/** What can be paid each month, where the income goes, and what to do where nothing is safe. */
export function Result({ of: figures, leavesOut = false }: ResultProps) {
  const found = afford(figures);
  const { title, text } = answers[found.state];
  return (
    <div class="card">
      <div role="status">
        <p class="today__label">每月稳妥能还</p>
        <p class={`ruled ruled--fit ${found.state === 'safe' && !leavesOut ? 'good' : ''}`}>
          <Money amount={found.stays} size="xl" unit />
        </p>
        {title && <p class="result__do care">{title}</p>}
        {found.state === 'safe' && leavesOut && <p class="result__do">{leftOut.limit}</p>}
        <p class="quiet result__why">{text}</p>
      </div>
      <Split income={figures.income} otherDebts={figures.otherDebts} of={found} />
      <dl class="rows">
        <Row part="p1" name="必要开支" amount={found.essentials} />
        <Row part="p2" name="别的债，每月" amount={figures.otherDebts} />
        <Left of={found} />
      </dl>
    </div>
  );
}

/** What is left, or lacks, in the words of the case. */
function Left({ of: { state, drop, stays, goes, lacks, lacksLater } }: { of: Affordable }) {
  if (state === 'short') return lacks > 0 ? <Row name="每月还差" amount={lacks} main /> : null;
  if (state === 'tight')
    return (
      <>
        <Row part="p4" name="收入少两成就没了" amount={goes} />
        {lacksLater > 0 && <Row name="收入少两成，每月还差" amount={lacksLater} main />}
      </>
    );
  return (
    <>
      <Row part="p3" name="稳妥能还" amount={stays} main />
      <Row part="p4" name="收入少两成就没了" amount={drop} />
    </>
  );
}

type RowProps = { name: string; amount: Fen; part?: 'p1' | 'p2' | 'p3' | 'p4'; main?: boolean };

function Row({ name, amount, part, main = false }: RowProps) {
  return (
    <div class={main ? 'is-main' : ''}>
      <dt>
        {part && <i class={`swatch ${part}`} />}
        {name}
      </dt>
      <dd>
        <Amount of={amount} />
      </dd>
    </div>
  );
}
