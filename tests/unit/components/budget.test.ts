import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BudgetField,
  type BudgetTexts,
  budgetTexts,
  FIELDS,
  readBudget,
  waitingFor,
} from '../../../components/budget/form.ts';
import { plainFigures } from '../casefile/anyCase.ts';
import { exampleFigures } from '../casefile/example.ts';

const texts: BudgetTexts = {
  income: '6400',
  rent: '1,500',
  food: '1200元',
  travel: '340.00',
  family: '６００',
  otherDebts: '620',
  atHand: '800',
};
const read = (changed: Partial<BudgetTexts> = {}) => {
  const all = { ...texts, ...changed };
  return readBudget((name) => all[name]);
};

it('what is typed becomes figures', () => expect(read()).toEqual({ figures: exampleFigures, problems: {} }));

it.each(FIELDS)('%s may be 0, and then it is typed', (name) => {
  expect(read({ [name]: '0' }).figures).toEqual({ ...exampleFigures, [name]: 0 });
  expect(read({ [name]: '' })).toEqual({ problems: { [name]: 'emptyNot0' } });
});

it.each<[BudgetField, string, string]>([
  ['income', '六千', 'notANumber'],
  ['rent', '1500.005', 'threeDecimals'],
  ['food', '-1', 'negative'],
  ['atHand', '100000000.01', 'tooLarge'],
])('what is wrong is said of its own field: %s "%s", %s', (name, text, problem) =>
  expect(read({ [name]: text })).toEqual({ problems: { [name]: problem } }),
);

it('opened and closed, the form changes no figure', () => {
  fc.assert(
    fc.property(plainFigures, (figures) => {
      const all = budgetTexts(figures);
      expect(readBudget((name) => all[name])).toEqual({ figures, problems: {} });
    }),
  );
  expect(Object.values(budgetTexts(undefined))).toEqual(FIELDS.map(() => ''));
});

describe('in the place of the result stands', () => {
  const nothing = budgetTexts(undefined);
  it.each<[string, Partial<BudgetTexts>, string]>([
    ['how much there is to fill', nothing, '填好下面 7 个数，就知道每月还得起多少。'],
    ['what is missing', { food: '', atHand: ' ' }, '还缺：吃饭、首付最多。'],
    ['what is missing, before what is wrong', { food: '', rent: '贵' }, '还缺：吃饭。'],
    ['that something is wrong', { rent: '贵' }, '有一个数读不懂，改一下就能算。'],
  ])('%s', (_, changed, words) => expect(waitingFor(read(changed).problems)).toBe(words));
});
