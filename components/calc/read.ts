import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import {
  type Fen,
  isYearly,
  MOST_INSTALMENTS,
  type RatePer,
  readCount,
  readRate,
  readStated,
  readYuan,
} from '../../lib/money/index.ts';
import { type Problem, partsProblem, rateProblem } from '../ui/problems.ts';

/** What a text says, or what is wrong with it. */
export type Read<T> = { value: T } | { problem: Problem };

/** More than anybody remembers; a paste is not read to its end. */
const MOST_DAYS = 600;

export function money(text: string): Read<Fen> {
  const read = readYuan(text);
  return 'fen' in read ? { value: read.fen } : read;
}

/** The same, for a sum without which there is nothing to work out. */
export function sumAbove0(text: string): Read<Fen> {
  const read = money(text);
  return 'value' in read && read.value === 0 ? { problem: 'zero' } : read;
}

export function day(text: string): Read<PlainDate> {
  const read = readDate(text);
  return 'date' in read ? { value: read.date } : read;
}

/** A day that has been, today included. */
export function dayBefore(today: PlainDate): (text: string) => Read<PlainDate> {
  return (text) => {
    const read = day(text);
    return 'value' in read && read.value > today ? { problem: 'notYet' } : read;
  };
}

/** Today or later. */
export function dayFrom(today: PlainDate): (text: string) => Read<PlainDate> {
  return (text) => {
    const read = day(text);
    return 'value' in read && read.value < today ? { problem: 'past' } : read;
  };
}

/** Days with spaces or commas between. */
export function days(text: string): Read<PlainDate[]> {
  const typed = text.split(/[\s、，,；;]+/, MOST_DAYS).filter(Boolean);
  const read = typed.map(day);
  const problem = read.flatMap((one) => ('problem' in one ? [one.problem] : []))[0];
  if (typed.length === 0) return { problem: 'empty' };
  return problem ? { problem } : { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** The same for days that have been. */
export function daysBefore(today: PlainDate): (text: string) => Read<PlainDate[]> {
  return (text) => {
    const read = days(text);
    return 'value' in read && read.value.some((one) => one > today) ? { problem: 'notYet' } : read;
  };
}

/** A number of instalments. */
export function partsCount(text: string): Read<number> {
  const read = readCount(text, { min: 1, max: MOST_INSTALMENTS });
  return 'count' in read ? { value: read.count } : { problem: partsProblem(read.problem, 'tooManyParts') };
}

/** Per cent, for a time that the field itself names. */
export function percent(text: string): Read<string> {
  const read = readRate(text);
  return 'percent' in read ? { value: read.percent } : { problem: rateProblem(read.problem) };
}

/** A rate in the words of a contract; without any it is one for a day. */
export function statedRate(text: string): Read<{ percent: string; per: RatePer }> {
  const read = readStated(text);
  if ('problem' in read) return { problem: rateProblem(read.problem) };
  const { percent, per = 'day' } = read;
  if (isYearly(percent, per)) return { problem: per === 'day' ? 'sayYearly' : 'sayYearlyAMonth' };
  return { value: { percent, per } };
}
