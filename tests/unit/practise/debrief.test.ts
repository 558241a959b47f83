import { describe, expect, it } from 'vitest';
import type { AskState } from '../../../lib/call/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { type Offer, rungs } from '../../../lib/plan/index.ts';
import {
  cameTo,
  debriefOf,
  type Ended,
  type Said,
  type Setup,
  type Turn,
} from '../../../lib/practise/index.ts';

/** 8,700.48 owed; 860.00 a month and 800.00 at once can be paid. */
const setup: Setup = {
  seed: 1,
  temper: 'calm',
  owed: yuan('8700.48'),
  limit: { monthly: yuan('860.00'), atOnce: yuan('800.00') },
};

const said = (more: Partial<Said>): Said => ({ words: '好。', tone: 'go', hears: [], ...more });
const turn = (what: Partial<Said>, took?: string, line: Turn['line'] = 'theirs'): Turn => ({
  line,
  said: said(what),
  took: took === undefined ? undefined : { words: took, agrees: false },
});

const twelve: Offer = { down: yuan('0'), parts: 12, perPart: yuan('725.04'), fee: yuan('0') };
const within = ['说全了，还得起'];
const beyond = ['说全了，还不起'];
const ended = (more: Partial<Ended> = {}): Ended => ({ outcome: 'callback', asks: [], ...more });
const ask = (id: AskState['id'], state: AskState['state']): AskState => ({
  id,
  title: '标题',
  say: '请问？',
  state,
});

describe('how it ended, in a word', () => {
  it.each<[string, Parameters<typeof cameTo>, string]>([
    ['agreed', [['none'], 'agreed'], 'agreed'],
    ['not agreed where they did not say yes and it was pressed', [['unagreed'], 'agreed'], 'unagreed'],
    ['as it came, where that was put right before the end', [['unagreed'], 'callback'], 'callback'],
    ['they hung up, whatever was pressed before', [['unagreed', 'hungUp'], 'agreed'], 'hungUp'],
    ['cut off', [['none'], 'cut'], 'cut'],
  ])('%s', (_, [slips, outcome], word) => expect(cameTo(slips, outcome)).toBe(word));
});

describe('what went wrong', () => {
  it.each<[string, Turn[], Partial<Ended>, string[]]>([
    ['nothing', [turn({ hears: ['可以办'] }, '可以办', 'greeting')], {}, ['none']],
    [
      'a code was wanted, and the call went on',
      [turn({ tone: 'trap', hears: ['要验证码、要转账'] }, '可以办', 'greeting')],
      {},
      ['trap', 'misheard'],
    ],
    [
      'six parts of 1,450.08 were said to be within reach',
      [turn({ offer: { ...twelve, parts: 6, perPart: yuan('1450.08') }, hears: beyond }, '说全了，还得起')],
      {},
      ['over', 'misheard'],
    ],
    [
      '174.01 with each of twelve parts was said to be within reach: 44 % a year',
      [turn({ offer: { ...twelve, fee: yuan('174.01') }, hears: beyond }, '说全了，还得起')],
      {},
      ['dear', 'misheard'],
    ],
    [
      'the fee was not said, and it was taken',
      [turn({ offer: { ...twelve, fee: undefined } }, '说全了，还得起')],
      {},
      ['open', 'misheard'],
    ],
    [
      'another sum was owned up to',
      [turn({ tone: 'no', hears: ['数对不上'], differs: true }, '查到了，对得上', 'situation')],
      {},
      ['admitted', 'misheard'],
    ],
    [
      'they did not agree, and it was taken for a yes',
      [
        {
          line: 'waive',
          said: said({ tone: 'no', hears: ['不能减，照付'] }),
          took: { words: '同意减免', agrees: true },
        },
      ],
      {},
      ['unagreed', 'misheard'],
    ],
    ['something was not asked', [], { asks: [ask('late', 'open')] }, ['missed']],
    [
      'nothing in writing',
      [],
      { outcome: 'agreed', agreed: 'extension', asks: [ask('writing', 'unconfirmed')] },
      ['noWriting'],
    ],
    ['they hung up', [turn({ over: true })], {}, ['hungUp']],
  ])('%s', (_, turns, more, slips) => expect(debriefOf(setup, turns, ended(more)).slips).toEqual(slips));

  it('figures taken with the figures typed in count as well', () => {
    const turns: Turn[] = [
      turn({ offer: { ...twelve, parts: 6, perPart: yuan('1450.08') } }, '报了方案：6 期，每期 1450.08'),
      turn({ tone: 'yes', hears: ['同意，就这样办'] }, undefined, 'takeTheirs'),
    ];
    expect(debriefOf(setup, turns, ended()).slips).toEqual(['over']);
  });

  it('what would be a choice, found as a move that says the same, is heard right', () => {
    const moved = turn({ move: 'demand_minimum' }, '要我先付一笔', 'offer');
    expect(debriefOf(setup, [moved], ended()).slips).toEqual(['none']);
  });
});

