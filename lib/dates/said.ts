import { addDays, addMonths, daysBetween, isPlainDate, type PlainDate, weekday } from './plain.ts';
import { type DateProblem, readDate, tidied } from './read.ts';

/** Where a day can only lie, today included. */
export type Lies = 'ahead' | 'behind';

type Said = { date: PlainDate } | { problem: DateProblem };

const DIGITS = '零一二三四五六七八九';
const YEARS = '去今明';
/** Two days ago to in two days. */
const DAYS = '前昨今明后';
/** Months and weeks from this one on. */
const STEPS: Record<string, number> = { 上: -1, 这: 0, 本: 0, 下: 1 };

/**
 * A day as people say and bills write it: what `readDate` takes, and seen from today 11月10日, 11.10, 26号, 26, 每月26号,
 * 明天, 12天前, 逾期12天, 上个月26号, 下周五, also in Chinese numerals. What is not said is what makes it lie nearest to
 * today, or next, or last. Throws nothing.
 */
export function readDay(text: string, today: PlainDate, lies?: Lies): Said {
  const said = inDigits(tidied(text), today);
  const whole = readDate(said);
  if (!('problem' in whole) || whole.problem !== 'notADate') return whole;
  const [, word] = /^(.)[天日]$/.exec(said) ?? [];
  if (word && DAYS.includes(word)) return { date: addDays(today, DAYS.indexOf(word) - 2) };
  const counted = inDays(said, today) ?? inWeek(said, today) ?? inMonth(said, today);
  if (counted) return counted;
  const [, month, day] = /^(?:每个?月|(\d{1,2})(?:[-./]|月份?))?(\d{1,2})[日号]?$/.exec(said) ?? [];
  if (month && day) return nearest(inYears(today, month, day), today, lies);
  return day ? nearest(inMonths(today, day), today, lies) : whole;
}

/** 12天前, 3天后; somebody who is 12 days late was due 12 days ago. */
function inDays(said: string, today: PlainDate): Said | undefined {
  const [, past, ago, ahead] =
    /^(?:(?:逾期|过期)了?(\d{1,3})[天日]|(\d{1,3})[天日][以之]?前|(\d{1,3})[天日][以之]?后)$/.exec(said) ??
    [];
  const days = past ?? ago;
  if (days) return { date: addDays(today, -days) };
  return ahead ? { date: addDays(today, Number(ahead)) } : undefined;
}

/** 上周五, 这个星期五, 下周日: a week begins on Monday. */
function inWeek(said: string, today: PlainDate): Said | undefined {
  const [, week = '', day = ''] = /^([上这本下])个?(?:周|星期|礼拜)([1-6日天])$/.exec(said) ?? [];
  const step = STEPS[week];
  if (step === undefined) return undefined;
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  return { date: addDays(monday, 7 * step + (Number(day) || 7) - 1) };
}

/** 上个月12号, 本月5日. */
function inMonth(said: string, today: PlainDate): Said | undefined {
  const [, month = '', day = ''] = /^([上这本下])个?月(\d{1,2})[日号]?$/.exec(said) ?? [];
  const step = STEPS[month];
  return step === undefined ? undefined : nearest([dayIn(today, step, day)], today, undefined);
}

/** Without the day of the week, and with the year that 明年 is. */
function inDigits(text: string, today: PlainDate): string {
  const digit = (sign: string) => String(DIGITS.indexOf(sign));
  return text
    .replace(/(?<=[^上这本下个])\(?(?:周|星期)[一二三四五六日天]\)?$/, '')
    .replace(/^[去今明](?=年)/, (sign) => `${Number(today.slice(0, 4)) + YEARS.indexOf(sign) - 1}`)
    .replace(/^2\d(?=\D\d+\D\d)/, '20$&')
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replace(/([二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      // Of no sign the index is 0.
      String((DIGITS.indexOf(tens) || 1) * 10 + DIGITS.indexOf(ones)),
    )
    .replace(/[零一二三四五六七八九]/g, digit);
}

function inYears(today: PlainDate, month: string, day: string): string[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Of five months, since not every one has a 31st. */
function inMonths(today: PlainDate, day: string): string[] {
  return [-2, -1, 0, 1, 2].map((months) => dayIn(today, months, day));
}

function dayIn(today: PlainDate, months: number, day: string): string {
  const first = `${today.slice(0, 8)}01` as PlainDate;
  return addMonths(first, months).slice(0, 8) + day.padStart(2, '0');
}

function nearest(days: readonly string[], today: PlainDate, lies: Lies | undefined): Said {
  const apart = (date: PlainDate) => Math.abs(daysBetween(today, date));
  const [date] = days
    .filter(isPlainDate)
    .filter((one) => !lies || one === today || one > today === (lies === 'ahead'))
    .sort((a, b) => apart(a) - apart(b));
  return date ? { date } : { problem: 'noSuchDay' };
}
