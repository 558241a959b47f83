import {
  type Force,
  type Instrument,
  instrumentsOf,
  type Source,
  type SourceState,
} from '../../lib/sources/index.ts';

/** How strong a rule is, in plain words. */
const forces: Record<Force, string> = {
  law: '法律法规',
  interpretation: '司法解释',
  court: '最高法院的意见',
  regulation: '监管规定，对机构有约束力',
  standard: '推荐性国标，可据此投诉',
  association: '行业自律，可据此投诉',
  contract: '以你的合同为准',
  account: '公开信息，请再核对',
};

/** How sure we are of it; what was read in the original needs no word, and what nobody confirmed says so itself. */
const sureness: Record<Exclude<SourceState, 'memory'>, string> = {
  read: '',
  seen: '，据公开转述',
  user: '，因人而异',
};

/** Where rules come from, how strong each instrument is and how sure we are; one that stands twice is told once. */
export function citations(rules: readonly Source[]): string[] {
  return [...new Set(rules.flatMap(instrumentsOf).map(citation))];
}

/** Of many articles the first three; all of them stand in the source. */
const MANY = /第 ((?:[^、条]+、){2}[^、条]+)(?:、[^、条]+){3,} 条/;

/** What is not confirmed has no strength to speak of; what is told is not read in an original anyway. */
function citation({ cite: whole, force, state }: Instrument): string {
  const cite = whole.replace(MANY, '第 $1 条等');
  if (state === 'memory') return cite;
  return `${cite}（${forces[force]}${force === 'account' ? '' : sureness[state]}）`;
}
