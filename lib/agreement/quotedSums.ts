import type { Item } from './comparison.ts';
import type { Doubt } from './types.ts';

const SUM = /\d[\d,]*(?:\.\d{1,2})?/g;

/**
 * The rows without those whose sum is quoted to be asked about: 金额8,640.00元 may be what is paid in all, and it is not true
 * that 8,640.00 is not written.
 */
export function withoutQuoted(items: readonly Item[], doubts: readonly Doubt[]): readonly Item[] {
  const quoted = new Set(
    doubts
      .filter(({ kind }) => kind === 'sum')
      .flatMap(({ words }) => words.match(SUM) ?? [])
      .map((sum) => Math.round(Number(sum.replaceAll(',', '')) * 100)),
  );
  const isQuoted = ({ state, call }: Item) =>
    state === 'notMentioned' && call !== undefined && 'fen' in call && call.fen > 0 && quoted.has(call.fen);
  return items.filter((item) => !isQuoted(item));
}
