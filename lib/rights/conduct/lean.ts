import { sharesOf, weightsOf } from '../../text/index.ts';
import { learned, one } from './learned.ts';
import type { ConductRule } from './types.ts';

/** The rules that a text was learned to be about; what was learned stands in this order, then none, then open. */
export const learnedRules = [
  ...(['collect.account', 'collect.attempts', 'collect.calls', 'collect.crime2'] as const),
  ...(['collect.dignity', 'collect.eight', 'collect.harass', 'collect.hours', 'collect.identify'] as const),
  ...(['collect.notice', 'collect.pipl', 'collect.privacy', 'collect.third'] as const),
  ...(['collect.third.say', 'collect.visit'] as const),
] satisfies ConductRule[];

const weights = weightsOf(learned, learnedRules.length + 2);

/** What a text leans to as a whole, where nothing in it need be known word for word: each as a share of 1. */
export type Leaning = {
  allowed: number;
  /** The likeliest first. */
  rules: { rule: ConductRule; share: number }[];
};

/** The text as what was learned reads it: `#` for every count. How many is told by rules of their own. */
export const withoutFigures = (words: string) => words.replace(/\d+/g, '#');

/** @param words  as `seenThrough` leaves them */
export function leaningOf(words: string): Leaning {
  const shares = sharesOf(weights, one, withoutFigures(words), learnedRules.length + 2);
  const allowed = shares[learnedRules.length] ?? 0;
  const rules = learnedRules.map((rule, at) => ({ rule, share: shares[at] ?? 0 }));
  return { allowed, rules: rules.sort((a, b) => b.share - a.share) };
}
