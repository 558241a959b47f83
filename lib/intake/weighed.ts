import { sharesOf, weigh, weightsOf } from '../text/index.ts';

type Learned = { learned: string; always: readonly number[]; one: number };

/** More sums or days are a table, of which the first rows tell. */
export const MOST = 12;

/** How likely each of the classes is for what is known, by what was learned. */
export function weighedBy({ learned, always, one }: Learned, classes: number) {
  const weights = weightsOf(learned, classes);
  return (signs: readonly string[]): number[] => sharesOf(weigh(weights, always, signs), one);
}
