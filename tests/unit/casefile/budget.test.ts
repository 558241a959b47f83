import { describe, expect, it } from 'vitest';
import { decodeCase, emptyCase } from '../../../lib/casefile/index.ts';
import { exampleFigures } from './example.ts';

/** As version 0.1.0 stored it, before several incomes, what is due first and the extra expense. */
const old = {
  budget: {
    v: 1,
    data: {
      limit: { monthly: 86000, atOnce: 80000 },
      figures: {
        income: 640000,
        rent: 150000,
        food: 120000,
        travel: 34000,
        family: 60000,
        otherDebts: 62000,
        atHand: 80000,
      },
    },
  },
};
const read = (more: object) => {
  const { limit, figures } = old.budget.data;
  return decodeCase({ budget: { v: 1, data: { limit, figures: { ...figures, ...more } } } }).unreadable;
};

it('an older budget is read as it was', () =>
  expect(decodeCase(old)).toEqual({
    file: { ...emptyCase, budget: { limit: { monthly: 86000, atOnce: 80000 }, figures: exampleFigures } },
    unreadable: [],
  }));

describe('listed incomes', () => {
  const wages = { name: '工资', steady: true, months: [400000] };
  const jobs = { name: '零工', steady: false, months: [300000, 240000] };

  it('are read where they make the income that counts', () =>
    expect(read({ incomes: [wages, jobs] })).toEqual([]));

  it.each([
    ['make another one', [wages]],
    ['are none', []],
    ['have no months', [wages, { ...jobs, months: [] }]],
    ['are more than the form takes', Array(7).fill({ ...wages, months: [91428] })],
    ['have months that are no amounts', [wages, { ...jobs, months: [240000, -1] }]],
    ['are so many that they are no safe sum', Array(901).fill({ ...wages, months: [10_000_000_000_000] })],
  ])('are kept aside where they %s', (_, incomes) => expect(read({ incomes })).toEqual(['budget']));
});
