import type { ComponentChildren } from 'preact';
import type { Rungs } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Money } from '../ui/Money.tsx';

type RungProps = { name: string; first?: boolean; children: ComponentChildren };

export function Rung({ name, first = false, children }: RungProps) {
  return (
    <li class={first ? 'rung is-first' : 'rung'}>
      <h3 class="rung__head">{name}</h3>
      {children}
    </li>
  );
}

export function Parts({ of }: { of: Rungs['first'] }) {
  return (
    <p class="rung__big">
      <Money amount={of.perPart} size="l" />
      <span>元 × {of.parts} 期</span>
    </p>
  );
}

/** Where the parts do not come out even, the last one takes the rest. */
export function LastPart({ of }: { of: Rungs['first'] }) {
  return of.lastPart === of.perPart ? null : (
    <>
      最后一期 <Amount of={of.lastPart} />。
    </>
  );
}
