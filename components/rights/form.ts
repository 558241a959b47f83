import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import {
  type Answer,
  type Channel,
  type Contact,
  channels,
  type Deed,
  deedIds,
  isNight,
  readTime,
  toldWhen,
  type Who,
  whos,
} from '../../lib/rights/index.ts';
import { deedsFor } from '../../lib/rights/words.ts';
import type { Problem } from '../ui/problems.ts';

/** The fields of a contact as they are typed and ticked; lists stand apart by spaces. */
export type ContactTexts = Record<
  | 'on'
  | 'time'
  | 'part'
  | 'who'
  | 'person'
  | 'channel'
  | 'happened'
  | 'times'
  | 'from'
  | 'firm'
  | 'staff'
  | 'words'
  | 'answers',
  string
>;
export type ContactField = keyof ContactTexts;

/** What is entered, as far as it can be read: `contact` is complete where there is no problem. */
export type ReadContact = {
  contact: Contact;
  problems: { on?: Problem | undefined; time?: Problem | undefined; times?: Problem | undefined };
};

/** The longest text that is kept of one field, characters. */
const LONGEST = 2000;

export function textsOf(contact: Contact): ContactTexts {
  const whole = /^\d/.test(contact.time);
  return {
    ...contact,
    time: whole ? contact.time : '',
    part: whole ? '' : contact.time,
    happened: contact.happened.join(' '),
    times: String(contact.times),
    answers: Object.entries(contact.answers)
      .map((pair) => pair.join('='))
      .join(' '),
  };
}

/** Nothing entered, at this moment. */
export function freshTexts(on: PlainDate, time: string): ContactTexts {
  return {
    on,
    time,
    part: '',
    who: 'me',
    person: '',
    channel: 'call',
    happened: '',
    times: '1',
    from: '',
    firm: '',
    staff: '',
    words: '',
    answers: '',
  };
}

/** The fields that say when it was. */
export const MOMENT = ['on', 'time', 'part'] as const;

/** When it was as the words tell it, as the fields hold it; else as it began. */
export function momentIn(
  words: string,
  start: ContactTexts,
  today: PlainDate,
): Pick<ContactTexts, (typeof MOMENT)[number]> {
  const { on, time, part } = toldWhen(words, today) ?? start;
  return { on, time, part: time ? '' : part };
}

export function readContact(texts: ContactTexts, id: string, today: PlainDate): ReadContact {
  const date = readDate(texts.on);
  const time = readTime(texts.time);
  const times = /^[1-9]\d?$/.test(texts.times.trim()) ? Number(texts.times) : undefined;
  const who = oneOf<Who>(whos, texts.who) ?? 'me';
  const channel = oneOf<Channel>(channels, texts.channel) ?? 'call';
  const { usual, more } = deedsFor(who, channel);
  const words = ['person', 'from', 'firm', 'staff', 'words'] as const;
  const typed = Object.fromEntries(words.map((name) => [name, texts[name].slice(0, LONGEST)]));
  return {
    contact: {
      ...(typed as Record<(typeof words)[number], string>),
      id,
      on: 'date' in date ? date.date : today,
      time: 'time' in time ? time.time : texts.part === 'night' ? 'night' : 'day',
      who,
      channel,
      // What was ticked before it turned out to be a text message is not lost, but does not count.
      happened: split(texts.happened)
        .flatMap((deed) => oneOf<Deed>(deedIds, deed) ?? [])
        .filter((deed) => usual.includes(deed) || more.includes(deed)),
      times: times ?? 1,
      answers: readAnswers(texts.answers),
    },
    problems: {
      on: 'problem' in date ? date.problem : date.date > today ? 'notYet' : undefined,
      time: 'problem' in time && time.problem !== 'empty' ? time.problem : undefined,
      times: times === undefined ? 'notTimes' : undefined,
    },
  };
}

/** Which part of the day is shown as chosen. */
export function partOf(contact: Contact): 'day' | 'night' {
  return isNight(contact) ? 'night' : 'day';
}

/** Ticks or unticks; 说话正常 and what was not allowed exclude each other. */
export function ticked(happened: string, deed: Deed): string {
  const now = split(happened);
  if (now.includes(deed)) return now.filter((one) => one !== deed).join(' ');
  return (deed === 'plain' ? ['plain'] : [...now.filter((one) => one !== 'plain'), deed]).join(' ');
}

export function answered(answers: string, question: string, answer: Answer): string {
  const others = Object.entries(readAnswers(answers)).filter(([id]) => id !== question);
  return [...others, [question, answer]].map((pair) => pair.join('=')).join(' ');
}

function readAnswers(text: string): Contact['answers'] {
  const pairs = split(text).map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.filter(([, answer]) => answer === 'yes' || answer === 'no' || answer === 'unsure'),
  );
}

function split(text: string): string[] {
  return text.split(' ').filter((piece) => piece !== '');
}

function oneOf<Id extends string>(ids: readonly Id[], text: string): Id | undefined {
  return ids.find((id) => id === text);
}
