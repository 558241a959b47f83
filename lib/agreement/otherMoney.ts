import { FOREIGN, FOREIGN_SIGN } from '../intake/index.ts';
import type { Item, ItemId } from './comparison.ts';
import type { Doubt } from './types.ts';

const FIGURE = '\\d[\\d,.]*';
/** USD 100.00, 100.00美元, HK$100: a sum that is not in yuan, which no row holds. */
const SUM = new RegExp(
  `(?:${FOREIGN})[:为]?\\s?${FIGURE}|(?:${FOREIGN_SIGN})\\s?${FIGURE}|${FIGURE}万?(?:${FOREIGN})`,
  'i',
);

/** Whether a clause names a sum in other money than that in which the call was. */
export const isOtherMoney = (clause: string): boolean => SUM.test(clause);

const ROWS: readonly (readonly [ItemId, RegExp])[] = [
  ['perPart', /[每各]个?[期月]/],
  ['total', /合计|总|共/],
  ['down', /先付|首付/],
];

/** The rows without those that the paper names in other money: it is not true that they are not written. */
export function withoutOtherMoney(items: readonly Item[], doubts: readonly Doubt[]): readonly Item[] {
  const words = doubts.filter(({ kind, words }) => kind === 'differs' && isOtherMoney(words));
  const named = ROWS.filter(([, name]) => words.some((doubt) => name.test(doubt.words))).map(([id]) => id);
  return items.filter(({ id }) => !named.includes(id));
}
