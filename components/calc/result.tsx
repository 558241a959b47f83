import type { ComponentChildren } from 'preact';
import type { Fen } from '../../lib/money/index.ts';
import type { AnySourceId } from '../../lib/sources/all.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Money } from '../ui/Money.tsx';
import type { CalcForm } from './form.ts';

/** Fills the fields with the figures of the case again. */
export function UseOwn<Name extends string>({ form }: { form: CalcForm<Name> }) {
  if (!form.changed) return null;
  return (
    <button type="button" class="btn btn--quiet btn--edge" onClick={form.useOwn}>
      用我的数
    </button>
  );
}

/** In the place of the result: which figures it still needs. */
export function Waiting({ needs }: { needs: Readonly<Record<string, unknown>> }) {
  const open = Object.entries(needs).flatMap(([name, value]) => (value === undefined ? [name] : []));
  return (
    <p class="card quiet" role="status">
      还缺：{open.join('、')}。
    </p>
  );
}

export type ResultProps = {
  label: ComponentChildren;
  amount: Fen;
  /** How it came about. */
  how?: ComponentChildren;
  /** More figures, in rows. */
  children?: ComponentChildren;
};

/** The figure, and how it came about on one line. */
export function Result({ label, amount, how, children }: ResultProps) {
  return (
    <section class="card calc__result" aria-live="polite">
      <p class="today__label">{label}</p>
      <p class="ruled ruled--fit">
        <Money amount={amount} size="xl" unit />
      </p>
      {how && <p class="calc__how">{how}</p>}
      {children}
    </section>
  );
}

export function Rows({ of }: { of: Readonly<Record<string, ComponentChildren>> }) {
  const rows = Object.entries(of).filter(([, value]) => value !== undefined && value !== false);
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type Sourced = { text: string; sources: readonly AnySourceId[] };

/** Sentences about the figure, and below them where they come from, each source once. */
export function Says({ title, of }: { title?: string; of: readonly Sourced[] }) {
  const sources = [...new Set(of.flatMap((one) => one.sources))];
  return (
    <section class="stack-s">
      {title && <h2 class="h2">{title}</h2>}
      {of.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <AnySource of={sources} />
    </section>
  );
}
