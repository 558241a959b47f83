import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';
import { amountsIn } from './amounts.ts';
import { daysIn } from './days.ts';
import { type Place, placeOf, squeeze } from './squeeze.ts';

/**
 * The sums in the text of one element of a page, in order, and where they stand in it. The text may be joined from
 * several elements (`8,640` and `.00`), in any width, with ¥, 元, 万元 or none. Shares, rates, dates, card numbers,
 * counts, masked figures and sums below zero are none. Looks at the first 2,000 characters; throws nothing.
 */
export function readAmounts(text: string): ({ amount: Fen } & Place)[] {
  const squeezed = squeeze(simplifiedUnits(text));
  const days = daysIn(squeezed.text, ANY_DAY);
  return amountsIn(squeezed.text)
    .filter(({ start, end }) => !days.some((day) => start < day.end && end > day.start))
    .map(({ amount, start, end }) => ({ amount, ...placeOf(squeezed, start, end) }));
}

const TRADITIONAL = '萬億圓幣號貳參陸';
const SIMPLIFIED = '万亿圆币号贰叁陆';

/**
 * 1.2萬元 is not 1.20, nor 陸拾元 10. Only the signs that a figure is written with, each where it stood: the whole table
 * would be a quarter of the picker.
 */
const simplifiedUnits = (text: string) =>
  text.replace(/[^ -~]/g, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign);

/** Only where days stand is asked, not which they are. */
const ANY_DAY: PlainDate = '2000-01-01';

/**
 * The dates in the text of one element, in order. A day without a year is the one nearest to today. A day that stands
 * alone or comes every month is none.
 *
 * @throws RangeError if today is no date
 */
export function readDates(text: string, today: PlainDate): ({ date: PlainDate } & Place)[] {
  const squeezed = squeeze(text);
  return daysIn(squeezed.text, today).flatMap(({ date, start, end }) =>
    date ? [{ date, ...placeOf(squeezed, start, end) }] : [],
  );
}
