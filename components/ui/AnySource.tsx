import type { ComponentChildren } from 'preact';
import { type AnySourceId, allSources } from '../../lib/sources/all.ts';
import type { Source } from '../../lib/sources/index.ts';
import { SourceLine } from './SourceLine.tsx';

export type AnySourceProps = {
  of: readonly AnySourceId[];
  children?: ComponentChildren;
};

/** As `Source`, for every fact there is. */
export function AnySource({ of, children }: AnySourceProps) {
  const rules: Source[] = of.map((id) => allSources[id]);
  return <SourceLine rules={rules}>{children}</SourceLine>;
}
