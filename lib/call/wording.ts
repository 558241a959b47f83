import { anyLender } from '../debt/index.ts';
import { fill } from '../text/index.ts';
import type { Line, Slot } from './types.ts';

const gap = /\{(\w+)\}/g;

/** By which count a slot is part of a plan in parts. */
const countOf: Readonly<Record<string, string>> = {
  parts: 'parts',
  perPart: 'parts',
  firstDate: 'parts',
  nextParts: 'nextParts',
  nextPerPart: 'nextParts',
  agreedParts: 'agreedParts',
  agreedPerPart: 'agreedParts',
  agreedFirst: 'agreedParts',
  agreedLast: 'agreedParts',
  offerParts: 'offerParts',
  offerPays: 'offerParts',
};

/** The slot that tells in how many parts a sentence speaks of paying; undefined where it does not. */
export function partsSlotOf(say: string): string | undefined {
  const counts = [...say.matchAll(gap)].flatMap(([, slot = '']) => countOf[slot] ?? []);
  // The first day is that of either rung.
  return counts.find((count) => count !== 'parts') ?? counts[0];
}

/** The wording for what is paid: in parts, or in one. */
export function sayOf(
  { say, once }: Pick<Line, 'say' | 'once'>,
  slots: Readonly<Record<string, string | undefined>>,
) {
  const count = partsSlotOf(say);
  return once !== undefined && count !== undefined && slots[count] === '1' ? once : say;
}

/** The sentence as it is said: filled, or the wording without figures when one of them is not known. */
export function wordsOf(
  node: Pick<Line, 'say' | 'plain' | 'once'>,
  slots: Partial<Record<Slot, string>>,
): string {
  const values = new Map<string, string | undefined>(Object.entries({ ...anyLender, ...slots }));
  const say = sayOf(node, slots);
  const known = [...say.matchAll(gap)].every(([, slot = '']) => values.get(slot) !== undefined);
  return filled(known ? say : (node.plain ?? say), slots);
}

/** A text of the call with its slots filled; one that is not known stays. */
export function filled(words: string, slots: Partial<Record<Slot, string>>): string {
  return fill(words, { ...anyLender, ...slots });
}
