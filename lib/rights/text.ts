import { formatDayOfYear, weekdayName } from '../dates/index.ts';
import type { Contact } from './contact.ts';
import { deeds } from './deeds.ts';
import { channelNames, partsOfDay, whoNames } from './words.ts';

/** When it was, as it is told: 22:41, 22 点多, or the part of the day. */
export function timeWords(time: string): string {
  if (time === 'day' || time === 'night') return partsOfDay[time];
  return time.includes(':') ? time : `${Number(time)} 点多`;
}

/** 22:41 as it is said: 22 点 41 分. Undefined where the minute is not known. */
export function clockWords(time: string): string | undefined {
  const [hour, minute] = time.split(':');
  if (minute === undefined) return undefined;
  return `${Number(hour)} 点${Number(minute) === 0 ? '' : ` ${Number(minute)} 分`}`;
}

/** What happened, as it was ticked. */
export function deedWords({ happened }: Contact): string {
  return happened.map((deed) => deeds[deed].title).join('；');
}

/** The log as plain text, the oldest first: only what the user logged, no verdict, nothing that was left empty. */
export function logText(log: readonly Contact[]): string {
  return ['催收记录', ...[...log].reverse().map((contact, at) => `${at + 1}. ${lineOf(contact)}`)].join('\n');
}

function lineOf(contact: Contact): string {
  const { on, time, channel, times, who, person, from, firm, staff, words } = contact;
  const noted = (name: string, value: string) => (value.trim() ? [`${name}：${value.trim()}`] : []);
  return [
    `${formatDayOfYear(on)} ${weekdayName(on)} ${timeWords(time)}`,
    times > 1 ? `${channelNames[channel]} ${times} 次` : channelNames[channel],
    `找的是${whoNames[who]}${person.trim() && `（${person.trim()}）`}`,
    ...noted('号码', from),
    ...noted('机构', firm),
    ...noted('工号', staff),
    ...noted('做了什么', deedWords(contact)),
    ...noted('原话', words && `“${words.trim()}”`),
  ]
    .join('，')
    .concat('。');
}
