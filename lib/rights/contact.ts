import type { PlainDate } from '../dates/index.ts';

/** Who was contacted: the user; family or friends; people at work; a village committee or any other. */
export const whos = ['me', 'family', 'work', 'other'] as const;
export type Who = (typeof whos)[number];

export const channels = ['call', 'sms', 'visit', 'chat'] as const;
export type Channel = (typeof channels)[number];

/** What can have happened. These ids are stored: they never change their meaning. */
export const deedIds = [
  'plain',
  'missed',
  'robot',
  'fourth',
  'noName',
  'insult',
  'threat',
  'posing',
  'falsehood',
  'charge',
  'newLoan',
  'account',
  'private',
  'pester',
  'published',
  'passedOn',
  'alone',
  'noId',
  'noTape',
  'entered',
  'followed',
  'violence',
  'asked',
  'told',
  'pressed',
  'declined',
  'again',
] as const;
export type Deed = (typeof deedIds)[number];

export type Answer = 'yes' | 'no' | 'unsure';

/** Once that somebody collected: by phone, in writing or in person. */
export type Contact = {
  id: string;
  on: PlainDate;
  /** HH:mm; or HH where only the hour is known; or only whether it was between 8 and 22. */
  time: string;
  who: Who;
  /** Which of them, in the user's words: two people may have said different things. */
  person: string;
  channel: Channel;
  happened: Deed[];
  /** How many times this entry stands for, 1 to 99. */
  times: number;
  /** The number it came from, the firm, the staff number, as the user noted them. */
  from: string;
  firm: string;
  staff: string;
  /** What was said or written, or what happened, in words. */
  words: string;
  /** To the questions that decide, by their ids. */
  answers: { readonly [question: string]: Answer };
  /** The call it was, in the records. */
  call?: string | undefined;
};

/** All that was logged, by id. */
export type Contacts = { readonly [id: string]: Contact };

export type ContactChange =
  | { type: 'contactPut'; contact: Contact }
  | { type: 'contactRemoved'; contact: string };

/** Pure. A change that comes twice changes nothing the second time. */
export function applyContacts(contacts: Contacts, change: ContactChange): Contacts {
  switch (change.type) {
    case 'contactPut':
      return { ...contacts, [change.contact.id]: change.contact };
    case 'contactRemoved': {
      const { [change.contact]: gone, ...rest } = contacts;
      return gone ? rest : contacts;
    }
    default:
      return change satisfies never;
  }
}

/** How a time is kept. */
export const TIME = /^(?:(?:[01]\d|2[0-3])(?::[0-5]\d)?|day|night)$/;

/** The hour, 0 to 23; undefined where only the part of the day is known. */
function hourOf({ time }: Pick<Contact, 'time'>): number | undefined {
  return /^\d\d/.test(time) ? Number(time.slice(0, 2)) : undefined;
}

/** From 22:00 until before 8:00. */
export function isNight(contact: Pick<Contact, 'time'>): boolean {
  const hour = hourOf(contact);
  return hour === undefined ? contact.time === 'night' : hour >= 22 || hour < 8;
}

/** The newest first; of one day, what has no time stands last. */
export function contactsOf(contacts: Contacts): Contact[] {
  return Object.values(contacts).sort(
    (a, b) => whenOf(b).localeCompare(whenOf(a)) || b.id.localeCompare(a.id),
  );
}

function whenOf({ on, time }: Contact): string {
  return `${on} ${/^\d/.test(time) ? time : ''}`;
}
