import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BudgetField,
  type BudgetTexts,
  budgetTexts,
  lacks,
  offered,
  readBudget,
  waitingFor,
} from '../../../components/budget/form.ts';
import { listedTexts, VARIES, withIncome, withoutIncome } from '../../../components/budget/incomes.ts';
import { type Fen, yuan } from '../../../lib/money/index.ts';
import { anyFigures } from '../casefile/anyCase.ts';
import { exampleFigures } from '../casefile/example.ts';

const texts: BudgetTexts = {
  ...budgetTexts(undefined),
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
  return readBudget((name) => all[name] ?? '');
};

const always: BudgetField[] = ['income', 'rent', 'food', 'travel', 'family', 'otherDebts', 'atHand'];

it('what is typed becomes figures', () =>
  expect(read()).toEqual({ figures: exampleFigures, needed: always, problems: {} }));

it.each(always)('%s may be 0, and then it is typed', (name) => {
  expect(read({ [name]: '0' }).figures).toEqual({ ...exampleFigures, [name]: 0 });
  expect(read({ [name]: '' })).toEqual({ needed: always, problems: { [name]: 'emptyNot0' } });
});

it.each<[BudgetField, string, string]>([
  ['income', '六千多', 'notANumber'],
  ['rent', '1500.005', 'threeDecimals'],
  ['food', '-1', 'negative'],
  ['atHand', '100000000.01', 'tooLarge'],
])('what is wrong is said of its own field: %s "%s", %s', (name, text, problem) =>
  expect(read({ [name]: text })).toEqual({ needed: always, problems: { [name]: problem } }),
);

it.each([
  ['', 'all'],
  ['0', 'all'],
  ['六百多', 'all'],
  ['620', 'some'],
  ['719.99', 'some'],
  ['720', undefined],
  ['1,340.00', undefined],
])('of 720.00 that were agreed elsewhere, "%s" lacks: %s', (text, wanted) =>
  expect(lacks(text, yuan('720'))).toBe(wanted),
);

describe('for other debts one press puts in', () => {
  const known = yuan('681.24');
  it.each<[string, string, Fen, number, ReturnType<typeof offered>]>([
    ['what is known of them', '', known, 2, 'all'],
    ['the rest of it', '600', known, 2, 'some'],
    ['nothing where it is in', '681.24', known, 2, undefined],
    ['0 where there are only whole bills, which are no monthly figure', '', yuan('0'), 2, 'none'],
    ['nothing more once 0 or a sum stands there', '0', yuan('0'), 2, undefined],
    ['nothing where there is no other debt', '', yuan('0'), 0, undefined],
  ])('%s', (_, text, sum, others, wanted) => expect(offered(text, sum, others)).toBe(wanted));
});

describe('what is due first', () => {
  it('is no part of the figures where nobody began it', () =>
    expect(read({ mortgage: ' ' }).figures).toEqual(exampleFigures));

  it('is asked for whole once it is begun', () => {
    expect(read({ mortgage: '2000' })).toMatchObject({
      problems: { support: 'emptyNot0', secured: 'emptyNot0' },
    });
    expect(read({ mortgage: '2000', support: '0', secured: '0' }).figures).toEqual({
      ...exampleFigures,
      mortgage: 200000,
      support: 0,
      secured: 0,
    });
  });
});

describe('one extra expense', () => {
  it('is no part of the figures while it is empty', () =>
    expect(read({ extra: '' }).figures).toEqual(exampleFigures));

  it('does not take the result away where it is wrong, and is not kept', () =>
    expect(read({ extra: '很多' })).toMatchObject({
      figures: exampleFigures,
      problems: { extra: 'notANumber' },
    }));
});

describe('listed incomes', () => {
  const two: Partial<BudgetTexts> = {
    incomes: '2',
    income: '六千多',
    'incomes.0.name': '工资',
    'incomes.0.months': '3200',
    'incomes.1.steady': VARIES,
    'incomes.1.months': '900 450.50 1200',
  };

  it('take the place of the one income', () =>
    expect(read(two)).toEqual({
      figures: {
        ...exampleFigures,
        income: 365050,
        incomes: [
          { name: '工资', steady: true, months: [320000] },
          { name: '', steady: false, months: [90000, 45050, 120000] },
        ],
      },
      needed: ['incomes.0.months', 'incomes.1.months', ...always.slice(1)],
      problems: {},
    }));

  it.each<[string, Partial<BudgetTexts>, string]>([
    ['an amount is missing', { 'incomes.1.months': '' }, 'emptyNot0'],
    ['the months run into one another', { 'incomes.1.months': '900,450' }, 'mixedUp'],
    ['a steady one has several amounts', { 'incomes.1.steady': '' }, 'notANumber'],
    ['together they are too much', { 'incomes.1.months': '99996800.01' }, 'tooLarge'],
  ])('are wrong where %s', (_, changed, problem) => {
    const { figures, problems } = read({ ...two, ...changed });
    expect({ figures, problems }).toEqual({ problems: { 'incomes.1.months': problem } });
  });

  it('100 million together is not too much', () =>
    expect(read({ ...two, 'incomes.1.months': '99996800.00' }).figures?.income).toBe(10_000_000_000));

  it.each(['七', '0', '7', '1e9'])('are none where a kept text says there are "%s"', (incomes) =>
    expect(read({ ...two, incomes, income: '6400' }).figures).toEqual(exampleFigures),
  );

  it('taken out, those behind it move up', () => {
    const without = { ...two, ...withoutIncome((name) => two[name] ?? '', 0) };
    expect(read(without).figures?.incomes).toEqual([
      { name: '', steady: false, months: [90000, 45050, 120000] },
    ]);
  });

  it.each([0, 1])('taken out from place %i, it comes back there, beside what was typed since', (at) => {
    const textOf = (texts: Partial<BudgetTexts>) => (name: keyof BudgetTexts) => texts[name] ?? '';
    const before = listedTexts(textOf(two));
    const without = { ...two, ...withoutIncome(textOf(two), at), 'incomes.0.name': '夜班' };
    const back = { ...without, ...withIncome(textOf(without), at, before) };
    expect(listedTexts(textOf(back))).toEqual({ ...before, [`incomes.${1 - at}.name`]: '夜班' });
  });
});

it('opened and closed, the form changes no figure', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const all = budgetTexts(figures);
      expect(readBudget((name) => all[name] ?? '')).toMatchObject({ figures, problems: {} });
    }),
  );
  expect(new Set(Object.values(budgetTexts(undefined)))).toEqual(new Set(['']));
});

describe('in the place of the result stands', () => {
  const nothing = budgetTexts(undefined);
  it.each<[string, Partial<BudgetTexts>, string]>([
    ['how much there is to fill', nothing, '填好下面 7 个数，就知道每月还得起多少。'],
    ['what is missing', { food: '', atHand: ' ' }, '还缺：吃饭、一次最多拿出。'],
    ['what is missing, before what is wrong', { food: '', rent: '贵' }, '还缺：吃饭。'],
    ['which listed income is missing', { incomes: '2', 'incomes.0.months': '1' }, '还缺：第 2 份收入。'],
    ['that something is wrong', { rent: '贵' }, '有一个数读不懂，改一下就能算。'],
  ])('%s', (_, changed, words) => expect(waitingFor(read(changed))).toBe(words));
});
