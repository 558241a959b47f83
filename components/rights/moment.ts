import { chinaClock, chinaDate } from '../../lib/dates/index.ts';
import type { Contact } from '../../lib/rights/index.ts';

/** Within the hour before `now`, as far as the minute is known: then a sentence may name the time. */
export function isJustNow({ on, time }: Pick<Contact, 'on' | 'time'>, now: number): boolean {
  if (on !== chinaDate(now) || !time.includes(':')) return false;
  const ago = minutesOf(chinaClock(now)) - minutesOf(time);
  return ago >= 0 && ago <= 60;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
