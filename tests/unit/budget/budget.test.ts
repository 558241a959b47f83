import { describe, expect, it } from 'vitest';
import { applyBudget, type Budget, isByHand, type Limit } from '../../../lib/budget/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { exampleFigures as figures } from '../casefile/example.ts';

const limit: Limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };
const lower: Limit = { ...limit, atOnce: yuan('0') };
const workedOut: Budget = { figures, limit };

describe('the limit', () => {
  it('is set by hand, and set anew', () => {
    const budget = applyBudget({}, { type: 'limitSet', limit });
    expect(budget).toEqual({ limit });
    expect(applyBudget(budget, { type: 'limitSet', limit: lower })).toEqual({ limit: lower });
    expect(budget).toEqual({ limit });
  });

  it('comes from the budget, in the place of one set by hand', () => {
    expect(applyBudget({}, { type: 'budgetSet', figures })).toEqual(workedOut);
    expect(applyBudget({ limit: lower }, { type: 'budgetSet', figures })).toEqual(workedOut);
  });

  it('set by hand afterwards leaves the figures as they are', () =>
    expect(applyBudget(workedOut, { type: 'limitSet', limit: lower })).toEqual({ figures, limit: lower }));

  it('is 0 a month where nothing is safe, so that every monthly sum is beyond it', () => {
    const less = { ...figures, income: yuan('5325.00') };
    expect(applyBudget({ limit }, { type: 'budgetSet', figures: less })).toEqual({
      figures: less,
      limit: { monthly: 0, atOnce: yuan('800.00') },
    });
  });
});

describe('whether it was set by hand', () => {
  it.each<[string, Budget, boolean]>([
    ['no, where there is none', {}, false],
    ['no, where none came of the figures', { figures }, false],
    ['yes, without figures', { limit }, true],
    ['no, where the figures make it', workedOut, false],
    ['yes, where it is another one', { figures, limit: lower }, true],
    ['yes, where it is another one a month', { figures, limit: { ...limit, monthly: yuan('900') } }, true],
  ])('%s', (_, budget, byHand) => expect(isByHand(budget)).toBe(byHand));
});
