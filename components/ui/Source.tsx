import type { ComponentChildren } from 'preact';
import { type SourceId, sources } from '../../lib/sources.ts';

/** How strong a rule is, in plain words. */
const forces = {
  law: '法律法规',
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

/** Where a statement comes from, how strong it is, and when it was last checked. */
export function Source({ of, children }: SourceProps) {
  const cited = of.map((id) => `${sources[id].cite}（${forces[sources[id].force]}）`);
  const checked = of.map((id) => sources[id].checked).sort()[0];
  return (
    <p class="source">
      {children} 出处：{cited.join('；')}。<span class="nb">{checked} 核对。</span>
    </p>
  );
}
