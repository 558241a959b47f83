import type { Amount } from '../intake/index.ts';
import { type Fen, fen, formatYuan } from '../money/index.ts';
import { fill } from '../text/index.ts';
import type { Quote } from './quoted.ts';
import { adding } from './sentenceWords.ts';
import type { Doubt, Terms } from './types.ts';

/**
 * A paper whose parts do not come to its own total: 12 parts of 820.00 yuan, 8,640.00 in all. A part may be rounded by a
 * fen. What is paid ahead may be in the total or beside it.
 */
export function addingDoubt({ total, down = fen(0), parts, perPart, lastPart }: Terms): Doubt[] {
  if (total === undefined || parts === undefined || perPart === undefined) return [];
  const sum = fen((parts - 1) * perPart + (lastPart ?? perPart));
  const isNear = (all: number) => Math.abs(all - total) <= parts;
  return isNear(sum) || isNear(sum + down) ? [] : [{ kind: 'adds', words: told(total, parts, perPart, sum) }];
}

/** 玖佰元整(¥, 900元(大写: the same sum once more. */
const ONCE_MORE = /^整?[（(](?:大写|小写|即|人民币|RMB|¥|:){0,3}$/;

/** What is written in figures and in words, where both are not the same. */
export const twiceDoubts = (
  text: string,
  { amounts, quote }: { amounts: readonly Amount[]; quote: Quote },
): Doubt[] =>
  amounts.flatMap(({ amount, start, end }, at) => {
    const next = amounts[at + 1];
    if (!next || next.amount === amount || !ONCE_MORE.test(text.slice(end, next.start))) return [];
    // (760元本金+40元利息): what it is made of.
    if (!/^元?整?[)）]/.test(text.slice(next.end, next.end + 4))) return [];
    return [{ kind: 'adds' as const, words: quote(start, next.end) }];
  });

const told = (total: Fen, parts: number, each: Fen, sum: Fen): string =>
  fill(adding, {
    parts: String(parts),
    each: formatYuan(each),
    sum: formatYuan(sum),
    total: formatYuan(total),
  });
