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
  /** That it depends on what the text does not say. */
  open: number;
  /** The likeliest first. */
  rules: { rule: ConductRule; share: number }[];
};

/** @param signs  as `signsOf` finds them */
export function leaningOf(signs: readonly string[]): Leaning {
  const shares = sharesOf(weights, one, signs, learnedRules.length + 2);
  const allowed = shares[learnedRules.length] ?? 0;
  const open = shares[learnedRules.length + 1] ?? 0;
  const rules = learnedRules.map((rule, at) => ({ rule, share: shares[at] ?? 0 }));
  return { allowed, open, rules: rules.sort((a, b) => b.share - a.share) };
}
