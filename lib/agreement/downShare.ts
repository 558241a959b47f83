import { type Amount, type Day, inWords, NUMERALS } from '../intake/index.ts';
import { type Fen, fen, rate, share } from '../money/index.ts';
import { oneOf } from '../text/index.ts';
import type { Found } from './promises.ts';
import type { Terms } from './types.ts';

const AHEAD = oneOf([
  /首付款?|首期款|预付款?|先(?:行|期)?(?:还款?|付款?|支付|偿还|归还|缴纳?|存入|付清?|还清?)/,
]);
const OF_WHAT = oneOf([/比例|金额|款项?|欠款|总欠款|总?额|本金|全部|其中|您|的|为|是|:|按|约定/]);
/** 首付30%, 首付比例为三成, 先还欠款的百分之三十; 首付不低于30% says no sum. */
const SHARE = new RegExp(
  `${AHEAD}${OF_WHAT}{0,4}(?:(\\d{1,2}(?:\\.\\d{1,2})?)%|百分之([${NUMERALS}]{1,3})|([${NUMERALS}\\d])成(?!功))`,
);

export type DownShare = { down: Found<Fen>; total: Found<Fen> | undefined };
type Parts = { parts: number | undefined; each: Fen | undefined; last: Fen | undefined };

/**
 * What is paid ahead, where a paper writes it as a share of the whole: 首付30%. The whole is what the share and all parts
 * together make up, if that stands there; else what was read as the total.
 *
 * @returns undefined where there is no share, or nothing that it could be a share of
 */
export function downShareIn(
  text: string,
  amounts: readonly Amount[],
  total: Found<Fen> | undefined,
  plan: Parts,
): DownShare | undefined {
  const found = SHARE.exec(text);
  const percent = found && percentOf(found);
  if (!found || !percent) return undefined;
  const part = (whole: Fen) => share(whole, rate(`${percent}%`, 'term'), 1);
  const rest = restOf(plan);
  // What each part was rounded by.
  const isWhole = (whole: Fen) =>
    rest !== undefined && Math.abs(whole - part(whole) - rest) < (plan.parts ?? 1);
  const written = amounts.find(({ amount, marked }) => marked && isWhole(amount));
  const whole = written ? { value: written.amount, start: written.start, end: written.end } : total;
  if (!whole) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  return { down: { value: part(whole.value), ...place }, total: written ? whole : total };
}

function percentOf([, figures, words = '', tenths = '']: RegExpExecArray): string | undefined {
  if (figures) return Number(figures) > 0 ? figures : undefined;
  const tens = /\d/.test(tenths) ? Number(tenths) : inWords(tenths);
  const value = words ? inWords(words) : tens && tens * 10;
  return value && value < 100 ? String(value) : undefined;
}

function restOf({ parts, each, last }: Parts): Fen | undefined {
  return parts && each !== undefined ? fen((parts - 1) * each + (last ?? each)) : undefined;
}

/** 余下80%分16期. */
const REST = /(?:余下|剩余|剩下|其余)的?(\d{1,2}(?:\.\d{1,2})?)%/;

const isShare = (total: Fen, percent: string, sum: number): boolean =>
  Math.abs(share(total, rate(`${percent}%`, 'term'), 1) - sum) < total / 100;

/** A clause without the share that is paid ahead, where a row holds what it comes to; it may be rounded to whole hundreds. */
export function withoutDownShare(clause: string, { total, down }: Terms): string {
  if (total === undefined || down === undefined) return clause;
  const rest = REST.exec(clause)?.[1];
  if (rest && isShare(total, rest, total - down)) return clause.replace(REST, '余下');
  const found = SHARE.exec(clause);
  const percent = found && percentOf(found);
  if (!percent) return clause;
  return isShare(total, percent, down) ? clause.replace(SHARE, '首付') : clause;
}

const PAID_BY = /^(?:\(含[^)]{0,4}\))?(?:之|以)?前[^,，。;；\d]{0,10}$/;
const BY_BEHIND = /^[^,，。;；\d]{0,4}[)）]?[,，]?[（(]?(?:请|[须需应]|截[止至])?(?:您|[到至])?[于在]?$/;

/** By which day it is paid: 12月1日前首付30%, 首付30%，于12月1日前付清. */
export const dayOfShare = (
  text: string,
  { start, end }: { start: number; end: number },
  days: readonly Day[],
) =>
  days.find(
    (day) =>
      day.date &&
      (day.start >= end
        ? BY_BEHIND.test(text.slice(end, day.start))
        : PAID_BY.test(text.slice(day.end, start))),
  );
