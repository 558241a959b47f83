import type { ComponentChildren } from 'preact';
import { addMonths } from '../../lib/dates/index.ts';
import type { Source } from '../../lib/sources/index.ts';
import { useView } from '../shell/view.ts';
import { citations } from './citations.ts';

/** Rules change: what nobody looked at for longer is to be checked before it is relied on, months. */
const FRESH_FOR = 12;

export type SourceLineProps = {
  rules: readonly Source[];
  children?: ComponentChildren;
};

/** Where rules come from, how strong each is, how sure we are, and when they were last checked. */
export function SourceLine({ rules, children }: SourceLineProps) {
  const today = useView().today.value;
  const checked = rules.map((rule) => rule.checked).sort()[0];
  if (!checked) return children ? <p class="source">{children}</p> : null;
  return (
    <p class="source">
      {children}出处：
      {citations(rules).join('；')}。<span class="nb">{checked} 核对。</span>
      {addMonths(checked, FRESH_FOR) < today && <b>超过一年没核对，用之前请先核实。</b>}
    </p>
  );
}
