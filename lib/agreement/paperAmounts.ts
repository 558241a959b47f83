import { type Amount, amountsIn, type Day, inWords, NUMERALS } from '../intake/index.ts';
import { fen } from '../money/index.ts';

/** A schedule of three years has about 150 figures. */
const MOST_FIGURES = 200;

/** The sums in a squeezed agreement, as `amountsIn` has them, also spoken (一份三百); neither days nor the numbers of rows. */
export const paperAmounts = (text: string, days: readonly Day[]): Amount[] =>
  inOrder([...amountsIn(text, MOST_FIGURES), ...spokenIn(text)]).filter(
    (amount) =>
      !days.some(
        (day, at) => isIn(amount, day) || isNumberOf(at + 1, amount, text.slice(amount.end, day.start)),
      ),
  );

const isIn = ({ start, end }: Amount, day: Day): boolean => start < day.end && end > day.start;

/** 1 2026-12-10 720.00: the row is counted, and nothing is paid by its number. @param between  it and the day of the row */
const isNumberOf = (row: number, { amount, marked }: Amount, between: string): boolean =>
  !marked && amount === row * 100 && /^ ?$/.test(between);

const inOrder = (amounts: readonly Amount[]): Amount[] => [...amounts].sort((a, b) => a.start - b.start);

/** 一份三百, 月月六百: in words and without a unit, where it can be nothing but a payment. */
const SPOKEN = new RegExp(
  `(?<=(?:每个?[期月份次]|[一1](?:个月|份|期)|月月|[期月]各)[还存付]?)[${NUMERALS}]{2,8}(?=[,，。;；、]|$)`,
  'g',
);

function spokenIn(text: string): Amount[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ 0: words, index: start }) => {
    const yuan = inWords(words);
    return yuan ? [{ amount: fen(yuan * 100), start, end: start + words.length, marked: true }] : [];
  });
}
