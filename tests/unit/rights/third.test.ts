import { describe, expect, it } from 'vitest';
import { freshTexts, momentIn } from '../../../components/rights/form.ts';
import { assess, conductIn, ruleFor, toldWhen } from '../../../lib/rights/index.ts';
import { contact } from './contacts.ts';

const TODAY = '2026-11-25';
const DAUGHTER = '昨天下午给我女儿打电话，说我欠了两万多，让她替我还，不还就发到村里群里';

describe('what was done to another person leads', () => {
  const ofDaughter = (happened: ('told' | 'pressed')[]) =>
    assess(contact({ who: 'family', happened, words: DAUGHTER }), [], TODAY, conductIn(DAUGHTER)).rules;

  it.each([[[]], [['told', 'pressed']]] as ('told' | 'pressed')[][][])(
    'the two rules on others stand first, whatever was threatened besides (ticked: %s)',
    (happened) => {
      const told = ofDaughter(happened);
      expect(told.slice(0, 2)).toEqual(['collect.third.say', 'collect.third']);
      expect(told).toContain('collect.eight');
    },
  );

  it('what was said to oneself is told in the order of the words', () =>
    expect(assess(contact({ words: DAUGHTER }), [], TODAY, conductIn(DAUGHTER)).rules[0]).toBe(
      'collect.eight',
    ));

  it('a relative has a sentence of their own, also where they were insulted', () => {
    const { say, saidBy } = ruleFor('collect.eight', 'family');
    expect([say, saidBy]).toEqual(['我不是借款人。请直接联系他本人，不要再打给我。', '他可以这样说']);
    expect(ruleFor('collect.eight', 'me').say).toBe('请按规定催，这些话我会记下来。');
  });

  it('where the police or no payment comes first, that is said', () => {
    expect(ruleFor('collect.crime2', 'family').say).toContain('110');
    expect(ruleFor('collect.account', 'family').say).toContain('我不转账');
  });
});

describe('when it was, as the words tell', () => {
  it.each([
    [DAUGHTER, { on: '2026-11-24', time: '', part: 'day' }],
    ['前天上午10点半来我家', { on: '2026-11-23', time: '10:30', part: 'day' }],
    ['昨晚8点打我妈的电话', { on: '2026-11-24', time: '20', part: 'day' }],
    ['昨晚十一点半打来的', { on: '2026-11-24', time: '23:30', part: 'day' }],
    ['昨天半夜打电话', { on: '2026-11-24', time: '', part: 'night' }],
    ['我昨天还了五百，前天骂我', { on: '2026-11-23', time: '', part: 'day' }],
    ['下午3点打给我单位', { on: '2026-11-25', time: '15', part: 'day' }],
    ['22:41还在打', { on: '2026-11-25', time: '22:41', part: 'day' }],
  ])('%s', (words, when) => expect(toldWhen(words, TODAY)).toEqual(when));

  it.each(['给我女儿打电话', '昨天我还了五百', '3点打的', ''])('%s tells none', (words) =>
    expect(toldWhen(words, TODAY)).toBeUndefined(),
  );

  it('sets the fields, and without it they stand as they began', () => {
    const start = freshTexts(TODAY, '10:06');
    expect(momentIn(DAUGHTER, start, TODAY)).toEqual({ on: '2026-11-24', time: '', part: 'day' });
    expect(momentIn('骂我', start, TODAY)).toEqual({ on: TODAY, time: '10:06', part: '' });
  });
});
