import type { ItemId, Once, Recorded } from './comparison.ts';
import { onceWords } from './onceWords.ts';
import type { Terms } from './types.ts';
import { itemNames } from './words/rows.ts';

/** Whether a call agreed that all is paid in one: put off to a later day, or one sum. */
export function onceOf({ terms, extended }: Pick<Recorded, 'terms' | 'extended'>): Once | undefined {
  if (extended) return 'extension';
  return terms.parts === 1 ? 'sum' : undefined;
}

/** Without these it is not settled. */
export const settlingOf = (once: Once | undefined): readonly ItemId[] =>
  once ? ['total', 'firstDate', 'fee'] : ['total', 'parts', 'firstDate', 'fee'];

/** By what a paper speaks of parts; undefined where it does not. */
export function partsNamed({ parts, perPart, total }: Terms): 'parts' | 'perPart' | undefined {
  if (parts !== undefined && parts > 1) return 'parts';
  return perPart !== undefined && perPart !== total ? 'perPart' : undefined;
}

/** What a row is called. */
export const nameOf = (id: ItemId, once: Once | undefined): string =>
  (once && onceWords[once].names[id]) ?? itemNames[id];
