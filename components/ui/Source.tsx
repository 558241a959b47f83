import type { ComponentChildren } from 'preact';
import { type SourceId, sources } from '../../lib/sources.ts';

/** How strong a rule is, in plain words. */
const forces = {
  law: '法律法规',
  court: '最高法院的意见',
  regulation: '监管规定，对机构有约束力',
  standard: '推荐性国标，可据此投诉',
  association: '行业自律，可据此投诉',
  contract: '以你的合同为准',
  account: '公开信息，请再核对',
} as const;

export type SourceProps = {
  of: readonly SourceId[];
  children?: ComponentChildren;
};

/** Where a rule comes from, how strong it is, and when it was last checked. A phone number or a custom is no rule. */
export function Source({ of, children }: SourceProps) {
  const rules = of
    .map((id) => sources[id])
    .filter(({ force }) => force !== 'contract' && force !== 'account');
  if (rules.length === 0) return children ? <p class="source">{children}</p> : null;
  const checked = rules.map((rule) => rule.checked).sort()[0];
  return (
    <p class="source">
      {children}出处：{rules.map(({ cite, force }) => `${cite}（${forces[force]}）`).join('；')}。
      <span class="nb">{checked} 核对。</span>
    </p>
  );
}