describe('whether the limit was kept', () => {
  const plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } as const;
  const own = (monthly: string) =>
    rungs({
      plan,
      limit: { monthly: yuan(monthly), atOnce: yuan('50.00') },
      principal: yuan('8640.00'),
      fee: yuan('60.48'),
    });
  const limitOf = (turns: Turn[], more: Partial<Ended>, given = setup) =>
    debriefOf(given, turns, ended({ outcome: 'agreed', ...more })).limit;

  it('nothing agreed, nothing beyond', () =>
    expect(limitOf([], { outcome: 'refused' })).toEqual({ is: 'none' }));
  it('another day, which was no yes of theirs: nothing is promised; where it was one, it is looked at again', () => {
    const said = (hears: string, tone: 'yes' | 'no'): Turn => ({
      line: 'moveOne',
      said: { words: '', tone, hears: [hears] },
      took: { words: '同意改', agrees: true },
    });
    expect(limitOf([said('只能改到别的日子', 'no')], { agreed: 'moved' })).toEqual({ is: 'none' });
    expect(limitOf([said('同意改', 'yes')], { agreed: 'moved' })).toEqual({ is: 'moved' });
  });
  it('no limit is set', () =>
    expect(limitOf([], { agreed: 'first' }, { ...setup, limit: undefined })).toEqual({ is: 'unset' }));
  it('the first rung: 720.00 a month', () => {
    expect(limitOf([], { agreed: 'first', rungs: own('860.00') })).toEqual({ is: 'kept' });
    const beyondOwn = ended({ outcome: 'agreed', agreed: 'first', rungs: own('700.00') });
    expect(debriefOf(setup, [], beyondOwn).slips).toEqual(['ownOver']);
    expect(limitOf([], { agreed: 'first', rungs: own('700.00') })).toEqual({
      is: 'over',
      monthly: yuan('20.00'),
      atOnce: 0,
    });
  });
  it('the second: 60.48 at once, of 50.00', () =>
    expect(limitOf([], { agreed: 'next', rungs: own('860.00') })).toEqual({
      is: 'over',
      monthly: 0,
      atOnce: yuan('10.48'),
    }));
  it('theirs: the figures they named last', () => {
    const taken = (offer: Offer) =>
      limitOf([turn({ offer, hears: within }, within[0])], { agreed: 'theirs' });
    expect(taken(twelve)).toEqual({ is: 'kept' });
    expect(taken({ ...twelve, parts: 9, perPart: yuan('966.72') })).toEqual({
      is: 'over',
      monthly: yuan('106.72'),
      atOnce: 0,
    });
    expect(taken({ ...twelve, fee: yuan('174.01') })).toEqual({ is: 'dear' });
    expect(taken({ ...twelve, down: undefined })).toEqual({ is: 'open' });
    expect(limitOf([], { agreed: 'theirs' })).toEqual({ is: 'open' });
  });
});
