import type { ComponentChildren } from 'preact';
import { addMonths } from '../../lib/dates/index.ts';
import type { Force, Source, SourceState } from '../../lib/sources/index.ts';
import { useView } from '../shell/view.ts';

/** How strong a rule is, in plain words. */
const forces: Record<Force, string> = {
  law: '法律法规',
  court: '最高法院的意见',
  regulation: '监管规定，对机构有约束力',
  standard: '推荐性国标，可据此投诉',
  association: '行业自律，可据此投诉',
  contract: '以你的合同为准',
  account: '公开信息，请再核对',
};

/** How sure we are of it; what was read in the original needs no word. */
const sureness: Record<SourceState, string> = {
  read: '',
  seen: '，据公开转述',
  user: '，因人而异',
  memory: '，没有核实，请核对',
};

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

/** What is told is not read in an original anyway; only that nobody confirmed it is worth a word more. */
function weightOf({ force, state }: Source): string {
  if (force !== 'account') return forces[force] + sureness[state];
  return state === 'memory' ? `公开信息${sureness.memory}` : forces.account;
}

/** Two rules of one instrument are one line. */
function citations(rules: readonly Source[]): string[] {
  return [...new Set(rules.map((rule) => `${rule.cite}（${weightOf(rule)}）`))];
}
