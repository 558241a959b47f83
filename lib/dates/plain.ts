import { UTCDateMini } from '@date-fns/utc/date/mini';
import * as fns from 'date-fns';

/** A day of China's calendar, yyyy-MM-dd. `plainDate` is the way to get one from text. */
export type PlainDate = `${number}-${number}-${number}`;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const EIGHT_HOURS = 8 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** @throws RangeError if text is not yyyy-MM-dd or there is no such day */
export function plainDate(text: string): PlainDate {
  known(text);
  return text as PlainDate;
}

/** Is this text yyyy-MM-dd, and a day that exists? For data from outside. Throws nothing. */
export function isPlainDate(text: string): text is PlainDate {
  return midnight(text) !== undefined;
}

/**
 * Whole days from a to b, negative if b is earlier.
 *
 * @throws RangeError if a or b is no date
 */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  // Midnights of UTC lie whole days apart; the library asks for time zones first, and plans count days by the thousand.
  return (known(b) - known(a)) / DAY;
}

/**
 * @param days  whole, may be negative
 * @throws RangeError if date is no date or the sum leaves the years 100 to 9999
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlain(new Date(known(date) + days * DAY));
}

/**
 * The same day of another month, or that month's last day: 31 January + 1 is 28 or 29 February.
 * For a series count from its first date, not from the last result, which may have been cut.
 *
 * @param months  whole, may be negative
 * @throws RangeError if date is no date or the sum leaves the years 100 to 9999
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return toPlain(fns.addMonths(toUtc(date), months));
}

/**
 * @returns 0 for Sunday to 6 for Saturday
 * @throws RangeError if date is no date
 */
export function weekday(date: PlainDate): Weekday {
  return fns.getDay(toUtc(date)) as Weekday; // the library says only number
}

/**
 * The day it is in China (UTC+8, as since 1992).
 *
 * @param instant  milliseconds since 1970 UTC
 * @throws RangeError if instant is no time of the years 100 to 9999
 */
export function chinaDate(instant: number): PlainDate {
  return toPlain(inChina(instant));
}

/**
 * The time of day in China, HH:mm.
 *
 * @param instant  milliseconds since 1970 UTC
 * @throws RangeError if instant is no time
 */
export function chinaClock(instant: number): string {
  return inChina(instant).toISOString().slice(11, 16);
}

function inChina(instant: number): Date {
  return new UTCDateMini(instant + EIGHT_HOURS);
}

/** Its midnight, as the library takes it. @throws RangeError if text is no date */
export function toUtc(text: string): Date {
  return new UTCDateMini(known(text));
}

function known(text: string): number {
  const time = midnight(text);
  if (time === undefined) throw new RangeError(`"${text}" is no date`);
  return time;
}

function toPlain(date: Date): PlainDate {
  return plainDate(written(date));
}

/** Of UTC. 30 February becomes 2 March here, and years below 100 the 20th century: neither stays what it was. */
function midnight(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const stays =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return stays ? date.getTime() : undefined;
}

/** @throws RangeError on an invalid date */
function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
