import { type Fen, fen, formatYuan } from '../money/index.ts';
import { fill } from '../text/index.ts';
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

const told = (total: Fen, parts: number, each: Fen, sum: Fen): string =>
  fill(adding, {
    parts: String(parts),
    each: formatYuan(each),
    sum: formatYuan(sum),
    total: formatYuan(total),
  });
