import type { Contact } from '../../../lib/rights/index.ts';

let made = 0;

/** A call to the debtor on 24 November 2026 at 15:10, in which nothing was wrong; and what is said of it otherwise. */
export function contact(more: Partial<Contact> = {}): Contact {
  made += 1;
  return {
    id: `n${made}`,
    on: '2026-11-24',
    time: '15:10',
    who: 'me',
    person: '',
    channel: 'call',
    happened: ['plain'],
    times: 1,
    from: '',
    firm: '',
    staff: '',
    words: '',
    answers: {},
    ...more,
  };
}

export const several = (count: number, more: Partial<Contact> = {}): Contact[] =>
  Array.from({ length: count }, () => contact(more));
