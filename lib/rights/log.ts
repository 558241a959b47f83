import { addDays, chinaClock, chinaDate, type PlainDate } from '../dates/index.ts';
import { type Contact, isNight } from './contact.ts';

/** The calls to the debtor on one day. `oneFirm`: each names the same firm. */
export type DayCounts = { calls: number; notices: number; missed: number; oneFirm: boolean };

/** What was logged of the day of `contact` that can have come from the same firm, itself included. */
export function countsOf(all: readonly Contact[], contact: Contact): DayCounts {
  const firm = firmOf(contact);
  const calls = all.filter(
    ({ on, who, channel, ...one }) =>
      on === contact.on &&
      who === 'me' &&
      channel === 'call' &&
      (firm === '' || firmOf(one) === '' || firmOf(one) === firm),
  );
  const sum = (some: readonly Contact[]) => some.reduce((times, one) => times + one.times, 0);
  const missed = calls.filter(({ happened }) => happened.includes('missed'));
  const notices = calls.filter(({ happened }) => happened.includes('robot') && !happened.includes('missed'));
  return {
    calls: sum(calls) - sum(missed) - sum(notices),
    notices: sum(notices),
    missed: sum(missed),
    oneFirm: firm !== '' && calls.every((one) => firmOf(one) === firm),
  };
}

function firmOf({ firm }: Pick<Contact, 'firm'>): string {
  return firm.replace(/\s/g, '');
}

/**
 * Whether an earlier contact to another than the debtor ended with a no: of the `same` person, or of one who may be.
 */
export function earlierNo(contact: Contact, others: readonly Contact[]): 'same' | 'maybe' | undefined {
  const before = others.filter(
    (one) => one.who === contact.who && one.happened.includes('declined') && isBefore(one, contact),
  );
  const name = contact.person.trim();
  if (before.some(({ person }) => name !== '' && person.trim() === name)) return 'same';
  return before.some(({ person }) => name === '' || person.trim() === '') ? 'maybe' : undefined;
}

/** Of one day only where both times are known. */
function isBefore(one: Contact, other: Contact): boolean {
  if (one.on !== other.on) return one.on < other.on;
  return /^\d/.test(one.time) && /^\d/.test(other.time) && one.time < other.time;
}

/** How often in all: that day, in the seven days that end with it, and of these at night. */
export type Tally = { today: number; week: number; night: number };

export function tallyOf(log: readonly Contact[], today: PlainDate): Tally {
  const since = addDays(today, -6);
  const week = log.filter(({ on }) => on >= since && on <= today);
  const sum = (some: readonly Contact[]) => some.reduce((times, one) => times + one.times, 0);
  return {
    today: sum(week.filter(({ on }) => on === today)),
    week: sum(week),
    night: sum(week.filter(isNight)),
  };
}

/**
 * The same once more, at the instant `at`, by the clock in China: with its words and answers, which the verdict goes by.
 * That somebody said no belongs to the one before; a fourth time is of its day.
 */
export function copyOf(contact: Contact, id: string, at: number): Contact {
  const { call: _, ...rest } = contact;
  const on = chinaDate(at);
  const happened = rest.happened.filter(
    (deed) => deed !== 'declined' && (deed !== 'fourth' || on === contact.on),
  );
  return { ...rest, happened, id, on, time: chinaClock(at), times: 1 };
}
