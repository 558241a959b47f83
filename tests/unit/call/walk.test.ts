import { describe, expect, it } from 'vitest';
import { defineScript } from '../../../lib/call/define.ts';
import {
  agreedOf,
  openReplies,
  positionOf,
  progress,
  rungSaid,
  script,
  spotsOf,
  waiverOf,
  wordsOf,
} from '../../../lib/call/index.ts';
import type { Condition, Ending, Line } from '../../../lib/call/types.ts';
import type { Agreed, CallEvent } from '../../../lib/record/index.ts';

const at = { id: 'e', at: 0 };
const said = (line: string): CallEvent => ({ ...at, kind: 'said', line, words: line });
const heard = (words: string, agrees?: Agreed): CallEvent => ({ ...at, kind: 'heard', words, agrees });
const back: CallEvent = { ...at, kind: 'back' };
const calm: CallEvent = { ...at, kind: 'aside', aside: 'calm', words: '请等一下。' };
const note: CallEvent = { ...at, kind: 'note', words: '工号 B3158' };

describe('where the call stands', () => {
  it.each<[string, CallEvent[], string]>([
    ['at the start', [], 'greeting'],
    ['at the last sentence', [said('greeting'), heard('可以办'), said('who')], 'who'],
    ['one sentence back', [said('greeting'), said('who'), back], 'greeting'],
    ['two back and one on', [said('greeting'), said('who'), said('offer'), back, back, said('who')], 'who'],
    [
      'back at the start when there is nothing more to take back',
      [said('greeting'), back, back, back],
      'greeting',
    ],
    ['where it stood, after a breath and a note', [said('greeting'), said('who'), calm, note], 'who'],
    [
      'at a line said twice, when one was taken back',
      [said('offer'), said('waive'), said('offer'), back],
      'waive',
    ],
    ['at the last line that the script still knows', [said('who'), said('a line of an older script')], 'who'],
  ])('%s', (_, events, line) => expect(positionOf(script, 'outgoing', events)).toBe(line));

  it('an incoming call begins with the question who it is', () =>
    expect(positionOf(script, 'incoming', [])).toBe('caller'));
});

describe('an answer to a move that was found by typing', () => {
  const move = (id: string): CallEvent => ({ ...at, kind: 'heard', words: '说要上门', move: id });
  const answer: CallEvent = { ...at, kind: 'aside', aside: 'answer', words: '我不同意进家里和单位。' };
  const here = [said('greeting'), heard('可以办'), said('who')];
  const lastOf = (events: CallEvent[]) => spotsOf(events).at(-1);

  it('is what is said now, and the call stays where it stood', () => {
    const events = [...here, move('will_visit'), answer];
    expect(lastOf(events)).toMatchObject({ line: 'who', words: answer.words, move: 'will_visit' });
    expect(positionOf(script, 'outgoing', events)).toBe('who');
  });

  it('goes on with the next sentence, after a breath too', () => {
    const events = [...here, move('will_visit'), answer, calm, heard('说了'), said('situation')];
    expect(lastOf(events)).toMatchObject({ line: 'situation', words: 'situation', move: undefined });
  });

  it('is taken back alone; once more takes back the sentence before it', () => {
    const events = [...here, move('will_visit'), answer, back];
    expect(lastOf(events)).toMatchObject({ line: 'who', words: 'who' });
    expect(lastOf([...events, back])).toMatchObject({ line: 'greeting' });
  });

  it('that leads on keeps its move', () => {
    const events = [...here, move('insults'), said('stop')];
    expect(lastOf(events)).toMatchObject({ line: 'stop', move: 'insults' });
  });
});

describe('how the call has gone', () => {
  const after = (...lines: string[]) => {
    const events = lines.map(said);
    const at = positionOf(script, 'outgoing', events);
    return progress(script, at, { rung: rungSaid(script, spotsOf(events)) });
  };

  it.each<[string, string[], string[]]>([
    ['who rings is not clear', ['caller'], ['unknownCaller']],
    ['no rung was said', ['greeting', 'who'], []],
    ['the first rung was said', ['offer', 'waive', 'noteIt'], ['firstSaid']],
    ['the second was said', ['offer', 'nextFee', 'noteIt'], ['firstSaid', 'nextSaid']],
  ])('%s', (_, lines, conditions) => expect(after(...lines)).toEqual(conditions));
});

