import type { PlainDate } from '../../lib/dates/index.ts';
import { type Fen, readCount, readYuan } from '../../lib/money/index.ts';
import type { Terms } from '../../lib/plan/index.ts';
import type { Problem } from '../ui/problems.ts';
import type { Given, OptionField, OptionTexts } from './optionForm.ts';
import { dayAfter, readParts } from './read.ts';

export const MOST_MONTHS_LATER = 24;

export type ReadOptions = {
  terms: Terms[];
  problems: Partial<Record<OptionField, Problem>>;
};

/** The ways of paying that the texts make, and what is wrong with the others. An empty minimum is not asked about. */
export function readOptions(texts: OptionTexts, given: Given): ReadOptions {
  const { owed, today, firstDate } = given;
  const problems: ReadOptions['problems'] = {};
  const noted = <T extends object>(field: OptionField, read: T | { problem: Problem }): T | undefined => {
    if (!('problem' in read)) return read;
    problems[field] = read.problem;
    return undefined;
  };
  const terms: (Terms | false | undefined)[] = [
    equal(
      noted('equalParts', readParts(texts.equalParts)),
      noted('equalFirst', dayAfter(texts.equalFirst, today)),
    ),
    rising(
      noted('risingMonths', readMonths(texts.risingMonths)),
      noted('risingLow', lowSum(texts.risingLow, readMonths(texts.risingMonths), owed.principal)),
      noted('risingParts', readParts(texts.risingParts)),
      firstDate,
    ),
    later(
      noted('laterMonths', readMonths(texts.laterMonths)),
      noted('laterParts', readParts(texts.laterParts)),
      firstDate,
    ),
    once(noted('onceAmount', atMost(texts.onceAmount, owed.total)), firstDate),
    texts.minimumAmount.trim() !== '' &&
      minimum(noted('minimumAmount', aboveZero(texts.minimumAmount)), firstDate),
  ];
  return { terms: terms.filter((one) => typeof one === 'object'), problems };
}

type Count = { count: number };
type Sum = { fen: Fen };
type Day = { date: PlainDate };

const equal = (parts?: Count, first?: Day): Terms | undefined =>
  parts && first && { id: 'equal', parts: parts.count, firstDate: first.date };

const rising = (
  months: Count | undefined,
  low: Sum | undefined,
  parts: Count | undefined,
  firstDate: PlainDate,
): Terms | undefined =>
  months &&
  low &&
  parts && { id: 'rising', months: months.count, low: low.fen, parts: parts.count, firstDate };

const later = (
  months: Count | undefined,
  parts: Count | undefined,
  firstDate: PlainDate,
): Terms | undefined =>
  months && parts && { id: 'later', months: months.count, parts: parts.count, firstDate };

const once = (amount: Sum | undefined, firstDate: PlainDate): Terms | undefined =>
  amount && { id: 'once', amount: amount.fen, firstDate };

const minimum = (amount: Sum | undefined, firstDate: PlainDate): Terms | undefined =>
  amount && { id: 'minimum', amount: amount.fen, firstDate };

const monthProblems = {
  empty: 'empty',
  notANumber: 'notMonths',
  tooSmall: 'notMonths',
  tooLarge: 'notMonths',
} as const satisfies Record<string, Problem>;

function readMonths(text: string): Count | { problem: Problem } {
  const read = readCount(text, { min: 1, max: MOST_MONTHS_LATER });
  return 'count' in read ? read : { problem: monthProblems[read.problem] };
}

function aboveZero(text: string): Sum | { problem: Problem } {
  const read = readYuan(text);
  return 'fen' in read && read.fen === 0 ? { problem: 'zero' } : read;
}

function atMost(text: string, owed: Fen): Sum | { problem: Problem } {
  const read = aboveZero(text);
  return 'fen' in read && read.fen > owed ? { problem: 'moreThanOwed' } : read;
}

/** The low months leave something for the parts after them. */
function lowSum(
  text: string,
  months: Count | { problem: Problem },
  principal: Fen,
): Sum | { problem: Problem } {
  const read = readYuan(text);
  const all = 'fen' in read && 'count' in months ? read.fen * months.count : 0;
  return all >= principal ? { problem: 'lowPaysAll' } : read;
}
