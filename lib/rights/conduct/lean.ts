import { sharesOf, weigh, weightsOf } from '../../text/index.ts';
import { always, learned, one } from './learned.ts';
import type { ConductRule } from './types.ts';

/** The rules that a text was learned to be about; what was learned stands in this order, then open, then `lawful`. */
export const learnedRules = [
  ...(['collect.account', 'collect.attempts', 'collect.calls', 'collect.crime2'] as const),
  ...(['collect.dignity', 'collect.eight', 'collect.harass', 'collect.hours', 'collect.identify'] as const),
  ...(['collect.notice', 'collect.pipl', 'collect.privacy', 'collect.third'] as const),
  ...(['collect.third.say', 'collect.visit'] as const),
] satisfies ConductRule[];

/**
 * What breaks no rule comes in several kinds, each learned for itself: what lenders write, what has to do with no
 * collector, what lies near a breach, what was written after published texts, the rest.
 */
export const lawful = ['-bills', '-nothing', '-near', '-published', '-'] as const;

const OPEN = learnedRules.length;

const weights = weightsOf(learned, OPEN + 1 + lawful.length);

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
  const shares = sharesOf(weigh(weights, always, signs), one);
  const open = shares[OPEN] ?? 0;
  const allowed = shares.slice(OPEN + 1).reduce((all, share) => all + share, 0);
  const rules = learnedRules.map((rule, at) => ({ rule, share: shares[at] ?? 0 }));
  return { allowed, open, rules: rules.sort((a, b) => b.share - a.share) };
}
