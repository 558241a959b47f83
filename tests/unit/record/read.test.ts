import { describe, expect, it } from 'vitest';
import { spotsOf } from '../../../lib/call/index.ts';
import {
  type CallEvent,
  type CallRecord,
  isBlank,
  minutesOf,
  transcript,
} from '../../../lib/record/index.ts';
import { restOf } from '../../../lib/record/read.ts';
import { staffIn } from '../../../lib/record/staff.ts';

const NINE = Date.UTC(2026, 10, 24, 1); // 09:00 in China
const minutes = (n: number) => NINE + n * 60_000;

const said = (id: string): CallEvent => ({ id, at: NINE, kind: 'said', line: id, words: `我说 ${id}` });
const heard = (id: string): CallEvent => ({ id, at: NINE, kind: 'heard', words: `对方说 ${id}` });
const back = (id: string): CallEvent => ({ id, at: NINE, kind: 'back' });
const note: CallEvent = { id: 'n', at: NINE, kind: 'note', words: '工号 B3158' };
const asks = (id: string): CallEvent => ({
  id,
  at: NINE,
  kind: 'aside',
  aside: 'counter',
  words: `我问 ${id}`,
});
const answers = (id: string): CallEvent => ({
  id,
  at: NINE,
  kind: 'aside',
  aside: 'answer',
  words: `我答 ${id}`,
});
const calm: CallEvent = { id: 'c', at: NINE, kind: 'aside', aside: 'calm', words: '请等一下。' };

describe('the call as it went', () => {
  it('is told in order, by who said it', () =>
    expect(transcript([said('1'), heard('2'), note, calm]).map(({ by, words }) => [by, words])).toEqual([
      ['me', '我说 1'],
      ['them', '对方说 2'],
      ['note', '工号 B3158'],
      ['me', '请等一下。'],
    ]));

  const takenBack = (...events: CallEvent[]) =>
    transcript(events)
      .filter((row) => row.takenBack)
      .map(({ id }) => id);

  it.each<[string, CallEvent[], string[]]>([
    ['nothing, without back', [said('1'), heard('2'), said('3')], []],
    ['the answer and the sentence it led to', [said('1'), heard('2'), said('3'), back('b')], ['2', '3']],
    ['never a note', [said('1'), heard('2'), note, said('3'), back('b')], ['2', '3']],
    ['nothing at the first sentence', [said('1'), back('b')], []],
    [
      'two answers, back twice',
      [said('1'), heard('2'), said('3'), heard('4'), said('5'), back('b'), back('b2')],
      ['2', '3', '4', '5'],
    ],
    [
      'only the answer that was pressed by mistake',
      [said('1'), heard('2'), said('3'), back('b'), heard('4'), said('5')],
      ['2', '3'],
    ],
    [
      'the sentence on screen and what led to it, not the offer that came after it nor what was asked of it',
      [said('1'), heard('2'), said('3'), heard('offer'), asks('q'), note, back('b')],
      ['2', '3'],
    ],
    ['never what was said to gain time', [said('1'), heard('2'), said('3'), calm, back('b')], ['2', '3']],
    [
      'only a sentence of the user that nobody asked for',
      [said('1'), heard('2'), said('3'), said('mine'), back('b')],
      ['mine'],
    ],
    [
      'an answer beside the line alone, and once more the sentence before it',
      [said('1'), heard('2'), said('3'), heard('threat'), answers('a'), back('b'), back('b2')],
      ['2', '3', 'threat', 'a'],
    ],
  ])('taken back is %s', (_, events, ids) => expect(takenBack(...events)).toEqual(ids));

  /** A call rang, somebody said who they are, threatened to sue; then named figures. ↶ takes the goodbye back. */
  it('marks the sentence that the screen took back, and never what it did not', () => {
    const events = [
      said('1'),
      heard('2'),
      said('3'),
      heard('4'),
      said('bye'),
      heard('offer'),
      asks('q'),
      back('b'),
    ];
    const stands = transcript(events).filter((row) => !row.takenBack);
    expect(stands.map(({ id }) => id)).toEqual(['1', '2', '3', 'offer', 'q']);
    // The same sentence is on screen.
    expect(spotsOf(events).at(-1)?.words).toBe('我说 3');
  });

  it('keeps what was taken back', () =>
    expect(transcript([said('1'), heard('2'), said('3'), back('b')])).toHaveLength(3));
});

const call = (events: CallEvent[], endedAt?: number): CallRecord => ({
  id: 'a',
  kind: 'outgoing',
  startedAt: NINE,
  endedAt,
  who: '',
  staff: '',
  demanded: '',
  events,
  pledges: [],
});

describe('how long a call lasted', () => {
  it.each([
    ['12 minutes', 12, 12],
    ['12 minutes and 20 seconds: 12', 12 + 20 / 60, 12],
    ['12 minutes and 40 seconds: 13', 12 + 40 / 60, 13],
    ['3 seconds: 1, never 0', 0.05, 1],
  ])('%s', (_, lasted, told) => expect(minutesOf(call([], minutes(lasted)))).toBe(told));

  it('is not known while it goes on', () => expect(minutesOf(call([]))).toBeUndefined());
});

describe('when a call ended that is ended by hand', () => {
  const last = { ...heard('2'), at: minutes(10) };
  it.each([
    ['now, 5 minutes after the last answer', 15, 15],
    ['now, half an hour after it', 40, 40],
    ['with the last answer, a second later', 40 + 1 / 60, 10],
    ['with the last answer, the next morning', 24 * 60, 10],
  ])('%s', (_, now, end) => expect(restOf(call([said('1'), last]), minutes(now))).toBe(minutes(end)));

  it('with its start, if nothing happened in it', () => expect(restOf(call([]), minutes(60))).toBe(NINE));
});

it.each([
  [['工号 B3158，姓林'], 'B3158'],
  [['工号：10086'], '10086'],
  [['他说工号是 HB-0421。'], 'HB-0421'],
  [['姓林', '说 3 天内回电', '工号3158'], '3158'],
  [['没问到工号'], ''],
  [['说 3 天内回电'], ''],
  [[], ''],
])('the staff number in %j is "%s"', (notes, staff) => expect(staffIn(notes)).toBe(staff));

describe('a call begun by mistake', () => {
  const begun: CallRecord = {
    id: 'c',
    kind: 'incoming',
    startedAt: NINE,
    who: '',
    staff: '',
    demanded: '',
    events: [said('1')],
    pledges: [],
  };

  it('is one in which nothing was pressed or written, whosever line was rung', () =>
    expect([begun, { ...begun, kind: 'outgoing' as const, who: '某某银行客服' }].map(isBlank)).toEqual([
      true,
      true,
    ]));

  it.each<[string, Partial<CallRecord>]>([
    ['an answer', { events: [said('1'), heard('2')] }],
    ['a note', { events: [said('1'), note] }],
    ['time to breathe', { events: [said('1'), calm] }],
    ['a sentence taken back', { events: [said('1'), heard('2'), said('3'), back('b')] }],
    ['who rings', { who: '某某公司' }],
    ['their number', { staff: 'B3158' }],
    ['what they want', { demanded: '15600' }],
  ])('no longer with %s', (_, more) => expect(isBlank({ ...begun, ...more })).toBe(false));
});
