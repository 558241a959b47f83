import type { essentials, Figures } from '../../lib/budget/index.ts';
import { formatYuan, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';

export type BudgetField = (typeof essentials)[number] | 'income' | 'otherDebts' | 'atHand';
export type BudgetTexts = Record<BudgetField, string>;

/** In the order of the screen. */
export const labels: Record<BudgetField, string> = {
  income: '工资和别的收入',
  rent: '房租水电',
  food: '吃饭',
  travel: '交通通讯',
  family: '家人和看病',
  otherDebts: '借呗、信用卡这些',
  atHand: '首付最多',
};

export const FIELDS = Object.keys(labels) as BudgetField[];

function ofEach<T>(make: (name: BudgetField) => T): Record<BudgetField, T> {
  return Object.fromEntries(FIELDS.map((name) => [name, make(name)])) as Record<BudgetField, T>;
}

export function budgetTexts(figures: Figures | undefined): BudgetTexts {
  return ofEach((name) => (figures ? formatYuan(figures[name]) : ''));
}

/** The figures that the texts make, once there are all of them: an empty field is no 0. Or what is wrong with each. */
export function readBudget(text: (name: BudgetField) => string): {
  figures?: Figures;
  problems: Partial<Record<BudgetField, Problem>>;
} {
  const problems: Partial<Record<BudgetField, Problem>> = {};
  const figures: Partial<Figures> = {};
  for (const name of FIELDS) {
    const read = readYuan(text(name));
    if ('fen' in read) figures[name] = read.fen;
    else problems[name] = read.problem === 'empty' ? 'emptyNot0' : read.problem;
  }
  return Object.keys(problems).length > 0 ? { problems } : { problems, figures: figures as Figures };
}

/** What stands in the place of the result: which figures it still needs. */
export function waitingFor(problems: Partial<Record<BudgetField, Problem>>): string {
  const empty = FIELDS.filter((name) => problems[name] === 'emptyNot0');
  if (empty.length === FIELDS.length) return `填好下面 ${FIELDS.length} 个数，就知道每月还得起多少。`;
  if (empty.length > 0) return `还缺：${empty.map((name) => labels[name]).join('、')}。`;
  return '有一个数读不懂，改一下就能算。';
}
