import type { ComponentChildren } from 'preact';
import { type SourceId, sources } from '../../lib/sources/index.ts';
import { SourceLine } from './SourceLine.tsx';

export type SourceProps = {
  of: readonly SourceId[];
  children?: ComponentChildren;
};

/**
 * Where a rule comes from. A phone number or a custom is no rule, and stays without a word here. Parts of the app that
 * are loaded when used have all the facts: `AnySource`.
 */
export function Source({ of, children }: SourceProps) {
  const rules = of
    .map((id) => sources[id])
    .filter(({ force }) => force !== 'contract' && force !== 'account');
  return <SourceLine rules={rules}>{children}</SourceLine>;
}
