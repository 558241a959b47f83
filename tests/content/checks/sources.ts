import type { Source } from '../../../lib/sources/index.ts';
import type { Text } from '../texts.ts';

/** A text with one of these states a fact. */
export const lawWords = [
  '民法典',
  '刑法',
  '条例',
  '规定',
  '时效',
  '征信',
  '起诉',
  '法院',
  '传票',
  '判决',
  '犯罪',
  '展期',
  '催收',
  '国标',
  '行业自律',
  '年化',
  '明示表',
  '24%',
  '0.05%',
  '95188',
  '12378',
  '12348',
  '12356',
  '12368',
];

/** A fact without a source does not go in. */
export function unsourced(texts: readonly Text[]): string[] {
  return texts.flatMap(({ where, words, sources }) =>
    sources.length > 0
      ? []
      : lawWords.filter((word) => words.includes(word)).map((word) => `${where}: “${word}” has no source`),
  );
}

/** A source has all its parts; binding rules and standards say since when; what is not confirmed says so. */
export function incomplete(sources: Record<string, Source>, factIds: readonly string[]): string[] {
  return Object.entries(sources).flatMap(([id, source]) => [
    ...(factIds.includes(id) ? [] : [`${id}: no such fact`]),
    ...(source.says.endsWith('。') ? [] : [`${id}: says no whole sentence`]),
    ...(source.cite && source.issuer ? [] : [`${id}: no citation or issuer`]),
    ...(source.force !== 'account' && source.force !== 'contract' && !source.inForce
      ? [`${id}: since when?`]
      : []),
    ...(source.inForce && !/^\d{4}-\d\d(-\d\d)?$/.test(source.inForce)
      ? [`${id}: ${source.inForce} is no day`]
      : []),
    ...(source.state === 'memory' && !source.cite.includes('请核对')
      ? [`${id}: not confirmed, says so nowhere`]
      : []),
  ]);
}

/** Words that say that a thing is not certain. */
const doubtful = /请核对|没有核实|没有查到|可能被拒|说不准/;

/** What is not confirmed is said with words that say so. */
export function unconfirmed(texts: readonly Text[], sources: Record<string, Source>): string[] {
  return texts.flatMap(({ where, words, sources: cited }) =>
    cited
      .filter((id) => sources[id]?.state === 'memory' && !doubtful.test(words))
      .map((id) => `${where}: ${id} is not confirmed, and the words do not say so`),
  );
}

/** Sources that nothing cites. */
export function uncited(ids: readonly string[], texts: readonly Text[]): string[] {
  const cited = new Set(texts.flatMap(({ sources }) => sources));
  return ids.filter((id) => !cited.has(id)).map((id) => `${id}: cited nowhere`);
}
