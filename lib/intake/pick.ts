import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';
import { amountsIn } from './amounts.ts';
import { FOREIGN, FOREIGN_SIGN } from './currencies.ts';
import { daysIn } from './days.ts';
import { FOREIGN_NEXT } from './figure.ts';
import { LONGEST, type Place, placeOf, squeeze } from './squeeze.ts';

/**
 * The sums in the text of one element of a page, in order, and where they stand in it; without `amount` where nobody
 * knows whether it is the whole sum, and behind them those in other money. The text may be joined from several elements (`8,640` and `.00`), in any width, with
 * ¥, 元, 万元 or none. Shares, rates, dates, card numbers, counts, masked figures, pieces of figures that cannot be read
 * and sums below zero are none. Looks at the first 2,000 characters; throws nothing.
 */
export function readAmounts(text: string): ({ amount?: Fen } & Place)[] {
  const squeezed = squeezedUnits(text);
  const days = daysIn(squeezed.text, ANY_DAY);
  const placesOf = (pattern: RegExp) =>
    [...squeezed.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  const [apart, foreign] = [placesOf(APART), placesOf(FOREIGN_SUM)];
  const sums = amountsIn(squeezed.text).flatMap(({ amount, start, end }) => {
    const isIn = (spans: readonly Place[]) => spans.some((span) => start < span.end && end > span.start);
    if (isIn(foreign) || isIn(days) || isPiece(squeezed.text, start, end)) return [];
    return [{ ...(!isIn(apart) && { amount }), ...placeOf(squeezed, start, end) }];
  });
  return [...sums, ...foreign.map(({ start, end }) => placeOf(squeezed, start, end))];
}

/** What stands around it makes the figure a part of another, or none of what is owed. */
const isPiece = (text: string, start: number, end: number) =>
  PIECE_BEFORE.test(text.slice(0, start)) || PIECE_BEHIND.test(text.slice(end));

/** USD 120.50, HK$988, 日元¥12,000, 120.50欧元; but what begins the next line is none: 8,640.00美元账单. */
const FOREIGN_SUM = new RegExp(
  `(?:(?:${FOREIGN}|${FOREIGN_SIGN})[:(]?|(?:日元|JPY)¥)\\d[\\d,.]*|¥?\\d[\\d,.]*${FOREIGN_NEXT}`,
  'gi',
);

/** 12 345.67: thousands set apart, or a count beside a sum; 6222 0212 3456 7890. What ends a day or a time is neither. */
const APART = /(?<![\d.,:/-])(?:\d{1,3} \d{3}|\d{4} \d{4}[\d ]*)(?!\d)/g;
/** Not a part of a longer figure that could not be read: of `8,64055` it would be 64055. Nor below zero: `50.00-`. */
const PIECE_BEFORE = /[\d*×●•■…?？][,.]?$|[—―─‐‑﹣⁻]$|\d['’‚﹐、٬]$/;
/** Nor masked, with a point of another script, in other money, or a credit: `8,640.**`, `8,640·55`, `640.00 €`, `640.00 CR`. */
const PIECE_BEHIND =
  /^(?:[,.]?(?:[\d*●•■…]|×(?!\d)|[?？]{2})|[·。'’‚﹐、٬٫]\d|\.[-x]|[⁰-⁹¹²³]| ?(?:[€$£₩₽₹₫₱]|CR)|-(?![\p{L}\d¥]))/iu;

const TRADITIONAL = '萬億圓幣號貳參陸';
const SIMPLIFIED = '万亿圆币号贰叁陆';

/**
 * Squeezed, and 1.2萬元 is not 1.20, nor 陸拾元 10. Only the signs that a figure is written with, each where it stood: the
 * whole table would be a quarter of the picker.
 */
const squeezedUnits = (text: string) =>
  squeeze(text.slice(0, LONGEST).replace(/./g, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign));

/** Only where days stand is asked, not which they are. */
const ANY_DAY: PlainDate = '2000-01-01';

/**
 * The dates in the text of one element, in order. A day without a year is the one nearest to today. A day that stands
 * alone or comes every month is none.
 *
 * @throws RangeError if today is no date
 */
export function readDates(text: string, today: PlainDate): ({ date: PlainDate } & Place)[] {
  const squeezed = squeezedUnits(text);
  return daysIn(squeezed.text, today).flatMap(({ date, start, end }) =>
    date ? [{ date, ...placeOf(squeezed, start, end) }] : [],
  );
}
