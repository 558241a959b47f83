import { dueFirst, essentials, type Figures } from '../../lib/budget/index.ts';
import { atOnceName } from '../../lib/budget/words.ts';
import { type Fen, formatYuan, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';
import { type IncomesField, incomesTexts, readIncomes } from './incomes.ts';

export type AmountField = Exclude<keyof Figures, 'incomes'>;
export type BudgetField = AmountField | IncomesField;
export type BudgetTexts = Record<BudgetField, string>;
type Problems = Partial<Record<BudgetField, Problem>>;

/** In the order of the screen, which is that of what is to be paid first. */
export const labels: Record<AmountField, string> = {
  income: '工资和别的收入',
  rent: '房租水电',
  food: '吃饭',
  travel: '交通通讯',
  family: '家人和看病',
  mortgage: '房贷',
  support: '抚养费、赡养费',
  secured: '有担保或抵押的债',
  otherDebts: '别的债一共',
  atHand: atOnceName,
  extra: '多花的这笔',
};

export const AMOUNTS = Object.keys(labels) as AmountField[];

export function budgetTexts(figures: Figures | undefined): BudgetTexts {
  const amounts = AMOUNTS.map((name) => [name, shown(figures?.[name])]);
  return { ...Object.fromEntries(amounts), ...incomesTexts(figures?.incomes) };
}

function shown(amount: Fen | undefined): string {
  return amount === undefined ? '' : formatYuan(amount);
}

export type ReadBudget = {
  /** Once there are all that are `needed`: an empty field is no 0. They may stand beside a wrong `extra`. */
  figures?: Figures;
  needed: BudgetField[];
  problems: Problems;
};

/** The figures that the texts make, or what is wrong with each. */
export function readBudget(text: (name: BudgetField) => string): ReadBudget {
  const listed = readIncomes(text);
  const problems: Problems = { ...listed?.problems };
  const figures: Partial<Figures> = listed?.figures ?? {};
  const asked = (names: readonly AmountField[]) => (names.some((name) => text(name).trim()) ? names : []);
  const amounts: AmountField[] = [
    ...(listed ? [] : (['income'] as const)),
    ...essentials,
    // Untouched, they are no part of the figures; begun, all of them are asked for.
    ...asked(dueFirst),
    'otherDebts',
    'atHand',
  ];
  for (const name of [...amounts, ...asked(['extra'])]) {
    const read = readYuan(text(name));
    if ('fen' in read) figures[name] = read.fen;
    else problems[name] = read.problem === 'empty' ? 'emptyNot0' : read.problem;
  }
  const needed = [...(listed?.needed ?? []), ...amounts];
  const whole = needed.every((name) => !problems[name]);
  return { needed, problems, ...(whole && { figures: figures as Figures }) };
}

/** Whether the typed sum is less than this one: all of it, where nothing is typed that can be read. */
export function lacks(text: string, amount: Fen): 'all' | 'some' | undefined {
  const typed = readYuan(text);
  if (!('fen' in typed) || typed.fen === 0) return 'all';
  return typed.fen < amount ? 'some' : undefined;
}

/**
 * What one press may put in for the other debts: what is known of them each month, where the text holds less; 0 into an
 * empty field (`none`), where there are such debts and none takes a sum each month: a whole bill is none.
 */
export function offered(text: string, known: Fen, others: number): 'all' | 'some' | 'none' | undefined {
  if (known > 0) return lacks(text, known);
  return others > 0 && text.trim() === '' ? 'none' : undefined;
}

/** What stands in the place of the result: which figures it still needs. */
export function waitingFor({ needed, problems }: ReadBudget): string {
  const empty = needed.filter((name) => problems[name] === 'emptyNot0');
  if (empty.length === needed.length) return `填好下面 ${needed.length} 个数，就知道每月还得起多少。`;
  if (empty.length > 0) return `还缺：${empty.map(nameOf).join('、')}。`;
  return '有一个数读不懂，改一下就能算。';
}

function nameOf(field: BudgetField): string {
  const [, at] = field.split('.');
  return at === undefined ? labels[field as AmountField] : `第 ${Number(at) + 1} 份收入`;
}
