import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../lib/dates/index.ts';
import {
  applyContacts,
  type Contact,
  clockWords,
  contactsOf,
  copyOf,
  logText,
  numberIn,
  tallyOf,
  timeWords,
} from '../../../lib/rights/index.ts';
import { contact, several } from './contacts.ts';

const inChina = (on: PlainDate, time: string) => Date.parse(`${on}T${time}:05+08:00`);

describe('the log', () => {
  const one = contact();

  it('takes an entry, a correction in its place, and the same again', () => {
    const put = { type: 'contactPut', contact: one } as const;
    const once = applyContacts({}, put);
    expect(applyContacts(once, put)).toEqual(once);
    expect(applyContacts(once, { type: 'contactPut', contact: { ...one, words: '改' } })).toEqual({
      [one.id]: { ...one, words: '改' },
    });
  });

  it('keeps nothing of what was taken out', () => {
    const log = { [one.id]: one };
    const out = applyContacts(log, { type: 'contactRemoved', contact: one.id });
    expect(out).toEqual({});
    expect(applyContacts(out, { type: 'contactRemoved', contact: one.id })).toBe(out);
  });

  it('stands the newest first; of a day, what has no hour last', () => {
    const [a, b, c, d] = [
      contact({ time: '09:00' }),
      contact({ time: '22:41' }),
      contact({ time: 'night' }),
      contact({ on: '2026-11-25', time: '07:00' }),
    ];
    const log = Object.fromEntries([a, b, c, d].map((each) => [each.id, each]));
    expect(contactsOf(log)).toEqual([d, b, a, c]);
  });

  it('is counted: that day, seven days with it, at night', () => {
    const log = [
      contact({ times: 2 }),
      contact({ on: '2026-11-18', time: '23:00' }),
      contact({ on: '2026-11-17', time: '23:00' }),
      contact({ on: '2026-11-25' }),
    ];
    expect(tallyOf(log, '2026-11-24')).toEqual({ today: 2, week: 3, night: 1 });
  });

  it('once more: another time, with what was said and answered, so that the verdict is the same', () => {
    const before = contact({
      times: 4,
      firm: '某某公司',
      happened: ['insult'],
      words: '原话',
      answers: { agreedHours: 'no' },
      call: 'c1',
    });
    expect(copyOf(before, 'new', inChina('2026-11-25', '10:05'))).toEqual(
      contact({
        ...before,
        id: 'new',
        on: '2026-11-25',
        time: '10:05',
        times: 1,
        call: undefined,
      }),
    );
  });

  it.each([
    ['2026-11-24', '23:59'],
    ['2026-11-25', '00:00'],
  ] as const)('once more, around midnight: %s at %s is of that day', (on, time) =>
    expect(copyOf(contact(), 'new', inChina(on, time))).toMatchObject({ on, time }),
  );

  it('once more: the no that was said is not said again, and a fourth call is of its day', () => {
    const again = (deeds: Contact['happened'], on: PlainDate) =>
      copyOf(contact({ happened: deeds }), 'new', inChina(on, '16:00')).happened;
    expect(again(['told', 'declined'], '2026-11-24')).toEqual(['told']);
    expect(again(['insult', 'fourth'], '2026-11-24')).toEqual(['insult', 'fourth']);
    expect(again(['insult', 'fourth'], '2026-11-25')).toEqual(['insult']);
  });
});

describe('as text for a complaint', () => {
  it('says what was logged, the oldest first, and nothing else', () => {
    const newer = contact({
      time: '22:41',
      who: 'family',
      person: '妈妈',
      from: '0571 0000 0000',
      firm: '某某公司',
      staff: 'B31',
      happened: ['told', 'declined'],
      words: '你家孩子欠钱不还',
    });
    const older = contact({ on: '2026-11-23', time: '09', channel: 'sms', times: 3, happened: [] });
    expect(logText([newer, older])).toBe(
      [
        '催收记录',
        '1. 2026年11月23日 周一 9 点多，短信 3 次，找的是我本人。',
        '2. 2026年11月24日 周二 22:41，电话，找的是家人朋友（妈妈），号码：0571 0000 0000，机构：某某公司，工号：B31，做了什么：说了我欠钱、欠多少；他说了：别再打，原话：“你家孩子欠钱不还”。',
      ].join('\n'),
    );
  });

  it('of a hundred entries has a hundred lines', () =>
    expect(logText(several(100)).split('\n')).toHaveLength(101));
});

it.each([
  ['22:41', '22:41', '22 点 41 分'],
  ['08:00', '08:00', '8 点'],
  ['22', '22 点多', undefined],
  ['night', '22 点到次日 8 点', undefined],
])('%s is written %s and said %s', (time, written, said) => {
  expect(timeWords(time)).toBe(written);
  expect(clockWords(time)).toBe(said);
});

it.each([
  [['号码 0571-8888 0000，姓林'], '0571-8888 0000'],
  [['用 13800000000 打来的'], '13800000000'],
  [['+86 13800000000'], '+86 13800000000'],
  [['姓林', '021 5555 0000'], '021 5555 0000'],
  [['95188'], ''],
  [['工号 12345678'], ''],
  [['案号：20260000123'], ''],
  [['说欠 12,345,678.00 元'], ''],
  [['合同 AB1234567890'], ''],
  [[], ''],
])('the number in %j is "%s"', (notes, number) => expect(numberIn(notes)).toBe(number));
