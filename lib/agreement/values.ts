import { formatDay } from '../dates/index.ts';
import { formatYuan } from '../money/index.ts';
import type { Item, Value } from './types.ts';

/** What stands on either side of a row, for a sentence; empty where nothing does. */
export function valuesOf({ call, paper }: Item): { call: string; paper: string } {
  return { call: inWords(call), paper: inWords(paper) };
}

/** A sum of nothing: it was said that there is none. */
export const isNone = (value: Value | undefined): boolean =>
  value !== undefined && 'fen' in value && value.fen === 0;

function inWords(value: Value | undefined): string {
  if (!value) return '';
  if ('fen' in value) return formatYuan(value.fen);
  if ('date' in value) return formatDay(value.date);
  return 'count' in value ? String(value.count) : value.words;
}
