import type { Debt } from '../debt/index.ts';

/** What being late costs, as most contracts call it. */
export const anyCosts = { lateCosts: '逾期费用' };

/**
 * What must stop while a plan is kept, in the words of the debt's contract: of a loan, and of a card, the interest goes on
 * beside what being late costs, and who asks only for that to stop is not told of it.
 */
export function lateCostsOf(debt: Pick<Debt, 'kind' | 'rule'> | undefined): string {
  if (debt?.kind === 'jiebei' || debt?.rule?.kind === 'penalty') return '利息、罚息';
  if (debt?.kind === 'card' || debt?.rule?.kind === 'minimum') return '利息、违约金';
  return anyCosts.lateCosts;
}

/** Which of these a sentence of the call asked about: the debt may have another rule by now. */
export const costsAsked = (words: string): string => /不收(.+?)，是吗/.exec(words)?.[1] ?? anyCosts.lateCosts;
