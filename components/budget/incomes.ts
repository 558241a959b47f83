import {
  countedIncome,
  type Figures,
  type Income,
  MOST_INCOMES,
  readMonths,
} from '../../lib/budget/index.ts';
import { type Fen, formatYuan, MOST_SUM, readCount, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';

export type IncomeField = `incomes.${number}.${(typeof parts)[number]}`;

/** `incomes` is how many are listed; empty where there is one income and no list. */
export type IncomesField = 'incomes' | IncomeField;
type IncomesTexts = Record<IncomesField, string>;

/** The text of `steady` for an income that is not; any other text means that it is. */
export const VARIES = 'varies';

const parts = ['name', 'steady', 'months'] as const;

/** How many incomes are listed: 0 where there is no list, or a kept text that is no such number. */
export function countListed(text: (name: IncomesField) => string): number {
  const read = readCount(text('incomes'), { min: 1, max: MOST_INCOMES });
  return 'count' in read ? read.count : 0;
}

export function incomesTexts(incomes: readonly Income[] = []): IncomesTexts {
  const slots = Array.from({ length: MOST_INCOMES }, (_, at) => slotTexts(at, incomes[at]));
  return Object.assign({ incomes: incomes.length > 0 ? String(incomes.length) : '' }, ...slots);
}

/** The texts of one income in the list; empty without one. */
export function slotTexts(at: number, income?: Income): Partial<IncomesTexts> {
  return {
    [`incomes.${at}.name`]: income?.name ?? '',
    [`incomes.${at}.steady`]: income && !income.steady ? VARIES : '',
    [`incomes.${at}.months`]: income?.months.map(income.steady ? formatYuan : briefly).join(' ') ?? '',
  };
}

/** '4200', '450.50': in a row of several, commas and zeros would hide where one ends. */
function briefly(amount: Fen): string {
  return formatYuan(amount).replaceAll(',', '').replace(/\.00$/, '');
}

/** The texts once the income at `at` is taken out of the list: those behind it move up. */
export function withoutIncome(text: (name: IncomesField) => string, at: number): Partial<IncomesTexts> {
  const count = countListed(text);
  const texts: Partial<IncomesTexts> = { incomes: String(count - 1) };
  for (let to = at; to < count - 1; to++)
    for (const part of parts) texts[`incomes.${to}.${part}`] = text(`incomes.${to + 1}.${part}`);
  return texts;
}

/** The texts once that income, taken out before, is in the list again: those behind it make room. */
export function withIncome(
  text: (name: IncomesField) => string,
  taken: number,
  income: Partial<IncomesTexts>,
): Partial<IncomesTexts> {
  const count = countListed(text);
  const at = Math.min(taken, count);
  const texts: Partial<IncomesTexts> = { incomes: String(count + 1) };
  for (const part of parts) {
    for (let to = count; to > at; to--) texts[`incomes.${to}.${part}`] = text(`incomes.${to - 1}.${part}`);
    texts[`incomes.${at}.${part}`] = income[`incomes.${taken}.${part}`] ?? '';
  }
  return texts;
}

/** What stands in the list, to be put back. */
export function listedTexts(text: (name: IncomesField) => string): Partial<IncomesTexts> {
  const names = Object.keys(incomesTexts()) as IncomesField[];
  return Object.fromEntries(names.map((name) => [name, text(name)]));
}

type ReadIncomes = {
  figures?: Pick<Figures, 'income' | 'incomes'>;
  needed: IncomeField[];
  problems: Partial<Record<IncomeField, Problem>>;
};

/** The incomes that the texts make, or what is wrong with each. Undefined where there is no list. */
export function readIncomes(text: (name: IncomesField) => string): ReadIncomes | undefined {
  const count = countListed(text);
  if (count === 0) return undefined;
  const problems: ReadIncomes['problems'] = {};
  const needed: IncomeField[] = [];
  const incomes: Income[] = [];
  for (let at = 0; at < count; at++) {
    const field: IncomeField = `incomes.${at}.months`;
    const read = readIncome(text, at);
    needed.push(field);
    if ('problem' in read) problems[field] = read.problem;
    else incomes.push(read);
    if (countedIncome(incomes) > MOST_SUM) problems[field] ??= 'tooLarge';
  }
  if (Object.keys(problems).length > 0) return { needed, problems };
  return { needed, problems, figures: { income: countedIncome(incomes), incomes } };
}

/** One income of the list, or what is wrong with its amounts. */
export function readIncome(text: (name: IncomesField) => string, at: number): Income | { problem: Problem } {
  const steady = text(`incomes.${at}.steady`) !== VARIES;
  const typed = text(`incomes.${at}.months`);
  const read = steady ? readYuan(typed) : readMonths(typed);
  if ('problem' in read) return { problem: read.problem === 'empty' ? 'emptyNot0' : read.problem };
  const months = 'fen' in read ? [read.fen] : read.months;
  return { name: text(`incomes.${at}.name`), steady, months };
}
