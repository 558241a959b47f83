import { addDays, addMonths, type PlainDate, readDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { DEBTOR } from './parties.ts';
import type { Found } from './promises.ts';
import type { Terms } from './types.ts';

const AFTER_SIGNING = /签[订署](?:之?日|当月|后)?(?:的|之)?次月(?:起|开始)/;
const SIGNED = /签[订署](?:日期|时间|于|日)?[:为]?$/;
/** 签约后3日内先还: the day itself is not counted. */
const WITHIN_DAYS = /签[订署约字](?:本?协议)?(?:之?日)?[起后]{1,2}(\d{1,2})[日天][内前][^,，。;；\d]{0,12}$/;

/** 自签订之次月起，每月20日, where the day of signing stands there, too. */
export function monthAfter(text: string, days: readonly Day[], every: number): Found<PlainDate> | undefined {
  const found = AFTER_SIGNING.exec(text);
  const signed = signedOn(text, days);
  if (!found || !signed) return undefined;
  const read = readDate(`${addMonths(firstOf(signed), 1).slice(0, 8)}${every}`);
  return 'date' in read
    ? { value: read.date, start: found.index, end: found.index + found[0].length }
    : undefined;
}

/** 签订日期:11月20日 stands on the paper, and nothing is due then. */
export const isSigning = (text: string, { start }: Day): boolean =>
  SIGNED.test(text.slice(Math.max(0, start - 8), start));

const signedOn = (text: string, days: readonly Day[]): PlainDate | undefined =>
  days.find((day) => day.date && isSigning(text, day))?.date;

/** By which day a sum is paid that is due so many days after the signing, where the day of that stands there, too. */
export function afterSigning(
  text: string,
  sum: { start: number },
  days: readonly Day[],
): Found<PlainDate> | undefined {
  const found = WITHIN_DAYS.exec(text.slice(Math.max(0, sum.start - 30), sum.start));
  const signed = found && signedOn(text, days);
  if (!signed) return undefined;
  const start = Math.max(0, sum.start - 30) + found.index;
  return { value: addDays(signed, Number(found[1])), start, end: sum.start };
}

/** The whole of such a clause: 签约后5日内支付首付款1,000元 and no more. */
const ONLY_AHEAD = new RegExp(
  `^${DEBTOR}?[应须需]?[自于在]?(?:本?协议)?签[订署约字](?:本?协议)?(?:之?日)?[起后]{1,2}\\d{1,2}[日天]内(?:先行?)?(?:支付|缴纳|归还|偿还|付|还)(?:首付款?)?(?:人民币)?¥?\\d[\\d,.]*元?整?$`,
);

/** A clause without 5日内, where the sum it holds is paid ahead and the day so worked out is in its row. @param text  of the paper */
export function withoutDaysAhead(
  clause: string,
  text: string,
  sums: readonly Amount[],
  days: readonly Day[],
  { down, downBy }: Terms,
): string {
  if (!ONLY_AHEAD.test(clause)) return clause;
  const isHeld = sums.some(
    (sum) => sum.amount === down && downBy && afterSigning(text, sum, days)?.value === downBy,
  );
  return isHeld ? clause.replace(/\d{1,2}[日天]内/, '') : clause;
}

const firstOf = (date: PlainDate) => `${date.slice(0, 8)}01` as PlainDate;