describe('how the fee stands', () => {
  const refuses: CallEvent = { ...at, kind: 'heard', words: '说不能减免', move: 'refuse_waiver' };
  const stayed: CallEvent = { ...at, kind: 'aside', aside: 'answer', words: '后面还会再加吗？' };
  it.each<[string, CallEvent[], string | undefined]>([
    ['nobody spoke of it', [said('greeting'), said('offer')], undefined],
    ['it was asked to be let go', [said('offer'), said('waive')], 'asked'],
    ['they would not', [said('waive'), heard('不能减，照付'), said('theirsLast')], 'stays'],
    ['they would not, found by typing', [said('offer'), refuses, stayed], 'stays'],
    ['they let it go', [said('waiveFirst'), heard('同意减免'), said('offerAgain')], 'gone'],
    [
      'nothing is known, the answer was taken back',
      [said('waive'), heard('同意减免'), said('feesStop'), back],
      'asked',
    ],
    [
      'somebody else took over',
      [said('waive'), heard('不能减，照付'), said('whoDecides'), said('greeting')],
      undefined,
    ],
  ])('%s', (_, events, waiver) => expect(waiverOf(script, spotsOf(events))).toBe(waiver));
});

describe('what was agreed', () => {
  const yes = [said('waive'), heard('同意减免', 'first'), said('feesStop')];

  it.each<[string, CallEvent[], Agreed | undefined]>([
    ['nothing yet', [said('offer'), heard('没有这个政策')], undefined],
    ['at once when it is heard', [said('waive'), heard('同意减免', 'first')], 'first'],
    ['what was heard last', [...yes, heard('还会收'), said('takeTheirs'), heard('同意', 'theirs')], 'theirs'],
    ['nothing, the answer was taken back', [...yes, back], undefined],
    [
      'still what stands, a later sentence was taken back',
      [...yes, heard('是'), said('readSum'), back],
      'first',
    ],
    [
      'the other one, given after taking back',
      [...yes, back, heard('照付'), said('nextFee'), heard('同意', 'next')],
      'next',
    ],
    [
      'the one before, the second was taken back',
      [...yes, said('takeTheirs'), heard('同意', 'theirs'), said('readSum'), back],
      'first',
    ],
  ])('%s', (_, events, agreed) => expect(agreedOf(events)).toBe(agreed));
});

describe('what they may have said', () => {
  const heardAt = (...args: Parameters<typeof openReplies<keyof typeof script.nodes>>) =>
    openReplies(...args).map(({ hear, to }) => `${hear} → ${to}`);

  it('the first of the same words whose conditions hold', () => {
    expect(heardAt(script, 'who', new Set(['early', 'asksExtension']))).toEqual([
      '说了 → extension',
      '不肯说 → extension',
    ]);
    expect(heardAt(script, 'who', new Set(['late']))).toEqual(['说了 → situation', '不肯说 → situation']);
  });

  it('needs all of its conditions', () =>
    expect(heardAt(script, 'readSum', new Set(['agreedNext', 'otherParts']))).toContain('对 → readDates'));

  it('nothing after an ending', () => expect(openReplies(script, 'thanks', new Set(['late']))).toEqual([]));
});

describe('the words of a sentence', () => {
  const { nextParts, stop } = script.nodes;

  it('are filled', () =>
    expect(wordsOf(nextParts, { base: '本金', nextParts: '18', nextPerPart: '480.00' })).toBe(
      '那请帮我把本金分 18 期，每期 480.00 元。',
    ));
  it('are those without figures as soon as one is missing', () =>
    expect(wordsOf(nextParts, { nextParts: '18' })).toBe('那请帮我换个期数，本金还是平分。'));
  it('stay as they are without slots', () => expect(wordsOf(stop, {})).toBe(stop.say));
});

it('a reply to a line that does not exist is a type error', () => {
  const line: Omit<Line, 'replies'> = { chapter: 'offer', topic: '试', say: '好。' };
  const end: Ending = { ...line, ends: 'cut' };
  const starts = {
    outgoing: 'a',
    incoming: 'a',
    promised: 'a',
    superior: 'a',
    deferral: 'a',
    sued: 'a',
  } as const;
  defineScript(starts, { a: { ...line, replies: [{ hear: '好', to: 'end' }] }, end });
  // @ts-expect-error there is no line 'gone'
  const gone: Line<'a' | 'end'> = { ...line, replies: [{ hear: '好', to: 'gone' }] };
  defineScript(starts, { a: gone, end });
  const chapter = { a: { ...line, replies: [{ hear: '好', to: 'gone' }] } } as const;
  // @ts-expect-error there is no line 'gone', in a chapter joined to others
  defineScript(starts, { ...chapter, end });
  // @ts-expect-error there is no line 'gone' to start with
  defineScript({ ...starts, outgoing: 'gone' }, { a: end });
  expect(script.starts).toMatchObject({ outgoing: 'greeting', incoming: 'caller' });
});

describe('the fee is offered ahead only by who can pay it', () => {
  const refusedWith = (...fits: readonly Condition[]) => {
    const conditions = new Set<Condition>(['late', 'fee', 'plan', 'feeAhead', 'firstFits', ...fits]);
    return openReplies(script, 'waive', conditions).find(({ hear }) => hear === '不能减，照付')?.to;
  };

  it('within the limit it is the next thing to say', () => expect(refusedWith('nextFits')).toBe('nextFee'));
  it('beyond it their own figures are asked for', () => expect(refusedWith()).toBe('theirsLast'));
});
