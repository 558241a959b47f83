import type { SignId } from '../../lib/scam/index.ts';
import { signs } from '../../lib/scam/words.ts';

/** All signs, in the order in which they are offered. */
export const signIds = Object.keys(signs) as SignId[];

/** A sign that counts: seen in the text, with the words that show it, or ticked. */
export type Counted = { sign: SignId; quote?: string };

/**
 * The signs that count. The user's word goes before what was seen in the text.
 *
 * @param ticks  what was ticked, and what was taken back with `-` before it, apart by spaces
 */
export function countedOf(found: readonly Counted[], ticks: string): Counted[] {
  const set = new Set(ticks.split(' '));
  const seen = found.filter(({ sign }) => !set.has(`-${sign}`));
  const ticked = signIds.filter((sign) => set.has(sign) && !seen.some((one) => one.sign === sign));
  return [...seen, ...ticked.map((sign) => ({ sign }))];
}

/** The ticks after one more press. */
export function ticksWith(ticks: string, sign: SignId, on: boolean): string {
  const others = ticks.split(' ').filter((one) => one !== '' && one !== sign && one !== `-${sign}`);
  return [...others, on ? sign : `-${sign}`].join(' ');
}
