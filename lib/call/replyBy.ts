import { addDays, type PlainDate } from '../dates/index.ts';
import { MOST_DAYS } from './pledges.ts';
import type { Slot } from './types.ts';

const DIGITS = '零一二三四五六七八九';
/** 72, 三, 七十二. */
const NUMBER = '(\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
/** What a number behind these counts is no time to come, all of it: 第 12 天, 逾期 12 天, 分 12 个月. */
const PAST = '[第周期拖欠分](?:了|有|满|已经?|快)*';
const counted = (unit: string, past = PAST) =>
  new RegExp(`(?<!(?:${past})[\\d一二三四五六七八九十两]*)${NUMBER}个?(?:${unit})(?!了)`);
const HOURS = counted('小时|钟头');
const WEEKS = counted('(?:周|星期|礼拜)(?![一二三四五六日天])', `${PAST}|[上下本这]`);
const DAYS = counted('(?:自然)?[天日]');
const MONTHS = counted('(?<=个)月(?![的还期])');
/** The latest first: 今天不行，明天回你. */
const NAMED = [/大后[天日]/, /后[天日]/, /明[天早晚日]/, /今[天晚]/];

/** 12月3号, 3号. */
const DATE = /[\d一二三四五六七八九十](?:号|月[\d一二三四五六七八九十])/;

/** A time that cannot be counted from here: 五个工作日, 一个月内, 下周, 12月3号. */
const WORKDAYS = /工作日/;
const OTHER = new RegExp(
  `${WORKDAYS.source}|[几半]个?[天月周]|${MONTHS.source}|[上下本这]个?周|周[一二三四五六日天末内]|星期|礼拜|月[底初末]|${DATE.source}`,
);

/**
 * By which day they say that they answer: 三天后, 72小时内, 明天.
 *
 * @param words  what was typed of it
 * @returns 'open' where they name a time that cannot be counted from here; undefined where they name none
 */
export function replyBy(words: string, today: PlainDate): PlainDate | 'open' | undefined {
  const text = words.normalize('NFKC').replace(/\s+/g, '');
  const days = daysIn(text);
  if (days !== undefined && days <= MOST_DAYS) return addDays(today, days);
  return days !== undefined || OTHER.test(text) ? 'open' : undefined;
}

/** The slots with another day for an answer, or with none. @param day  as it is said */
export function answeredBy(
  { callbackBy: _ours, ...slots }: Partial<Record<Slot, string>>,
  day: string | undefined,
): Partial<Record<Slot, string>> {
  return day === undefined ? slots : { ...slots, callbackBy: day };
}

function daysIn(text: string): number | undefined {
  if (DATE.test(text) || WORKDAYS.test(text)) return undefined;
  const count = (unit: RegExp) => numberOf(unit.exec(text)?.[1]);
  const hours = count(HOURS);
  if (hours !== undefined) return Math.ceil(hours / 24);
  const weeks = count(WEEKS);
  if (weeks !== undefined) return weeks * 7;
  const named = NAMED.findIndex((word) => word.test(text));
  return count(DAYS) ?? (named < 0 ? undefined : NAMED.length - 1 - named);
}

function numberOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/\d/.test(words)) return Number(words);
  // 七十二: what stands before 十, else one; what stands behind it, else none.
  const [, tens, ones = ''] = /^(?:(.?)十)?(.?)$/.exec(words.replace('两', '二')) ?? [];
  const digit = (sign: string) => DIGITS.indexOf(sign);
  return (tens === undefined ? 0 : tens === '' ? 10 : digit(tens) * 10) + (ones === '' ? 0 : digit(ones));
}
