import { describe, expect, it } from 'vitest';
import {
  answered,
  type ContactTexts,
  freshTexts,
  partOf,
  readContact,
  textsOf,
  ticked,
} from '../../../components/rights/form.ts';
import { contact } from '../rights/contacts.ts';

const TODAY = '2026-11-24';
const fresh = freshTexts(TODAY, '22:41');
const read = (more: Partial<ContactTexts>) => readContact({ ...fresh, ...more }, 'n', TODAY);

it('what nobody changed is a call to oneself, just now', () =>
  expect(read({})).toEqual({
    contact: contact({ id: 'n', time: '22:41', happened: [] }),
    problems: {},
  }));

it('what is kept is shown again as it was', () => {
  const kept = contact({
    time: 'night',
    who: 'family',
    person: '妈妈',
    happened: ['told', 'declined'],
    times: 3,
    words: '原话 有 空格',
    answers: { reachable: 'no', refusedBefore: 'unsure' },
  });
  expect(readContact(textsOf(kept), kept.id, TODAY)).toEqual({ contact: kept, problems: {} });
  const exact = contact({ time: '07' });
  expect(readContact(textsOf(exact), exact.id, TODAY).contact).toEqual(exact);
});

describe('the time', () => {
  it.each([
    [{ time: '晚上10点半' }, '22:30', 'night'],
    [{ time: '', part: 'night' }, 'night', 'night'],
    [{ time: '', part: 'day' }, 'day', 'day'],
    [{ time: '', part: '' }, 'day', 'day'],
    [{ time: '09:00', part: 'night' }, '09:00', 'day'],
  ] as const)('%o is %s', (texts, time, part) => {
    const { contact: one } = read(texts);
    expect([one.time, partOf(one)]).toEqual([time, part]);
  });
});

it.each<[string, Partial<ContactTexts>, object]>([
  ['no day', { on: '明天' }, { on: 'notADate' }],
  ['a day to come', { on: '2026-11-25' }, { on: 'notYet' }],
  ['no time', { time: '25:00' }, { time: 'notATime' }],
  ['not once', { times: '0' }, { times: 'notTimes' }],
  ['a hundred times', { times: '100' }, { times: 'notTimes' }],
  ['a word for a number', { times: '很多' }, { times: 'notTimes' }],
])('%s is said below its field', (_, texts, problems) => expect(read(texts).problems).toEqual(problems));

describe('what happened', () => {
  it('is ticked and unticked', () => {
    expect(ticked('', 'insult')).toBe('insult');
    expect(ticked('insult', 'threat')).toBe('insult threat');
    expect(ticked('insult threat', 'insult')).toBe('threat');
  });
  it('was either nothing or something', () => {
    expect(ticked('insult threat', 'plain')).toBe('plain');
    expect(ticked('plain', 'noName')).toBe('noName');
  });
  it('counts only where it can have happened', () => {
    expect(read({ happened: 'missed insult' }).contact.happened).toEqual(['missed', 'insult']);
    expect(read({ happened: 'missed insult', channel: 'sms' }).contact.happened).toEqual(['insult']);
    expect(read({ happened: 'sang', who: 'nobody', channel: 'pigeon' }).contact).toMatchObject({
      happened: [],
      who: 'me',
      channel: 'call',
    });
  });
});

it('an answer takes the place of the one before', () => {
  expect(answered('', 'reachable', 'yes')).toBe('reachable=yes');
  expect(answered('reachable=yes alone=no', 'reachable', 'unsure')).toBe('alone=no reachable=unsure');
  expect(read({ answers: 'reachable=yes alone=perhaps broken' }).contact.answers).toEqual({
    reachable: 'yes',
  });
});

it('a whole page pasted into a field is cut', () =>
  expect(read({ words: '长'.repeat(5000) }).contact.words).toHaveLength(2000));
