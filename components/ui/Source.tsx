import type { ComponentChildren } from 'preact';
import type { SourceId } from '../../lib/sources/index.ts';
import { sources } from '../../lib/sources/inUse.ts';
import { Rules } from './Rules.tsx';

export type SourceProps = {
  of: readonly SourceId[];
  children?: ComponentChildren;
};

/** Where a rule comes from. Parts of the app that are loaded when used have all the facts: `AnySource`. */
export function Source({ of, children }: SourceProps) {
  return <Rules of={of.map((id) => sources[id])}>{children}</Rules>;
}
