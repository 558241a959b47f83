import { expect, it } from 'vitest';
import { applyBudget, type Limit } from '../../../lib/budget/index.ts';
import { yuan } from '../../../lib/money/index.ts';

it('the limit is set, and set anew', () => {
  const limit: Limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };
  const budget = applyBudget({}, { type: 'limitSet', limit });
  expect(budget).toEqual({ limit });
  const lower = { ...limit, atOnce: yuan('0') };
  expect(applyBudget(budget, { type: 'limitSet', limit: lower })).toEqual({ limit: lower });
  expect(budget).toEqual({ limit });
});
