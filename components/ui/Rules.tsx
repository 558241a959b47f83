import type { ComponentChildren } from 'preact';
import type { Source } from '../../lib/sources/index.ts';
import { SourceLine } from './SourceLine.tsx';

export type RulesProps = { of: readonly Source[]; children?: ComponentChildren };

/** A phone number or a custom is no rule, and stays without a word here. */
export function Rules({ of, children }: RulesProps) {
  const rules = of.filter(({ force }) => force !== 'contract' && force !== 'account');
  return <SourceLine rules={rules}>{children}</SourceLine>;
}
